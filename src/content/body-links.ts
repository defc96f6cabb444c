import type { Image, Link, Nodes, Parents, Root } from 'mdast';
import type { BodyPlace, LinkUse } from './markdown.ts';
import { offsetsOf, placeOf, replaceChild, SLOT, visit } from './prose.ts';

/** `[text][name]` becomes `[text](address)`: then there is one kind of link. */
export function resolveReferences(tree: Root): void {
  const definitions = new Map<string, { url: string; title?: string | null }>();
  visit(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  });
  visit(tree, (node, parent, index) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const target = definitions.get(node.identifier);
    if (!target) return;
    const common = { url: target.url, title: target.title, position: node.position };
    replaceChild(
      parent,
      index,
      node.type === 'linkReference'
        ? { type: 'link', children: node.children, ...common }
        : { type: 'image', alt: node.alt, ...common },
    );
  });
}

/** A link whose whole address was a shortcode, named already, becomes its text; true where it did. */
export function unlink(
  node: Nodes,
  parent: Parents,
  index: number,
  source: string,
  written: string,
): boolean {
  if ((node.type !== 'link' && node.type !== 'image') || node.url !== '') return false;
  const stretch = offsetsOf(node);
  if (source.slice(...stretch) === written.slice(...stretch)) return false;
  replaceChild(parent, index, {
    type: 'emphasis',
    data: { hName: 'span' },
    children: node.type === 'link' ? node.children : [{ type: 'text', value: node.alt ?? '' }],
  });
  return true;
}

/**
 * Takes addresses out of links and pictures that lead into the catalogue; a remote picture becomes a link; a tick box
 * becomes a sign.
 */
export function takeOutAddress(
  node: Nodes,
  parent: Parents,
  index: number,
  links: LinkUse[],
  source: string,
): void {
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    const [first] = node.children;
    if (first?.type === 'paragraph')
      first.children.unshift({ type: 'text', value: node.checked ? '☑ ' : '☐ ' });
    node.checked = null;
  }
  if (node.type !== 'link' && node.type !== 'image') return;
  const leaves = /^(https?:|mailto:|tel:|\/\/)/i.test(node.url);
  if (node.type === 'image' && leaves) {
    replaceChild(parent, index, {
      type: 'link',
      url: node.url,
      children: [{ type: 'text', value: node.alt || node.url }],
    });
    return;
  }
  if (leaves) return;
  links.push({
    kind: node.type === 'link' ? 'link' : 'picture',
    href: node.url,
    ...placeOfAddress(node, source),
  });
  // No address of its own beside the slot: of two, browsers take the first.
  node.data = {
    hProperties: { dataSlot: `${SLOT}${links.length - 1}`, href: undefined, src: undefined },
  };
  node.title = null;
}

/** Where the address stands, so that a diagnostic underlines what must change. */
function placeOfAddress(node: Link | Image, source: string): BodyPlace {
  const whole = placeOf(node);
  const written = source.slice(...offsetsOf(node));
  const from = written.lastIndexOf(node.url);
  if (from < 0 || node.url === '') return whole;
  const before = written.slice(0, from);
  const line = whole.line + before.split('\n').length - 1;
  const column = before.includes('\n')
    ? before.length - before.lastIndexOf('\n')
    : whole.column + from;
  return { line, column, endLine: line, endColumn: column + node.url.length };
}
