import type { BlockView, GhostView } from '../../src/views/pieces.ts';
import { Code, Text } from './links.tsx';

/** A course in the grid: fill, weave, word; as tall as its credits. */
export const Block = ({
  id,
  code,
  title,
  href,
  lang,
  hreflang,
  credits,
  creditsWord,
  pillar,
  pillarLang,
  className,
  rows,
  notes,
  pale,
  current,
  takeOut,
  terms,
}: BlockView) => (
  <li class={pale ? `blk ${className} pale` : `blk ${className}`} style={`--rows:${rows}`}>
    <div class="blk-text">
      <a href={href} lang={lang} hreflang={hreflang} aria-current={current ? 'page' : undefined}>
        <Code code={code} />
        {title}
      </a>
      <p class="blk-meta">
        <b>
          {credits}
          <span class="word"> {creditsWord}</span>
        </b>{' '}
        <span lang={pillarLang}>{pillar}</span>
        {notes.map((note) => (
          <>
            {' '}
            <span class="blk-note">{note}</span>
          </>
        ))}
      </p>
      {terms && (
        <select class="blk-term" data-move={id} aria-label={terms.label}>
          {terms.options.map((term) => (
            <option value={term.id} selected={term.here}>
              {term.name}
            </option>
          ))}
        </select>
      )}
    </div>
    {takeOut && (
      <button type="button" class="blk-out" data-take-out={id} aria-label={takeOut}>
        <span aria-hidden="true">×</span>
      </button>
    )}
    <i class="weave" aria-hidden="true" />
  </li>
);

/** The open place that a course has left; a course that takes it over stands in it. */
export const Ghost = ({ title, rows, notes, missed, over }: GhostView) => {
  const place = (
    <>
      <p class="vacant-name">
        <Text {...title} />
      </p>
      <p class="blk-meta">
        {notes.map((note) => (
          <span class="blk-note">{note}</span>
        ))}
      </p>
    </>
  );
  const vacant = missed ? 'vacant missed' : 'vacant';
  return over ? (
    <li class="slot" style={`--rows:${rows}`}>
      <div class={vacant}>{place}</div>
      <ul role="list">
        <Block {...over} />
      </ul>
    </li>
  ) : (
    <li class={vacant} style={`--rows:${rows}`}>
      {place}
    </li>
  );
};
