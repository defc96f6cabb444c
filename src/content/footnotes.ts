import type { FootnoteDefinition, Link, ListItem, Root } from 'mdast';
import { getOrThrow } from '../get-or-throw.ts';
import { replaceChild, visit } from './prose.ts';

// Two hyphens: no heading’s id has them.
const noteId = (number: number) => `text--note-${number}`;

/** Footnotes become a numbered list at the end (remark's own would get clashing ids and an English heading). */
export function numberFootnotes(tree: Root): void {
  const footnotes = new Map<string, FootnoteDefinition['children']>();
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier))
      footnotes.set(node.identifier, node.children);
  });
  if (footnotes.size === 0) return;
  const used: string[] = [];
  visit(tree, (node, parent, index) => {
    if (node.type === 'footnoteDefinition')
      replaceChild(parent, index, { type: 'html', value: '' });
    if (node.type !== 'footnoteReference' || !footnotes.has(node.identifier)) return;
    if (!used.includes(node.identifier)) used.push(node.identifier);
    const number = used.indexOf(node.identifier) + 1;
    const link: Link = {
      type: 'link',
      url: `#${noteId(number)}`,
      children: [{ type: 'text', value: `[${number}]` }],
    };
    replaceChild(parent, index, { type: 'emphasis', data: { hName: 'sup' }, children: [link] });
  });
  const items = used.map(
    (name, index): ListItem => ({
      type: 'listItem',
      spread: false,
      data: { hProperties: { id: noteId(index + 1) } },
      children: getOrThrow(footnotes, name),
    }),
  );
  if (items.length > 0)
    tree.children.push(
      { type: 'thematicBreak' },
      { type: 'list', ordered: true, spread: false, children: items },
    );
}
