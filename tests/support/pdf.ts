import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';

/** A piece of text where it stands: points from the left and from the foot of its page. */
interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
}

/** A link to another place of its file: what it reads, and the page of that place. */
interface Reference {
  text: string;
  place: string;
  page: number;
}

/** What a reader of a PDF gets, pages from 1. */
export interface Paper {
  title: unknown;
  language: unknown;
  created: unknown;
  isTagged: boolean;
  /** Kinds of parts that the tags name, such as `H3`. */
  roles: ReadonlySet<string>;
  bookmarks: readonly { title: string; page: number; top: number }[];
  /** Texts of each page, from page 1 at index 0, in their order. */
  pages: readonly (readonly Piece[])[];
  references: readonly (readonly Reference[])[];
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Reads a PDF as a viewer does. */
export async function readPdf(file: string): Promise<Paper> {
  const document = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const { info } = await document.getMetadata();
  const said = new Map<string, unknown>(Object.entries(info));
  const places = await document.getDestinations();
  const pageOf = async (place: unknown) =>
    Array.isArray(place) ? (await document.getPageIndex(place[0])) + 1 : 0;
  const roles = new Set<string>();
  const pages: Piece[][] = [];
  const references: Reference[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    noteRoles(await page.getStructTree(), roles);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((it) =>
      'str' in it && it.str.trim() !== ''
        ? [{ text: it.str, x: it.transform[4], y: it.transform[5], width: it.width }]
        : [],
    );
    const links = (await page.getAnnotations()).filter(({ dest }) => typeof dest === 'string');
    pages.push(pieces);
    references.push(
      await Promise.all(
        links.map(async ({ dest, rect: [left, foot, right, top] }) => ({
          text: pieces
            .filter(({ x, y }) => x >= left - 1 && x < right && y >= foot && y < top)
            .map(({ text }) => text)
            .join(' '),
          place: dest,
          page: await pageOf(places[dest]),
        })),
      ),
    );
  }
  return {
    title: said.get('Title'),
    language: said.get('Language'),
    created: said.get('CreationDate'),
    isTagged: (await document.getMarkInfo())?.['Marked'] === true,
    roles,
    bookmarks: await Promise.all(
      bookmarksBelow(await document.getOutline()).map(async ({ title, dest }) => ({
        title,
        page: await pageOf(dest),
        top: Array.isArray(dest) ? Number(dest[3]) : 0,
      })),
    ),
    pages,
    references,
  };
}

type Outline = NonNullable<Awaited<ReturnType<Document['getOutline']>>>;

const bookmarksBelow = (outline: Outline | null): Outline =>
  (outline ?? []).flatMap((it) => [it, ...bookmarksBelow(it.items)]);

function noteRoles(node: object | null, roles: Set<string>): void {
  if (node && 'role' in node) roles.add(String(node.role));
  if (node && 'children' in node && Array.isArray(node.children))
    for (const child of node.children) noteRoles(child, roles);
}
