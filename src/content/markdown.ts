import type { Root } from 'mdast';
import type { BodySign } from './body-signs.ts';
import type { HtmlKind, UnreadSyntax } from '../diagnostics/rules.ts';
import { parsePlain } from './fast-path/plain-text.ts';
import { withOrdinaryBlanks } from './blanks.ts';
import { outsideCode, SLOT, visit } from './prose.ts';
import { markdownParser } from './remark.ts';
import { renderTree } from './render-tree.ts';
import { noSectionNames, type SectionNames } from './section-names.ts';

/**
 * Sanitised HTML in pieces: between them stand the links and pictures whose addresses are known only when the catalogue
 * is linked. A number is an index into `links`.
 */
export type Segments = readonly (string | number)[];

/** A link or picture of a body that leads into the catalogue. Lines and columns count from 1, in the body. */
export interface LinkUse extends BodyPlace {
  kind: 'link' | 'picture';
  href: string;
}
/** A stretch of a body. Lines and columns count from 1, in the body; the end is exclusive. */
export interface BodyPlace {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}
/** A heading: the fragment staff would write, the id it has on the page. */
export interface Heading {
  anchor: string;
  id: string;
  text: string;
  level: number;
  at: BodyPlace;
}
/** Something in a body that staff should know of. `text` is what they wrote. */
export interface Note {
  kind:
    | 'raw-html'
    | 'template-syntax'
    | 'unread-syntax'
    | 'heading-level'
    | 'image-without-alt'
    | 'remote-image'
    | 'placeholder-text';
  text: string;
  at: BodyPlace;
  /** Of a heading that skips a level: the signs it should start with, and whether it has a line below it instead. */
  heading?: { signs: string; underlined?: true };
  /** Of syntax that no one reads: which, and what should stand in its place. */
  unread?: { what: UnreadSyntax; fix?: string };
  /** Of HTML that is more than a tag that is not shown. */
  html?: { as: HtmlKind };
}

/** A body, rendered once. */
export interface Rendered {
  /** Hash of the markdown: bodies of one name are the same. */
  name: string;
  html: Segments;
  headings: readonly Heading[];
  links: readonly LinkUse[];
  notes: readonly Note[];
  /** Signs that no page may hold, as far as markdown decides which they are. */
  signs?: readonly BodySign[];
  /** Items of the list below a heading that is called so (`SectionNames`). */
  themes: readonly { html: Segments; text: string }[];
  /** What stands below a heading of outcomes. */
  endGoal: readonly { html: Segments; text: string }[];
  /** What stands below a heading of assessment, or of resources: items of a list, or a short text. */
  assessment: readonly { html: Segments; text: string }[];
  resources: readonly { html: Segments; text: string }[];
  /** The first paragraph of 60 characters or more, as plain text. */
  summary: string;
  /** All words, for search and for checks. */
  text: string;
}

const parse = (text: string): Root => parsePlain(text) ?? markdownParser.parse(text);

/**
 * Markdown to sanitised HTML and what the catalogue needs to know of it. Slow on hostile texts: call it through a
 * Renderer, which has a deadline. `names`: sections that a page shows in a place of their own.
 */
export function renderMarkdown(body: string, names = noSectionNames): Rendered {
  const written = withOrdinaryBlanks(body.replaceAll(SLOT, '\uFFFD'), parse);
  const notes: Note[] = [];
  const source = withoutTemplateSyntax(written, notes);
  const tree = parse(source);
  if (source.includes(SLOT)) takeOutSlots(tree);
  return renderTree(tree, body, names, { source, written, notes });
}

/** The same for a text of plain parts, which is done in a moment whatever it holds; nothing for any other. */
export function renderPlain(body: string, names: SectionNames): Rendered | undefined {
  const tree = parsePlain(body);
  return tree && renderTree(tree, body, names);
}

// Hugo, Liquid and Nunjucks; then what Jekyll, Hugo and Pandoc add to headings, paragraphs and links: {:toc} {: .lead}
// {#goal} {.lead}, ){width=50%}.
const templateSyntax =
  /\{\{.*?\}\}|\{%.*?%\}|\{::?\s*[.#\w/][^{}\n]*\}|\{#[^{}\n]+\}|\{\.[a-z][\w-]*(?:\s[^{}\n]*)?\}|(?<=[)\]])\{[\w-]+=[^{}\n]*\}/gi;

/** What may stand before the first word of a line. */
const lineStart = /(?:^|\n)[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*$/;

/** Shortcodes of other site generators become blanks of the same length, so that every place stays. */
function withoutTemplateSyntax(source: string, notes: Note[]): string {
  if (!/\{[{%:#.]|[)\]]\{/.test(source)) return source;
  const parts: string[] = [];
  let told = 0;
  for (const { text, offset, at } of outsideCode(parse(source), source, templateSyntax)) {
    notes.push({ kind: 'template-syntax', text, at });
    const end = offset + text.length;
    const before = source.slice(Math.max(told, source.lastIndexOf('\n', offset - 1)), offset);
    // So many blanks before words would make code of them.
    const lineEnd = source.indexOf('\n', end);
    const rest = source.slice(end, lineEnd < 0 ? undefined : lineEnd);
    const isBeforeWords = lineStart.test(before) && rest.replace(templateSyntax, '').trim() !== '';
    parts.push(source.slice(told, offset), (isBeforeWords ? SLOT : ' ').repeat(text.length));
    told = end;
  }
  return parts.join('') + source.slice(told);
}

function takeOutSlots(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'text') node.value = node.value.replace(/\uE000+ */g, '');
  });
}
