import { textOf } from '../values.ts';
import type { TextContext } from './convert.ts';
import { upToLast } from './up-to-last.ts';

/**
 * A text without the commands of its system: those with words in them become markdown, links and pictures stay links
 * and pictures, and the others are named and left out.
 */
export function runCommands(text: string, context: TextContext): string {
  const steps = {
    hugo: [shortcodes, liquid],
    jekyll: [liquid],
    eleventy: [liquid],
    vuepress: [containers, moustaches],
    table: [],
  };
  const run = steps[context.system].reduce((it, step) => step(it, context), text);
  return upToLast(run, '-->', (it) => it.replace(/<!--[\s\S]*?-->/g, ''))
    .replace(/^(#{1,6} .{0,300}?)[ \t]*\{[#.:][^{}\n]{0,200}\}[ \t]*$/gm, '$1')
    .replace(/^[ \t]*\{:[^{}\n]{0,200}\}[ \t]*$/gm, '')
    .replace(/(?<=\S)\{:[^{}\n]{0,200}\}/g, '')
    .replace(/^[ \t]*\[\[?_?toc_?\]?\][ \t]*$/gim, '');
}

/** A quotation: its words, and who said them. */
const quotation = (words: string, who?: string): string => {
  const lines = words.trim().split('\n');
  const said = who === undefined || who === '' ? lines : [...lines, '', `— ${who}`];
  return `\n${said.map((it) => `> ${it}`.trimEnd()).join('\n')}\n`;
};

/** Parameters of a shortcode, those with a name and those without. */
function parameters(written: string): { named: Map<string, string>; plain: string[] } {
  const named = new Map<string, string>();
  const plain: string[] = [];
  for (const [, name, quoted, raw, bare] of written.matchAll(
    /(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`|([^\s"`]+))/g,
  )) {
    const value = (quoted ?? raw ?? bare ?? '').replace(/\\(.)/g, '$1');
    if (name === undefined) plain.push(value);
    else named.set(name.toLowerCase(), value);
  }
  return { named, plain };
}

/** So many shortcodes lie in each other at most; boxes too. */
const DEEPEST = 12;
/** Longest command that is taken for one, in characters. */
const LONGEST = 4000;

interface Shortcode {
  name: string;
  written: string;
  whole: string;
}

/** Shortcodes by their signs, in one walk: a text of a stranger may have ten thousand that never end. */
function shortcodes(text: string, context: TextContext): string {
  const frames: { start?: Shortcode; parts: string[] }[] = [{ parts: [] }];
  const add = (part: string) => frames.at(-1)?.parts.push(part);
  /** Those above a frame never ended: they stand alone. */
  const closeTo = (depth: number): string =>
    frames
      .splice(depth)
      .flatMap(({ start, parts }, index) => [
        start && index > 0 ? alone(start, context) : '',
        ...parts,
      ])
      .join('');
  let at = 0;
  for (const found of tagsOf(text)) {
    add(text.slice(at, found.at));
    at = found.at + found.whole.length;
    const reference = /^(?:rel)?ref$/.test(found.name)
      ? parameters(found.written).plain[0]
      : undefined;
    if (reference !== undefined) add(`ref:${encodeURI(reference)}`);
    else if (found.isEnd) {
      const depth = frames.findLastIndex(({ start }) => start?.name === found.name);
      const start = frames[depth]?.start;
      if (start) add(around(start, closeTo(depth)));
    } else if (frames.length > DEEPEST) add(alone(found, context));
    else frames.push({ start: found, parts: [] });
  }
  add(text.slice(at));
  const [first, ...open] = frames;
  return [first, ...open]
    .flatMap((it) => [it?.start ? alone(it.start, context) : '', ...(it?.parts ?? [])])
    .join('');
}

/** Shortcodes of a text in their order; comments among them have no name. */
function tagsOf(text: string): (Shortcode & { at: number; isEnd: boolean })[] {
  const tags: (Shortcode & { at: number; isEnd: boolean })[] = [];
  const endless = new Set<string>();
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(/\{\{[<%]/g)) {
    const close = sign === '{{<' ? '>}}' : '%}}';
    if (index < from || endless.has(close)) continue;
    const end = text.indexOf(close, index);
    if (end < 0) endless.add(close);
    if (end < 0 || end - index > LONGEST) continue;
    const inner = text.slice(index + sign.length, end).trim();
    from = end + close.length;
    const [, slash = '', name = '', written = ''] =
      /^(\/?)\s*([\w/-]*)([\s\S]*)$/.exec(inner.replace(/^\/\*[\s\S]*\*\/$/, '')) ?? [];
    const whole = text.slice(index, from);
    tags.push({ at: index, name, written: written.replace(/\/$/, ''), whole, isEnd: slash !== '' });
  }
  return tags;
}

/** A shortcode around words: they stay. */
function around({ name, written }: Shortcode, inner: string): string {
  const { named, plain } = parameters(written);
  const words = inner.trim();
  if (/quote|citaat|zitat|citation|testimonial/i.test(name))
    return quotation(
      words,
      named.get('author') ??
        named.get('auteur') ??
        named.get('name') ??
        named.get('by') ??
        plain[0],
    );
  if (/^(details|expand|tab|accordion|collapse)$/i.test(name)) {
    const title = named.get('title') ?? named.get('summary') ?? named.get('name') ?? plain[0];
    return `\n${title === undefined ? '' : `**${title}**\n\n`}${words}\n`;
  }
  if (/^(button|link|btn)$/i.test(name)) {
    const address =
      named.get('href') ?? named.get('url') ?? named.get('link') ?? named.get('relref') ?? plain[0];
    return address === undefined ? words : `[${words}](${address})`;
  }
  return inner.includes('\n') ? `\n${words}\n` : words;
}

/** A shortcode by itself: a picture, a film, a link, or nothing that can be read. */
function alone({ name, written, whole }: Shortcode, { leftOut }: TextContext): string {
  if (name === '') return '';
  const { named, plain } = parameters(written);
  const source = named.get('src') ?? named.get('source') ?? plain[0];
  if (/^(figure|img|image|picture|afbeelding)$/i.test(name) && source !== undefined)
    return `![${named.get('alt') ?? named.get('caption') ?? named.get('title') ?? ''}](${spaced(source)})`;
  if (/^youtube$/i.test(name))
    return film(`https://www.youtube.com/watch?v=${named.get('id') ?? plain[0] ?? ''}`);
  if (/^vimeo$/i.test(name)) return film(`https://vimeo.com/${named.get('id') ?? plain[0] ?? ''}`);
  const address = named.get('href') ?? named.get('url') ?? named.get('link');
  const words =
    named.get('text') ?? named.get('label') ?? named.get('title') ?? named.get('caption');
  if (address !== undefined) return `[${words ?? address}](${spaced(address)})`;
  if (words !== undefined) return words;
  leftOut(whole);
  return '';
}

const film = (address: string) => `[${address}](${address})`;
const spaced = (address: string) => (/\s/.test(address) ? `<${address}>` : address);

/** Blocks of Liquid, by the word at their end, with what is written for them. */
const blocks: readonly (readonly [end: string, pattern: RegExp, by: string])[] = [
  ['endraw', /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw/g, '$1{% endraw'],
  [
    'endhighlight',
    /\{%-?\s*highlight\s+(\w+)[^%]{0,200}%\}\n?([\s\S]*?)\{%-?\s*endhighlight/g,
    '```$1\n$2```{% endhighlight',
  ],
  ['endcomment', /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment/g, '{% endcomment'],
];
const blockEnd = /\{%-?\s*end(?:raw|highlight|comment)\s*-?%\}/g;

/** Liquid and Nunjucks: what is known is filled in, the rest is left out. */
function liquid(text: string, { values, siteTitle, leftOut }: TextContext): string {
  const leave = (whole: string) => {
    leftOut(whole);
    return '';
  };
  const withBlocks = blocks.reduce(
    (it, [end, pattern, by]) => upToLast(it, end, (head) => head.replace(pattern, by)),
    text,
  );
  const filled = withBlocks
    .replace(blockEnd, '')
    .replace(
      /\{%-?\s*(?:link|post_url)\s+([^%]{1,500}?)\s*-?%\}/g,
      (_, path: string) => `ref:${encodeURI(path)}`,
    )
    .replace(/\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}/g, '')
    .replace(
      /\{\{-?\s*["']([^"']{0,500})["']\s*\|\s*(?:relative_url|absolute_url|url)[^}]{0,200}-?\}\}/g,
      '$1',
    )
    .replace(/\{\{-?\s*(?:site|metadata)\.(?:title|name)\s*-?\}\}/g, siteTitle ?? '')
    .replace(
      /\{\{-?\s*(?:page\.)?([\w-]+)\s*-?\}\}/g,
      (whole, key: string) => textOf(values.get(key)) ?? leave(whole),
    );
  const withoutNotes = upToLast(filled, '#}', (it) => it.replace(/\{#[\s\S]*?#\}/g, ''));
  const withoutTags = upToLast(withoutNotes, '%}', (it) => it.replace(/\{%[\s\S]*?%\}/g, leave));
  return upToLast(withoutTags, '}}', (it) => it.replace(/\{\{[\s\S]*?\}\}/g, leave));
}

/** Boxes of VuePress: their words as a quotation, under their title. */
function containers(text: string): string {
  let now = text;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const before = now;
    now = now.replace(
      /^:::+[ \t]*([\w-]+)[ \t]*(.*)\n((?:(?!:::)[^\n]*\n)*?):::+[ \t]*$/gm,
      (_, kind: string, title: string, inner: string) => {
        if (/^(v-pre|code-group|raw)$/.test(kind)) return inner.trim();
        const head = title.trim() === '' ? '' : `**${title.trim()}**\n\n`;
        return quotation(`${head}${inner.trim()}`);
      },
    );
    if (now === before) break;
  }
  return now;
}

function moustaches(text: string, { values, siteTitle, leftOut }: TextContext): string {
  const filled = text
    .replace(
      /\{\{\s*\$(?:frontmatter|page\.frontmatter)\.([\w-]+)\s*\}\}/g,
      (_, key: string) => textOf(values.get(key)) ?? '',
    )
    .replace(/\{\{\s*\$(?:site\.title|siteTitle)\s*\}\}/g, siteTitle ?? '')
    .replace(
      /<Badge[^<>]{0,200}?\btext="([^"<>]{0,200})"[^<>]{0,200}\/?>(?:\s*<\/Badge>)?/g,
      '($1)',
    );
  return upToLast(filled, '}}', (it) =>
    it.replace(/\{\{[\s\S]*?\}\}/g, (whole) => {
      leftOut(whole);
      return '';
    }),
  );
}
