import type { Catalogue } from '../../catalogue/model.ts';
import { originals, translationOf } from '../../catalogue/translated-files.ts';
import type { Document, FrontMatter } from '../../content/document.ts';
import { slug, slugPath } from '../../content/slug.ts';
import { roomOf } from '../places.ts';
import { cellOf } from './cells.ts';
import { sheetKinds, type Column, type SheetKind } from './columns.ts';

/** A file that has a row. */
export interface SheetItem {
  kind: SheetKind;
  id: string;
  document: Document;
  frontMatter: FrontMatter;
}

/** The files that have a row, in the order in which they are listed; `unread`: those that nobody can read. */
export function itemsOf(
  documents: readonly Document[],
  catalogue: Catalogue,
): { items: SheetItem[]; unread: string[] } {
  const unread: string[] = [];
  const items = sheetKinds.flatMap((kind) => {
    const room = documents.filter((it) => it.room === roomOf[kind]);
    const original = originals(room, catalogue.settings);
    const found = room.flatMap((document): SheetItem[] => {
      const { frontMatter } = document;
      // A translation has words only; a translation of nothing is named by the check.
      if (original(document) !== document || translationOf(document, catalogue.settings)) return [];
      if (frontMatter?.data['layout'] === 'profile') return [];
      if (!frontMatter) unread.push(document.file);
      const id = (kind === 'course' ? slugPath : slug)(document.path);
      return frontMatter ? [{ kind, id, document, frontMatter }] : [];
    });
    return inOrder(found, orderOf(kind, catalogue));
  });
  return { items, unread };
}

const orderOf = (kind: SheetKind, { courses, tracks, pillars }: Catalogue): Map<string, number> =>
  new Map(
    { course: courses, track: tracks, pillar: pillars }[kind].map(({ id }, index) => [id, index]),
  );

const inOrder = (items: SheetItem[], order: ReadonlyMap<string, number>): SheetItem[] =>
  items.sort((a, b) => (order.get(a.id) ?? Infinity) - (order.get(b.id) ?? Infinity) || 0);

/** A file’s cell in a column, and the name that the file has for its key: the school’s own word, or the key. */
export function cellIn(
  { frontMatter }: SheetItem,
  column: Column,
  { settings: { keys } }: Pick<Catalogue, 'settings'>,
): { cell: string | undefined; name: string | undefined } {
  const names = [column.key, ...keys.filter(({ key }) => key === column.key).map((it) => it.word)];
  const name = names.find((it) => Object.hasOwn(frontMatter.data, it));
  return { cell: cellOf(frontMatter, name, column), name };
}
