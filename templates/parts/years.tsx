import type { YearNoticeView, YearsView } from '../../src/views/years.ts';
import { documentPart } from '../page.tsx';
import { Anchor } from './links.tsx';
import { Section } from './section.tsx';

/** What changed since last year, and the same page in other years. */
export const Years = ({ changes, list }: YearsView) => (
  <>
    {changes && (
      <Section id="changed" heading={changes.heading} small>
        <ul role="list" class="changes" lang={changes.lang}>
          {changes.items.map((it) => (
            <li>{it}</li>
          ))}
        </ul>
        <p class="no-print">
          <Anchor link={changes.feed} />
        </p>
      </Section>
    )}
    <Section id="years" heading={list.heading} intro={list.intro} small>
      <ol role="list" class="year-list">
        {list.years.map(({ year, href, text, current }) => (
          <li>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {year}
            </a>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </Section>
  </>
);

/** The one element that a page of an earlier year has beside what it had then. */
const YearNotice = ({ text, applies, links }: YearNoticeView) => (
  <aside class="year-notice" data-year-notice aria-label={text}>
    <div class="wrap">
      <p>
        <b>{text}</b> {applies}
      </p>
      <p>
        {links.map((link) => (
          <>
            <Anchor link={link} />{' '}
          </>
        ))}
      </p>
    </div>
  </aside>
);

/** The notice as HTML. */
export const yearNotice = (view: YearNoticeView): string =>
  documentPart(view.language, <YearNotice {...view} />);
