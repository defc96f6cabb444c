import type { FactView } from '../../src/views/course-facts.ts';
import type { EntryView } from '../../src/views/handbook-entry.ts';
import type { TextView } from '../../src/views/pieces.ts';
import { Code, Swatch, Text } from './links.tsx';
import { Picture } from './picture.tsx';
import { Prose } from './prose.tsx';

/** Pages of a handbook by the places (`anchor`) that fall on them; those that are not known yet are left open. */
export type PageNumbers = ReadonlyMap<string, number>;

/** Room for a number that is not known yet. */
const OPEN = '000';
/** The page of a place. */
export const numberOf = (pages: PageNumbers, anchor: string): string =>
  String(pages.get(anchor) ?? OPEN);

/** How a text names the page of a place. */
export interface Refer {
  pages: PageNumbers;
  /** “page 26”, with `0` in the place of the number. */
  pageWords: string;
}

/** A course in a handbook. */
export const Entry = ({ entry, refer }: { entry: EntryView; refer: Refer }) => (
  <article class={`book-entry ${entry.className}`} id={entry.anchor}>
    <header>
      <div class="entry-band">
        <h3 lang={entry.title.lang}>{entry.title.text}</h3>
        <p>
          <b>{entry.credits.value}</b> {entry.credits.label}
        </p>
      </div>
      <i class="weave" aria-hidden="true" />
      <dl class="entry-facts">
        {entry.facts.map(({ label, lang, values }) => (
          <div>
            <dt lang={lang}>{label}</dt>
            <dd>
              <Values values={values} refer={refer} />
            </dd>
          </div>
        ))}
      </dl>
      {entry.description && <Lede {...entry.description} />}
    </header>
    {entry.picture && <Picture {...entry.picture} />}
    {entry.body && <Prose {...entry.body} />}
    {entry.outcomes && <Numbered {...entry.outcomes} />}
    {entry.themes && <Numbered {...entry.themes} />}
    {entry.details && <Details {...entry.details} />}
    {entry.needs && <References {...entry.needs} refer={refer} />}
    {entry.choice && <References {...entry.choice} refer={refer} />}
    {entry.alternates && <References {...entry.alternates} refer={refer} />}
    {entry.leadsTo && <References {...entry.leadsTo} refer={refer} />}
  </article>
);

const Numbered = ({ heading, items }: NonNullable<EntryView['outcomes']>) => (
  <section>
    <h4>{heading}</h4>
    <ol role="list" class={items.length > 1 ? 'numbered' : undefined}>
      {items.map((item) => (
        <li>
          <Prose {...item} />
        </li>
      ))}
    </ol>
  </section>
);

const Details = ({ heading, rows }: NonNullable<EntryView['details']>) => (
  <section>
    <h4>{heading}</h4>
    <dl class="details">
      {rows.map(({ label, lang, items, prose = [] }) => (
        <div>
          <dt lang={lang}>{label}</dt>
          {items.map((item) => (
            <dd>
              <Text text={item.text} lang={item.lang} />
              {item.percent !== undefined && (
                <i class="share-bar" style={`--percent:${item.percent}`} aria-hidden="true" />
              )}
            </dd>
          ))}
          {prose.map((item) => (
            <dd>
              <Prose {...item} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  </section>
);

const References = ({
  heading,
  items,
  refer,
}: {
  heading: string;
  items: FactView['values'];
  refer: Refer;
}) => (
  <section>
    <h4>{heading}</h4>
    <ul role="list" class="references">
      {items.map((item) => (
        <li>
          <Values values={[item]} refer={refer} />
        </li>
      ))}
    </ul>
  </section>
);

/** Words beside each other; a place of this book is named with its page. */
const Values = ({ values, refer }: { values: FactView['values']; refer: Refer }) => (
  <>
    {values.map(({ text, code, href, lang, anyOf, note, className }, index) => (
      <>
        {index > 0 && ', '}
        {className && <Swatch className={className} />}
        {href?.startsWith('#') ? (
          <>
            <a href={href} lang={lang}>
              <Code code={code} />
              {text}
            </a>
            , <PageOf anchor={href.slice(1)} refer={refer} />
          </>
        ) : (
          <span lang={lang}>
            <Code code={code} />
            {text}
          </span>
        )}
        {anyOf && (
          <>
            {' '}
            <Values values={anyOf} refer={refer} />
          </>
        )}
        {note && ` (${note})`}
      </>
    ))}
  </>
);

const PageOf = ({ anchor, refer: { pages, pageWords } }: { anchor: string; refer: Refer }) => (
  <span class="page-of">{pageWords.replace('0', numberOf(pages, anchor))}</span>
);

/** What something says of itself in a sentence or two. */
export const Lede = ({ text, lang }: TextView) => (
  <p class="lede" lang={lang}>
    {text}
  </p>
);
