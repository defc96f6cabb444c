import { defaultSchema } from 'hast-util-sanitize';
import type { Html, Nodes, Parents, Root } from 'mdast';
import type { Note } from './markdown.ts';
import { placesOf, visit, replaceChild } from './prose.ts';

/** Names of HTML beside those that GitHub shows; any other between angle brackets is somebody’s word. */
const further =
  'a abbr acronym address applet area article aside audio base basefont bdi bdo big blink body button canvas caption center cite col colgroup command content data datalist dfn dialog dir embed fieldset figcaption figure font footer form frame frameset g head header hgroup html iframe label legend link main map mark marquee math menu meta meter nav nobr noembed noframes noscript object optgroup option output param path plaintext portal progress script search select slot small style svg template textarea time title track u video wbr xmp';
const names = new Set([...(defaultSchema.tagNames ?? []), ...further.split(' ')]);
/** What has no end. */
const voids = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** What stands on lines of its own, so that the words around it are not one word. */
const blocks = new Set(
  'address article aside blockquote br center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

interface Tag {
  name: string;
  isEnd: boolean;
}
const tagsIn = (html: string): Tag[] =>
  [...html.matchAll(/<(\/?)([a-z][\w:.-]*)[^<>]*/gi)].map(([, end, name = '']) => ({
    name: name.toLowerCase(),
    isEnd: end === '/',
  }));

/**
 * HTML in a text is dropped, and named. Where it stood between two words, they stay two: a line break becomes one, and
 * what makes lines of its own a blank.
 */
export function settleHtml(tree: Root, source: string, notes: Note[]): void {
  const found: { node: Html; parent: Parents; index: number; isCell: boolean }[] = [];
  visit(tree, (node, parent, index) => {
    if (node.type === 'html')
      found.push({ node, parent, index, isCell: parent.type === 'tableCell' });
  });
  if (found.length === 0) return;
  const tags = found.map(({ node }) => (isComment(node) ? [] : tagsIn(node.value)));
  const ended = new Set(tags.flat().flatMap(({ name, isEnd }) => (isEnd ? [name] : [])));
  const placeOf = placesOf(source);
  const open = new Map<string, number>();
  for (const [at, { node, parent, index, isCell }] of found.entries()) {
    const orphan = takeOrphan(tags[at] ?? [], open);
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    const read = readAs(node, parent, index);
    if (read) replaceChild(parent, index, read);
    if (start === undefined || end === undefined || (isCell && read?.type === 'break')) continue;
    if (isComment(node)) {
      if (!node.value.includes('-->'))
        notes.push({
          kind: 'unread-syntax',
          text: '<!--',
          at: placeOf(start, start + '<!--'.length),
          unread: { what: 'open-comment' },
        });
      continue;
    }
    if (!/^<[a-z!?]/i.test(node.value) && !orphan) continue;
    const word = parent.type === 'tableCell' ? undefined : wordAround(node, source, ended);
    notes.push({
      kind: 'raw-html',
      text: word?.text ?? (node.value.split('\n')[0] ?? '').slice(0, 60),
      at: word ? placeOf(word.from, word.to) : placeOf(start, end),
      ...htmlFacts(word !== undefined, orphan, read?.type === 'break'),
    });
  }
}

const isComment = ({ value }: Html): boolean => value.startsWith('<!--');

function htmlFacts(isWord: boolean, isOrphan: boolean, isBreak: boolean): Pick<Note, 'html'> {
  if (isWord) return { html: { as: 'word' } };
  if (isBreak) return { html: { as: 'break' } };
  return isOrphan ? { html: { as: 'orphan' } } : {};
}

/** Whether a piece of HTML starts with an end of something that was never begun. */
function takeOrphan(tags: readonly Tag[], open: Map<string, number>): boolean {
  let isOrphan = false;
  for (const [at, { name, isEnd }] of tags.entries()) {
    const count = open.get(name) ?? 0;
    if (!isEnd) open.set(name, count + 1);
    else if (count > 0) open.set(name, count - 1);
    else if (at === 0) isOrphan = true;
  }
  return isOrphan;
}

/** What takes the place of a tag between two words, so that they do not become one. */
function readAs(node: Html, { children }: Parents, index: number): Nodes | undefined {
  const [tag] = tagsIn(node.value);
  const [before, after] = [children[index - 1], children[index + 1]];
  if (!tag || !blocks.has(tag.name) || !isInline(before) || !isInline(after)) return undefined;
  if (tag.name === 'br') return { type: 'break' };
  return { type: 'text', value: ' ' };
}
const inline = new Set(
  'text emphasis strong delete inlineCode link linkReference image imageReference footnoteReference break html'.split(
    ' ',
  ),
);
const isInline = (node: Nodes | undefined): boolean => node !== undefined && inline.has(node.type);

/** A word in angle brackets that is no HTML, such as `vector<int>` or `<name>`, with what it belongs to. */
function wordAround(
  { value, position }: Html,
  source: string,
  ended: ReadonlySet<string>,
): { text: string; from: number; to: number } | undefined {
  // What stands behind a name in HTML has a value: `<your name>` and `a<b and c>d` are words.
  const [, written = '', more] = /^<([a-z][\w:.-]*)([ \t][^<>=\n]*)?>$/i.exec(value) ?? [];
  const name = written.toLowerCase();
  let from = position?.start.offset ?? 0;
  let to = position?.end.offset ?? 0;
  const isGlued = /[\p{L}\p{N}_]/u.test(source[from - 1] ?? '');
  if (
    name === '' ||
    ended.has(name) ||
    (names.has(name) && (!isGlued || voids.has(name) || blocks.has(name))) ||
    (more?.trim() === '/' && !isGlued)
  )
    return undefined;
  const before = () => source[from - 1] ?? '';
  while (/[\p{L}\p{N}_:.]/u.test(before())) from--;
  // Those that it stands in: Map<String, List<int>>.
  while (source[to] === '>') {
    const outer = source.lastIndexOf('<', from - 1);
    if (outer < 0 || from - outer > 80 || /[<>\n`]/.test(source.slice(outer + 1, from))) break;
    from = outer;
    to++;
    while (/[\p{L}\p{N}_:.]/u.test(before())) from--;
  }
  return { text: source.slice(from, to), from, to };
}
