import { isMap, isScalar, isSeq, parseDocument, visit, type Document as YamlDocument } from 'yaml';

type Plain = string | number | boolean;
/** Longest stretch of lines that is tried by itself. */
const MOST_LINES = 200;

/**
 * What can be read of front matter that as a whole cannot: keys at the margin with a plain value or a list of such,
 * each by itself. Enough to know which course or track a broken file is; its facts are believed once it has been
 * mended.
 */
export function legibleKeys(source: string): Readonly<Record<string, unknown>> {
  const data: Record<string, unknown> = Object.create(null);
  for (const part of source.split(/^(?=[\w-]+[ \t]*:(?:\s|$))/m)) {
    const key = /^([\w-]+)[ \t]*:/.exec(part)?.[1];
    const value = key === undefined || key in data ? undefined : readPart(part);
    if (key !== undefined && value !== undefined) data[key] = value;
  }
  return data;
}

function readPart(part: string): Plain | Plain[] | undefined {
  const lines = part.split(/\r?\n/).slice(0, MOST_LINES);
  return plainValue(lines.join('\n')) ?? plainValue(lines[0]) ?? textOf(lines[0]);
}

function plainValue(text: string): Plain | Plain[] | undefined {
  if ((text.match(/[[{]|- /g) ?? []).length > MOST_LINES) return undefined;
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
  if (document.errors.length > 0 || holdsMore(document)) return undefined;
  const value = isMap(document.contents) ? document.contents.items[0]?.value : undefined;
  if (isScalar(value)) return plain(value.value);
  const items = isSeq(value)
    ? value.items.map((it) => (isScalar(it) ? plain(it.value) : undefined))
    : [];
  const known = items.filter((it) => it !== undefined);
  return known.length > 0 ? known : undefined;
}

/** Whether there are aliases or tags. */
function holdsMore(document: YamlDocument): boolean {
  let isFound = false;
  const stop = () => {
    isFound = true;
    return visit.BREAK;
  };
  visit(document, {
    Alias: stop,
    Node: (_, node) => ('tag' in node && node.tag ? stop() : undefined),
  });
  return isFound;
}

const plain = (value: unknown): Plain | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined;

/** The words of a line whose value is not right: what a person reads there. */
function textOf(line: string): string | undefined {
  const words = line
    .replace(/^[\w-]+[ \t]*:/, '')
    .trim()
    .replace(/^["']|["']$/g, '');
  return words === '' || /^[[{|>&*!]/.test(words) ? undefined : words;
}
