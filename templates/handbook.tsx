import type { ComponentChildren } from 'preact';
import type { HandbookPart, HandbookView } from '../src/views/handbook.ts';
import type { TextView } from '../src/views/pieces.ts';
import { documentOf } from './page.tsx';
import { Grid } from './parts/grid.tsx';
import { Entry, Lede, numberOf, type PageNumbers, type Refer } from './parts/handbook-entry.tsx';
import { Code, Swatch, Text } from './parts/links.tsx';
import { Miniature } from './parts/miniature.tsx';
import { Prose } from './parts/prose.tsx';

interface HandbookProps {
  view: HandbookView;
  pages: PageNumbers;
  /** Address of its own style sheet. */
  style: string;
}

/** A handbook as HTML; what it names and has no address is no link. */
export const handbookDocument = (props: HandbookProps): string =>
  documentOf(props.view.language, <Handbook {...props} />)
    .replaceAll(' href=""', '')
    .replaceAll(' loading="lazy"', '');

const Handbook = ({ view, pages, style }: HandbookProps) => {
  const { assets, cover, reading, about, curricula, parts, indexes, pageWords } = view;
  const refer = { pages, pageWords };
  return (
    <html lang={view.language}>
      <head>
        <meta charset="utf-8" />
        <title>{view.documentTitle}</title>
        <meta name="color-scheme" content="light" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={assets.stylesheet} />
        {assets.brandSheet && <link rel="stylesheet" href={assets.brandSheet} />}
        <link rel="stylesheet" href={style} />
      </head>
      <body class="handbook">
        <Cover {...cover} />
        <Contents view={view} pages={pages} />
        <section class="sheet how-to-read" id="reading">
          <h2>{reading.heading}</h2>
          {reading.items.map((text) => (
            <p>{text}</p>
          ))}
          {reading.pillars && (
            <>
              <p>{reading.pillars.intro}</p>
              <ul role="list" class="pillar-names">
                {reading.pillars.names.map(({ text, lang, className }) => (
                  <li>
                    <Swatch className={className} />
                    <Text text={text} lang={lang} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        {about.map((it) => (
          <section class="sheet about" id={it.anchor}>
            <h2 lang={it.lang}>{it.heading}</h2>
            {it.description && <Lede {...it.description} />}
            {it.body && <Prose {...it.body} />}
            {it.outcomes && <Words {...it.outcomes} />}
            {it.careers && <Words {...it.careers} />}
          </section>
        ))}
        {curricula.map(({ anchor, heading, lang, intro, grid }) => (
          <section class="sheet curriculum" id={anchor}>
            <h2 lang={lang}>{heading}</h2>
            <p>{intro}</p>
            <Grid {...grid} />
          </section>
        ))}
        {parts.map((part) => (
          <Part part={part} refer={refer} />
        ))}
        {indexes.map(({ anchor, heading, entries }) => (
          <section class="sheet index" id={anchor}>
            <h2>{heading}</h2>
            <ul role="list">
              {entries.map((entry) => (
                <li>
                  <a href={`#${entry.anchor}`}>
                    <span class="name" lang={entry.lang}>
                      <Code code={entry.code} />
                      {entry.text}
                    </span>{' '}
                    <span class="page">{numberOf(pages, entry.anchor)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </body>
    </html>
  );
};

const Cover = ({
  logo,
  catalogue,
  handbook,
  title,
  description,
  miniature,
  notes,
}: HandbookView['cover']) => (
  <header class="sheet cover">
    <p class="cover-catalogue">
      {logo ? <img src={logo.src} width={logo.width} height={logo.height} alt={logo.alt} /> : null}
      <Text {...catalogue} />
    </p>
    <div>
      <p class="cover-kind">{handbook}</p>
      <h1 lang={title.lang}>{title.text}</h1>
      {description && <Lede {...description} />}
    </div>
    {miniature && <Miniature {...miniature} />}
    <ul role="list" class="cover-notes">
      {notes.map((it) => (
        <li>
          <Text {...it} />
        </li>
      ))}
    </ul>
  </header>
);

/** Every part of the book, and every entry, with its page. */
const Contents = ({
  view: { contents, reading, about, curricula, parts, indexes },
  pages,
}: Pick<HandbookProps, 'view' | 'pages'>) => {
  const chapters = [{ anchor: 'reading', heading: reading.heading }, ...about, ...curricula];
  return (
    <nav class="sheet toc" id="contents" aria-label={contents.heading}>
      <h2>{contents.heading}</h2>
      <ol role="list">
        {chapters.map((it) => (
          <Chapter {...it} pages={pages} />
        ))}
        {parts.map(({ entries, ...part }) => (
          <Chapter {...part} pages={pages}>
            <ol role="list">
              {entries.map((entry) => (
                <li>
                  <a href={`#${entry.anchor}`}>
                    <i
                      class={`thread ${entry.className}`}
                      style={`--rows:${entry.rows}`}
                      aria-hidden="true"
                    />
                    <span class="name" lang={entry.title.lang}>
                      <Code code={entry.code} />
                      {entry.title.text}
                    </span>{' '}
                    <span class="summary">{entry.summary}</span>{' '}
                    <span class="page">{numberOf(pages, entry.anchor)}</span>
                  </a>
                </li>
              ))}
            </ol>
          </Chapter>
        ))}
        {indexes.map((it) => (
          <Chapter {...it} pages={pages} />
        ))}
      </ol>
    </nav>
  );
};

interface ChapterProps {
  anchor: string;
  heading: string;
  lang?: string | undefined;
  pages: PageNumbers;
  children?: ComponentChildren;
}

const Chapter = ({ anchor, heading, lang, pages, children }: ChapterProps) => (
  <li class="chapter">
    <a href={`#${anchor}`}>
      <span class="name" lang={lang}>
        {heading}
      </span>{' '}
      <span class="page">{numberOf(pages, anchor)}</span>
    </a>
    {children}
  </li>
);

const Part = ({
  part: { anchor, heading, onPages, entries },
  refer,
}: {
  part: HandbookPart;
  refer: Refer;
}) => (
  <section class={onPages ? 'part on-pages' : 'part'} id={anchor} style={`page:${anchor}`}>
    <h2>{heading}</h2>
    {entries.map((entry) => (
      <Entry entry={entry} refer={refer} />
    ))}
  </section>
);

const Words = ({ heading, items }: { heading: string; items: TextView[] }) => (
  <section>
    <h3>{heading}</h3>
    <ul role="list" class="marks">
      {items.map(({ text, lang }) => (
        <li lang={lang}>{text}</li>
      ))}
    </ul>
  </section>
);
