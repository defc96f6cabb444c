import type { Place } from '../diagnostics/diagnostic.ts';
import type { Document, FrontMatter } from './document.ts';

type Span = [line: number, column: number, endLine: number, endColumn: number];
type CachedPlace = [
  path: string,
  value: Span,
  source: string,
  key: Span | 0,
  comment?: [text: string, at: Span],
];
/** A document as it is kept: what its reader worked out, without the text, which is known. */
type CachedDocument = {
  data: FrontMatter['data'];
  places: CachedPlace[];
  end: Span;
  bodyLength: number;
  bodyLine: number;
};

const spanOf = ({ line, column, endLine, endColumn }: Place): Span => [
  line,
  column,
  endLine,
  endColumn,
];
const placeOf = (file: string, [line, column, endLine, endColumn]: Span): Place => ({
  file,
  line,
  column,
  endLine,
  endColumn,
});

/** A sound document as JSON can hold it; nothing for any other. */
export function packDocument({
  frontMatter,
  findings,
  body,
  bodyLine,
}: Document): CachedDocument | undefined {
  if (!frontMatter || findings.length > 0 || !isJson(frontMatter.data)) return undefined;
  const places = [...frontMatter.places].map(
    ([path, { key, value, source, comment }]): CachedPlace =>
      comment
        ? [path, spanOf(value), source, key ? spanOf(key) : 0, [comment.text, spanOf(comment.at)]]
        : [path, spanOf(value), source, key ? spanOf(key) : 0],
  );
  return {
    data: frontMatter.data,
    places,
    end: spanOf(frontMatter.end),
    bodyLength: body.length,
    bodyLine,
  };
}

/** The same document again, from its file’s text. */
export function unpackDocument(
  kept: CachedDocument,
  text: string,
  { file, room, path }: Pick<Document, 'file' | 'room' | 'path'>,
): Document {
  const { data, places, end, bodyLength, bodyLine } = kept;
  let read: FrontMatter['places'] | undefined;
  const frontMatter: FrontMatter = {
    data: withoutPrototype(data) as FrontMatter['data'],
    get places() {
      return (read ??= new Map(
        places.map(([name, value, source, key, comment]) => [
          name,
          {
            key: key ? placeOf(file, key) : undefined,
            value: placeOf(file, value),
            source,
            ...(comment ? { comment: { text: comment[0], at: placeOf(file, comment[1]) } } : {}),
          },
        ]),
      ));
    },
    end: placeOf(file, end),
  };
  return {
    file,
    room,
    path,
    frontMatter,
    body: bodyLength > 0 ? text.slice(-bodyLength) : '',
    bodyLine,
    findings: [],
  };
}

/** Whether JSON gives back the same. */
function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  return typeof value === 'object' && Object.values(value).every(isJson);
}

/** Groups as the reader makes them: a key called `constructor` is a key like any other. */
function withoutPrototype(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototype);
  if (typeof value !== 'object' || value === null) return value;
  const group = Object.create(null) as Record<string, unknown>;
  for (const [key, own] of Object.entries(value)) group[key] = withoutPrototype(own);
  return group;
}
