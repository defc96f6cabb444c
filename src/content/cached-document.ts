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
/** A document as the cache holds it: what its reader worked out, without the text, which is known. */
export type CachedDocument = {
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
    ([path, { key, value, source, comment }]): CachedPlace => {
      const place = [path, spanOf(value), source, key ? spanOf(key) : 0] as const;
      return comment ? [...place, [comment.text, spanOf(comment.at)]] : [...place];
    },
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
  cached: CachedDocument,
  text: string,
  { file, room, path }: Pick<Document, 'file' | 'room' | 'path'>,
): Document {
  const { data, end, bodyLength, bodyLine } = cached;
  let places: FrontMatter['places'] | undefined;
  const frontMatter: FrontMatter = {
    data: groupOf(data),
    // Few documents are asked for them.
    get places() {
      places ??= placesOf(file, cached);
      return places;
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

const placesOf = (file: string, { places }: CachedDocument): FrontMatter['places'] =>
  new Map(
    places.map(([path, value, source, key, comment]) => [
      path,
      {
        key: key ? placeOf(file, key) : undefined,
        value: placeOf(file, value),
        source,
        comment: comment && { text: comment[0], at: placeOf(file, comment[1]) },
      },
    ]),
  );

/** Whether JSON gives back the same. */
function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  return typeof value === 'object' && Object.values(value).every(isJson);
}

/** A group as the reader makes it, without a prototype: a key called `constructor` is a key like any other. */
function groupOf(data: object): Record<string, unknown> {
  const group: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(data)) group[key] = valueFrom(value);
  return group;
}

function valueFrom(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valueFrom);
  return typeof value === 'object' && value !== null ? groupOf(value) : value;
}
