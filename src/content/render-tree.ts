import { hash } from 'node:crypto';
import type {
  FootnoteDefinition,
  Html,
  Image,
  Link,
  ListItem,
  Nodes,
  Parents,
  Root,
  RootContent,
} from 'mdast';
import remarkHtml from 'remark-html';
import { defaultSchema } from 'hast-util-sanitize';
import { getOrThrow } from '../get-or-throw.ts';
import { takeOutSigns } from './body-signs.ts';
import { withoutUnfit } from './signs.ts';
import type { BodyPlace, Heading, LinkUse, Note, Rendered, Segments } from './markdown.ts';
import { settleHtml } from './html.ts';
import { offsetsOf, outsideCode, placeOf, replaceChild, SLOT, visit } from './prose.ts';
import { slug } from './slug.ts';
import { noteUnread } from './unread.ts';

const THEMES = /^(themes?|thema['’]?s|thema):?$/i;
const END_GOAL = /^(end goals?|einddoel(en)?):?$/i;

// Raw HTML of authors is dropped before the sanitiser sees it, so that data-slot can only be ours.
const schema = {
  ...defaultSchema,
  clobber: [], // the only ids are ours, prefixed already
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'dataSlot'],
    a: ['href', 'dataSlot'],
    code: [],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: [] },
};
// remark-html by itself: to run it in remark takes a fifth longer.
const host: { compiler?: (tree: Root, file: object) => string } = {};
Reflect.apply(remarkHtml, host, [{ sanitize: schema }]);
const { compiler } = host;
if (!compiler) throw new Error('remark-html compiles nothing.');
const toHtml = (tree: Root): string => compiler(tree, {});

/**
 * The tree of a text to sanitised HTML and what the catalogue needs to know of it; the tree is changed. `written`: what
 * staff wrote; `source`: the same where shortcodes are blanks, as the tree was read from; `notes` that were taken
 * already.
 */
export function renderTree(
  tree: Root,
  body: string,
  { source, written, notes }: { source: string; written: string; notes: Note[] } = {
    source: body,
    written: body,
    notes: [],
  },
): Rendered {
  const signs = takeOutSigns(tree, source);
  notePlaceholders(tree, source, notes);
  noteUnread(tree, source, notes);
  settleHtml(tree, source, notes);
  resolveReferences(tree);
  const text = plainText(tree);
  const summary = summaryOf(tree);
  const links: LinkUse[] = [];
  visit(tree, (node, parent, index) => {
    notePictures(node, notes);
    if (!unlink(node, parent, index, source, written))
      takeOutAddress(node, parent, index, links, source);
  });
  numberFootnotes(tree);
  const headings = settleHeadings(tree, source, notes);
  const themesList = takeSection(
    tree,
    THEMES,
    (nodes) => nodes.length === 1 && nodes[0].type === 'list',
  );
  const [themesNode] = themesList ?? [];
  const themeNodes = themesNode?.type === 'list' ? themesNode.children : [];
  const goals = takeSection(tree, END_GOAL, (nodes) => nodes.length > 0);
  const goalNodes = (goals ?? []).flatMap((node) =>
    node.type === 'list' ? node.children : [node],
  );
  const pieces = [...themeNodes, ...goalNodes].map(childrenOf);
  const [html = '', ...shown] = htmlOf([tree.children, ...pieces]);
  const said = pieces.map((children, index) => ({
    html: segments(withoutParagraph(shown[index], children)),
    text: plainText({ type: 'root', children }),
  }));
  // Sections that the page shows in its own place have that place's id.
  const movedId = ({ text: heading, id }: Heading): string => {
    if (themesList && THEMES.test(heading)) return 'themes';
    return goals && END_GOAL.test(heading) ? 'outcomes' : id;
  };
  return {
    name: hash('sha256', body),
    html: segments(html && `${html}\n`),
    headings: headings.map((it) => ({ ...it, id: movedId(it) })),
    links,
    notes: sorted(notes).map((it) => ({ ...it, text: withoutUnfit(it.text) })),
    signs: signs.length > 0 ? signs : undefined,
    themes: said.slice(0, themeNodes.length),
    endGoal: said.slice(themeNodes.length),
    summary,
    text,
  };
}

const sorted = (notes: Note[]) =>
  notes.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);

const placeholders = /\b(?:TODO|TBD|FIXME)\b|lorem ipsum|__[A-Z][A-Z_]*__/g;

function notePlaceholders(tree: Root, source: string, notes: Note[]): void {
  if (!new RegExp(placeholders.source, 'i').test(source)) return;
  for (const { text, at } of outsideCode(tree, source, new RegExp(placeholders.source, 'gi'))) {
    if (/^lorem/i.test(text) || text === text.toUpperCase())
      notes.push({ kind: 'placeholder-text', text, at });
  }
}

function notePictures(node: Nodes, notes: Note[]): void {
  if (node.type === 'image' && /^(https?:)?\/\//i.test(node.url))
    notes.push({ kind: 'remote-image', text: node.url, at: placeOf(node) });
  if (node.type === 'image' && !node.alt?.trim())
    notes.push({ kind: 'image-without-alt', text: node.url, at: placeOf(node) });
}

/** What stands in a list item, or the node itself. */
const childrenOf = (node: ListItem | RootContent): RootContent[] =>
  node.type === 'listItem' ? node.children : [node];

/** Several stretches of a text as HTML, in one run of the pipeline: to start it takes longer than to go on. */
function htmlOf(stretches: readonly (readonly RootContent[])[]): string[] {
  const between: RootContent = { type: 'paragraph', children: [{ type: 'text', value: SLOT }] };
  const html = toHtml({
    type: 'root',
    children: stretches.flatMap((nodes, index) => (index === 0 ? nodes : [between, ...nodes])),
  });
  return html.split(`<p>${SLOT}</p>`).map((own) => own.replace(/^\n|\n$/g, ''));
}

/** A single paragraph becomes its words. */
const withoutParagraph = (html: string, [first, ...rest]: readonly RootContent[]): string =>
  rest.length === 0 && first?.type === 'paragraph'
    ? html.slice('<p>'.length, -'</p>'.length)
    : html;

function segments(html: string): Segments {
  const [first = '', ...rest] = html.split(` data-slot="${SLOT}`);
  return [
    first,
    ...rest.flatMap((part) => {
      const end = part.indexOf('"');
      return [Number(part.slice(0, end)), part.slice(end + 1)];
    }),
  ];
}

/** Text of a node without marks; HTML tags left out. */
function plainText(node: Nodes): string {
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

function summaryOf(tree: Root): string {
  let first = '';
  for (const node of tree.children) {
    if (node.type !== 'paragraph') continue;
    const text = plainText(node);
    if (text.length >= 60) return text;
    first ||= text;
  }
  return first;
}

/** `[text][name]` becomes `[text](address)`: then there is one kind of link. */
function resolveReferences(tree: Root): void {
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
function unlink(
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
function takeOutAddress(
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

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** Highest heading becomes h2, no level is skipped, and every heading has an id of its own. */
function settleHeadings(tree: Root, source: string, notes: Note[]): Heading[] {
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

/** Removes a heading and what belongs to it, and returns that; nothing where it does not have the wanted shape. */
function takeSection(
  tree: Root,
  title: RegExp,
  fits: (nodes: RootContent[]) => boolean,
): RootContent[] | undefined {
  const start = tree.children.findIndex(
    (node) => node.type === 'heading' && title.test(plainText(node)),
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

// Two hyphens: no heading’s id has them.
const noteId = (number: number) => `text--note-${number}`;

/** Footnotes become a numbered list at the end (remark's own would get clashing ids and an English heading). */
function numberFootnotes(tree: Root): void {
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
