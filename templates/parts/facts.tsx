import type { FactView } from '../../src/views/course-facts.ts';
import { Code, Swatch } from './links.tsx';

/** Labels and values; a value may be a link. */
export const Facts = ({ facts }: { facts: FactView[] }) => (
  <dl class="facts">
    {facts.map(({ label, lang, values }) => (
      <div>
        <dt lang={lang}>{label}</dt>
        {values.map((value) => (
          <dd>
            <FactValue {...value} />
            {value.percent !== undefined && <ShareBar percent={value.percent} />}
          </dd>
        ))}
      </div>
    ))}
  </dl>
);

/** How much of the whole a share is; the words before it say the same. */
export const ShareBar = ({ percent }: { percent: number }) => (
  <i class="share-bar" style={`--percent:${percent}`} aria-hidden="true" />
);

/** Words that may be a link, may be in another language, and may say so. */
export const FactValue = ({
  anyOf,
  code,
  text,
  href,
  lang,
  hreflang,
  note,
  className,
}: FactView['values'][number]) => (
  <>
    {className && <Swatch className={className} />}
    {href ? (
      <a
        class={className && `pillar-name ${className}`}
        href={href}
        lang={lang}
        hreflang={hreflang}
      >
        <Code code={code} />
        {text}
      </a>
    ) : (
      <span lang={lang}>{text}</span>
    )}
    {anyOf?.map((it, index) => (
      <>
        {index === 0 ? ' ' : ', '}
        <FactValue {...it} />
      </>
    ))}
    {note && <span class="small mute"> ({note})</span>}
  </>
);
