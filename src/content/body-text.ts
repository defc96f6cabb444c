import type { Nodes, Root } from 'mdast';

/** Text of a node without marks; HTML tags left out. */
export function plainText(node: Nodes): string {
  const parts: string[] = [];
  const walk = (it: Nodes) => {
    if (it.type === 'html' || it.type === 'definition') return;
    if ('value' in it) parts.push(it.value);
    else if (it.type === 'image' || it.type === 'imageReference') parts.push(it.alt ?? '');
    else if (it.type === 'break') parts.push(' ');
    else if ('children' in it) {
      it.children.forEach(walk);
      if (['paragraph', 'heading', 'listItem', 'tableCell', 'blockquote'].includes(it.type))
        parts.push(' ');
    }
  };
  walk(node);
  return parts
    .join('')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim(); // a blank between words is left as it is
}

/** The first paragraph of 60 characters or more; a shorter one where there is none. */
export function summaryOf(tree: Root): string {
  let first = '';
  for (const node of tree.children) {
    if (node.type !== 'paragraph') continue;
    const text = plainText(node);
    if (text.length >= 60) return text;
    first ||= text;
  }
  return first;
}
