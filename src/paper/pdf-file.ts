/** What is read of a PDF, as Chromium writes it: plain objects, and one table of them at the end. */
interface PdfObjects {
  text: string;
  /** Where each object begins, by its number. */
  starts: readonly number[];
  trailer: string;
}

/** A PDF whose parts stand elsewhere than Chromium puts them: a fault of ours, after a change of Chromium. */
const unknownForm = (what: string) => new Error(`The PDF has no ${what} where Chromium writes it.`);

function objectsOf(pdf: Buffer): PdfObjects {
  const text = pdf.toString('latin1'); // a byte is a sign: places in the text are those in the file
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1]);
  const table = /^xref\n0 (\d+)\n((?:\d{10} \d{5} [fn] ?\r?\n)+)trailer\n([\s\S]*?)startxref/.exec(
    text.slice(at),
  );
  if (!table) throw unknownForm('table of objects');
  const [, , lines = '', trailer = ''] = table;
  const starts = lines.split('\n').map((line) => Number(line.slice(0, 10)));
  return { text, starts, trailer };
}

/** The text of an object, by a reference to it: `/Root 49 0 R`. */
function referred(pdf: PdfObjects, within: string, name: string): string {
  const number = Number(new RegExp(`/${name} (\\d+) 0 R`).exec(within)?.[1]);
  return objectAt(pdf, number, name);
}

function objectAt({ text, starts }: PdfObjects, number: number, name: string): string {
  const start = starts[number];
  if (start === undefined) throw unknownForm(name);
  return text.slice(start, text.indexOf('endobj', start));
}

/** The number of the page, from 1, on which each named place of a PDF lies. */
export function placesIn(file: Buffer): ReadonlyMap<string, number> {
  const pdf = objectsOf(file);
  const root = referred(pdf, pdf.trailer, 'Root');
  const pages = pagesBelow(pdf, Number(/\/Pages (\d+) 0 R/.exec(root)?.[1]));
  const numbers = new Map(pages.map((page, index) => [page, index + 1]));
  if (!root.includes('/Dests ')) return new Map();
  const places = referred(pdf, root, 'Dests').matchAll(/\/([^\s/[\]]+) \[(\d+) 0 R/g);
  return new Map(
    [...places].map(([, name = '', page]) => [name, numbers.get(Number(page)) ?? 0] as const),
  );
}

/** How many pages a PDF has. */
export function pageCount(file: Buffer): number {
  const pdf = objectsOf(file);
  const root = referred(pdf, pdf.trailer, 'Root');
  return pagesBelow(pdf, Number(/\/Pages (\d+) 0 R/.exec(root)?.[1])).length;
}

/** Numbers of the objects of all pages, in their order. */
function pagesBelow(pdf: PdfObjects, number: number): number[] {
  const object = objectAt(pdf, number, 'page');
  const kids = /\/Kids \[([^\]]*)\]/.exec(object)?.[1];
  if (kids === undefined) return [number];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(pdf, Number(kid)));
}

/**
 * A PDF that says nothing of the clock and of the program that printed it: its dates are the day of its content
 * (YYYY-MM-DD), or not there. No byte moves, since the table at its end names places.
 */
export function withoutClock(file: Buffer, day?: string): Buffer {
  const pdf = objectsOf(file);
  const info = referred(pdf, pdf.trailer, 'Info');
  const blank = (text: string) => ' '.repeat(text.length);
  const plain = info
    .replace(/\/(?:Creation|Mod)Date \(D:\d{14}[^)]*\)/g, (all) =>
      day ? all.replace(/\d{14}/, `${day.replaceAll('-', '')}000000`) : blank(all),
    )
    .replace(/\/Creator \((?:[^\\()]|\\[\s\S]|\([^\\()]*\))*\)/, blank);
  const bytes = Buffer.from(file);
  bytes.write(plain, pdf.text.indexOf(info), 'latin1');
  return bytes;
}
