import type { Html, Root, RootContent } from 'mdast';
import { plainText } from './body-text.ts';
import type { Heading, Note } from './markdown.ts';
import { offsetsOf, placeOf, visit } from './prose.ts';
import { isNamed } from './section-names.ts';
import { slug } from './slug.ts';

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** Highest heading becomes h2, no level is skipped, and every heading has an id of its own. */
export function settleHeadings(tree: Root, source: string, notes: Note[]): Heading[] {
  const headings: Heading[] = [];
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  const depths: number[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') depths.push(node.depth);
  });
  const shift = 2 - Math.min(...depths);
  let previous = 1;
  visit(tree, (node) => {
    if (node.type !== 'heading') return;
    const text = plainText(node);
    const at = placeOf(node);
    const wanted = Math.min(6, node.depth + shift);
    const level = Math.min(wanted, previous + 1);
    if (wanted > level)
      notes.push({
        kind: 'heading-level',
        text,
        at,
        heading: {
          signs: '#'.repeat(Math.max(1, level - shift)),
          underlined: source[offsetsOf(node)[0]] === '#' ? undefined : true,
        },
      });
    node.depth = LEVELS[level - 1];
    previous = level;
    const name = slug(text) || 'part';
    let anchor = name;
    for (let number = numbers.get(name) ?? 2; taken.has(anchor); number++) {
      anchor = `${name}-${number}`;
      numbers.set(name, number + 1); // so many that are alike take no longer than others
    }
    taken.add(anchor);
    node.data = { hProperties: { id: `text-${anchor}` } };
    headings.push({ anchor, id: `text-${anchor}`, text, level, at });
  });
  return headings;
}

/**
 * Removes a heading of one of these names and what belongs to it, and returns that; nothing where it does not have
 * the wanted shape.
 */
export function takeSection(
  tree: Root,
  names: readonly string[],
  fits: (nodes: RootContent[]) => boolean,
): RootContent[] | undefined {
  const start = tree.children.findIndex(
    (node) => node.type === 'heading' && isNamed(plainText(node), names),
  );
  if (start < 0) return undefined;
  const next = tree.children.findIndex((node, index) => index > start && node.type === 'heading');
  const end = next < 0 ? tree.children.length : next;
  const nodes = tree.children
    .slice(start + 1, end)
    .filter((node): node is Exclude<RootContent, Html> => node.type !== 'html');
  if (!fits(nodes)) return undefined;
  tree.children.splice(start, end - start);
  return nodes;
}
