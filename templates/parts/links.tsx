import type { LinkView, PillarClass, TextView } from '../../src/views/pieces.ts';
import { againstPage } from '../direction.ts';

/** The code of a course, before its title. */
export const Code = ({ code }: { code?: string | undefined }) =>
  code ? (
    <>
      <span class="course-code">{code}</span>{' '}
    </>
  ) : null;

/** A link with the language of its words, the language behind it, and a note that says so. */
export const Anchor = ({ link, class: className }: { link: LinkView; class?: string }) => (
  <>
    <a
      href={link.href}
      class={className}
      lang={link.lang}
      hreflang={link.hreflang}
      aria-current={link.current ? 'page' : undefined}
    >
      <Code code={link.code} />
      {link.label}
    </a>
    {link.note && <span class="small mute"> ({link.note})</span>}
  </>
);

/** Links below each other. */
export const LinkList = ({ links, class: className }: { links: LinkView[]; class?: string }) => (
  <ul role="list" class={className}>
    {links.map((link) => (
      <li>
        <Anchor link={link} />
      </li>
    ))}
  </ul>
);

/** Links as small boxes beside each other; a pillar's link carries its swatch. Words without an address stay words. */
export const Chips = ({
  links,
  label,
}: {
  links: (LinkView & { className?: PillarClass })[];
  label?: string;
}) => (
  <ul role="list" class="chips" aria-label={label}>
    {links.map((link) => (
      <li>
        {link.href ? (
          <a
            class="chip"
            href={link.href}
            hreflang={link.hreflang}
            aria-current={link.current ? 'page' : undefined}
          >
            {link.className && <Swatch className={link.className} />}
            <Code code={link.code} />
            <span lang={link.lang}>{link.label}</span>
          </a>
        ) : (
          <span class="chip" lang={link.lang}>
            {link.label}
          </span>
        )}
        {link.note && <span class="small mute"> ({link.note})</span>}
      </li>
    ))}
  </ul>
);

/** Links that ask for something: apply, open day, ask. The first is the loudest. */
export const Buttons = ({ links }: { links: LinkView[] }) => (
  <ul role="list" class="btns">
    {links.map((link, i) => (
      <li>
        <a
          class={i === 0 ? 'btn' : 'btn ghost'}
          href={link.href}
          lang={link.lang}
          hreflang={link.hreflang}
        >
          {link.label}
        </a>
      </li>
    ))}
  </ul>
);

/** Words in their own language. */
export const Text = ({ text, lang }: TextView) =>
  lang || againstPage(text) ? <span lang={lang}>{text}</span> : text;

/** A pillar's colour and weave; its name always stands beside it. */
export const Swatch = ({ className }: { className: PillarClass }) => (
  <span class={`sw ${className}`} aria-hidden="true" />
);
