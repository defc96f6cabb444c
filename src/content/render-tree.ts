import { hash } from 'node:crypto';
import { defaultSchema } from 'hast-util-sanitize';
import type { ListItem, Nodes, Root, RootContent } from 'mdast';
import remarkHtml from 'remark-html';
import { resolveReferences, takeOutAddress, unlink } from './body-links.ts';
import { takeOutSigns } from './body-signs.ts';
import { plainText, summaryOf } from './body-text.ts';
import { numberFootnotes } from './footnotes.ts';
import { settleHeadings, takeSection } from './headings.ts';
import { settleHtml } from './html.ts';
import type { Heading, LinkUse, Note, Rendered, Segments } from './markdown.ts';
import { outsideCode, placeOf, SLOT, visit } from './prose.ts';
import { isNamed, type SectionNames } from './section-names.ts';
import { withoutUnfit } from './signs.ts';
import { noteUnread } from './unread.ts';

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
 * The tree of a text to sanitised HTML and what the catalogue needs to know of it; the tree is changed. `written`:
 * what staff wrote; `names`: sections that a page shows elsewhere; `source`: the same where shortcodes are blanks,
 * as the tree was read from; `notes` that were taken already.
 */
export function renderTree(
  tree: Root,
  body: string,
  names: SectionNames,
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
    names.themes,
    (nodes) => nodes.length === 1 && nodes[0].type === 'list',
  );
  const [themesNode] = themesList ?? [];
  const themeNodes = themesNode?.type === 'list' ? themesNode.children : [];
  const goals = takeSection(tree, names.outcomes, (nodes) => nodes.length > 0);
  const assessment = takeSection(tree, names.assessment, isListOrShort);
  const resources = takeSection(tree, names.resources, isListOrShort);
  const taken = [themeNodes, ...[goals, assessment, resources].map(itemsOf)];
  const pieces = taken.flat().map(childrenOf);
  const [html = '', ...shown] = htmlOf([tree.children, ...pieces]);
  const said = pieces.map((children, index) => ({
    html: segments(withoutParagraph(shown[index], children)),
    text: plainText({ type: 'root', children }),
  }));
  // Sections that the page shows in its own place have that place's id.
  const movedId = ({ text: heading, id }: Heading): string => {
    if (themesList && isNamed(heading, names.themes)) return 'themes';
    if (goals && isNamed(heading, names.outcomes)) return 'outcomes';
    const isDetail =
      (assessment && isNamed(heading, names.assessment)) ||
      (resources && isNamed(heading, names.resources));
    return isDetail ? 'details' : id;
  };
  /** What was said in the n-th of the sections that were taken. */
  const saidIn = (section: number) => {
    const before = taken.slice(0, section).flat().length;
    return said.slice(before, before + taken[section].length);
  };
  return {
    name: hash('sha256', body),
    html: segments(html && `${html}\n`),
    headings: headings.map((it) => ({ ...it, id: movedId(it) })),
    links,
    notes: sorted(notes).map((it) => ({ ...it, text: withoutUnfit(it.text) })),
    signs: signs.length > 0 ? signs : undefined,
    themes: saidIn(0),
    endGoal: saidIn(1),
    assessment: saidIn(2),
    resources: saidIn(3),
    summary,
    text,
  };
}

/** Longest text that a page shows among its details, in characters. */
const SHORT = 600;

const isListOrShort = (nodes: RootContent[]): boolean =>
  nodes.length > 0 &&
  nodes.every(({ type }) => type === 'list' || type === 'paragraph') &&
  plainText({ type: 'root', children: nodes }).length <= SHORT;

/** The items of lists, and whatever else there is. */
const itemsOf = (nodes: readonly RootContent[] = []): (ListItem | RootContent)[] =>
  nodes.flatMap((node): (ListItem | RootContent)[] =>
    node.type === 'list' ? node.children : [node],
  );

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
