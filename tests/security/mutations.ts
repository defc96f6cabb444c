import { damage, type Random } from '../support/random.ts';

/** A content folder, as it is changed. */
export type Folder = Map<string, Buffer>;

/** Changes something in a folder as people, editors and merges do, or worse. Says what. */
type Mutation = (folder: Folder, random: Random) => string;

const oddSigns = [
  '\0',
  '\u001b[2J',
  '\u0007',
  '\ufeff',
  '\u00a0',
  '\u202e',
  '\u2028',
  '\r',
  '\t',
  '👩‍💻',
  'e\u0301',
  '\u200b',
  '\ufffd',
  '"',
  "'",
  '`',
  '\\',
  '#',
  ':',
  '%',
  '<',
  '&',
  '|',
  '{{',
  '---\n',
  '\n\n',
];
const values = [
  '',
  '~',
  'null',
  '""',
  '[]',
  '{}',
  '-1',
  '0',
  '1e9',
  '1e999',
  '.nan',
  '017',
  '1:30',
  '1,5',
  'yes',
  'true',
  '2026-13-01',
  '2026-02-30',
  '2026-11-23T10:00:00Z',
  '[a, [b, [c]]]',
  '{a: {b: c}}',
  '[~, "", 1]',
  '*a',
  '&a b',
  '!!js/function x',
  '@x',
  '`x`',
  '"\\ud800"',
  '"\\0"',
  '|\n  a\n  b',
  '>-\n  a',
  '__proto__',
  'constructor',
  'C#',
  'a: b',
  '“quoted”',
  '"open',
  'x'.repeat(300),
  `[${'x,'.repeat(60)}x]`,
  '🎓',
  '../../x',
  'https://example.org/',
  'javascript:alert(1)',
];
const names = [
  'con.md',
  'a b.md',
  'C# & C++.md',
  '100%.md',
  'ünï.md',
  'u\u0308ni.md',
  '日本.md',
  'कला.md',
  '.hidden.md',
  '_skipped.md',
  'x.MD',
  'x.markdown',
  'x.nl.md',
  'x.en.md',
  'x.xx.md',
  'x.nl.nl.md',
  'index.md',
  'README.md',
  '-.md',
  '...md',
  '__proto__.md',
  'constructor.md',
  `${'long-'.repeat(35)}.md`,
  `${'é'.repeat(95)}.md`,
  'deep/er/and/deep/er.md',
  '404.md',
  'x?y.md',
  "it's.md",
  'emoji 🎓.md',
];
const links = [
  '#nowhere',
  '#',
  '',
  'nowhere.md',
  '../../../etc/passwd',
  '//evil.example/',
  'javascript:alert(1)',
  'mailto:a@b.be',
  '/courses/',
  '/en/',
  '/tracks/ai-engineer/#x',
  '?x=1',
  'a b.md',
  '<a b.md>',
  '%E0%A4%A',
  '%00',
  'HTTP://EXAMPLE.ORG',
  'http://[',
  'x'.repeat(3000),
  '/api/v1/courses.json',
  'mlops.md#themes',
  'ai-for-healthcare.md',
];
const nested = [
  '> '.repeat(30),
  '- '.repeat(30),
  '['.repeat(40),
  '*'.repeat(99),
  '<div>'.repeat(30),
  '<details>\n',
  '</div>',
  '```\n',
  '| a |\n| - |\n',
  '[^1]',
  '[^1]: a\n',
  '    - a\n        - b\n',
  '1. a\n\n   1. b\n',
  '# A\n',
  '###### A\n',
  '## Themes\n\n- a\n',
  'A\n===\n',
  '![](x.png)',
  '<!--',
  '$$x$$',
  ':::tip',
  '~~a~~',
  '&#0;',
];
const keys = [
  'title',
  'semester',
  'studycredits',
  'pillar',
  'tracks',
  'option',
  'tags',
  'tools',
  'alternates',
  'prerequisites',
  'corequisites',
  'aliases',
  'weight',
  'home',
  'hide',
  'draft',
  'placeholder',
  'period',
  'language',
  'english-only',
  'reviewed',
  'programme',
  'description',
  'layout',
  'languages',
  'redirects',
  'base-url',
  'rules',
  'programmes',
  '__proto__',
  'constructor',
];

const fileIn = (folder: Folder, random: Random) => random.pick([...folder.keys()]);
const textOf = (folder: Folder, file: string) => folder.get(file)?.toString('latin1') ?? '';
/** Texts are taken by byte, so that what is no UTF-8 stays so. */
const put = (folder: Folder, file: string, text: string) =>
  folder.set(file, Buffer.from(text, 'latin1'));
const raw = (text: string) => Buffer.from(text).toString('latin1');
const brief = (text: string) => JSON.stringify(text.slice(0, 30));

/** Puts a text in the place of one of the stretches that a pattern finds. */
function replaceOne(
  folder: Folder,
  random: Random,
  pattern: RegExp,
  change: (found: RegExpMatchArray) => string,
): string {
  const file = fileIn(folder, random);
  const text = textOf(folder, file);
  const all = [...text.matchAll(pattern)];
  if (all.length === 0) return `${file}: nothing`;
  const found = random.pick(all);
  const made = change(found);
  put(folder, file, text.slice(0, found.index) + made + text.slice(found.index + found[0].length));
  return `${file}: ${brief(found[0])} becomes ${brief(made)}`;
}
const keyLines = /^( *)([\w-]+):(.*)$/gm;

const mutations: Readonly<Record<string, Mutation>> = {
  bytes: (folder, random) => {
    const file = fileIn(folder, random);
    const { bytes, how } = damage(folder.get(file) ?? Buffer.alloc(0), random);
    folder.set(file, bytes);
    return `${file}: ${how}`;
  },
  'an odd sign': (folder, random) =>
    replaceOne(folder, random, /./gs, ([it]) => it + raw(random.pick(oddSigns))),
  'a line less': (folder, random) => replaceOne(folder, random, /^.*\n/gm, () => ''),
  'a line twice': (folder, random) => replaceOne(folder, random, /^.*\n/gm, ([it]) => it + it),
  'another value': (folder, random) =>
    replaceOne(
      folder,
      random,
      keyLines,
      ([, lead = '', key = '']) => `${lead}${key}: ${raw(random.pick(values))}`,
    ),
  'another key': (folder, random) =>
    replaceOne(
      folder,
      random,
      keyLines,
      ([, lead = '', , rest = '']) => `${lead}${random.pick(keys)}:${rest}`,
    ),
  'one more key': (folder, random) =>
    replaceOne(
      folder,
      random,
      keyLines,
      ([it]) => `${it}\n${random.pick(keys)}: ${raw(random.pick(values))}`,
    ),
  'another entry': (folder, random) =>
    replaceOne(
      folder,
      random,
      /^( *-) .*$/gm,
      ([, lead = '']) => `${lead} ${raw(random.pick(values))}`,
    ),
  'more or less indented': (folder, random) =>
    replaceOne(folder, random, /^( *)(?=\S)/gm, () => ' '.repeat(random.below(9))),
  'another name': (folder, random) => {
    const [file, name] = [fileIn(folder, random), random.pick(names)];
    const moved = `${file.split('/').slice(0, -1).join('/')}/${name}`.replace(/^\//, '');
    const bytes = folder.get(file) ?? Buffer.alloc(0);
    if (random.below(2) === 0) folder.delete(file);
    folder.set(moved, bytes);
    return `${file} is ${moved}`;
  },
  'another room': (folder, random) => {
    const file = fileIn(folder, random);
    const room = random.pick(['courses', 'tracks', 'pillars', 'pages', 'courses/english', 'x']);
    const moved = `${room}/${file.split('/').at(-1)}`;
    const bytes = folder.get(file) ?? Buffer.alloc(0);
    folder.delete(file);
    folder.set(moved, bytes);
    return `${file} is ${moved}`;
  },
  'a file less': (folder, random) => {
    const file = fileIn(folder, random);
    folder.delete(file);
    return `${file} is gone`;
  },
  'a text of another file': (folder, random) => {
    const [file, other] = [fileIn(folder, random), fileIn(folder, random)];
    folder.set(file, folder.get(other) ?? Buffer.alloc(0));
    return `${file} holds ${other}`;
  },
  'another link': (folder, random) =>
    replaceOne(folder, random, /\]\([^)\n]*\)/g, () => `](${raw(random.pick(links))})`),
  'one more link': (folder, random) =>
    replaceOne(
      folder,
      random,
      /(?<=\w) (?=\w)/g,
      () => ` ${random.pick(['', '!'])}[a](${raw(random.pick(links))}) `,
    ),
  'one more block': (folder, random) =>
    replaceOne(folder, random, /\n/g, () => `\n\n${raw(random.pick(nested))}`),
};

/** One to three changes. Says which. */
export function mutate(folder: Folder, random: Random): string {
  const kinds = Object.keys(mutations);
  return Array.from({ length: 1 + random.below(3) }, () => {
    const kind = random.pick(kinds);
    return `${kind}, ${mutations[kind]?.(folder, random)}`;
  }).join('; ');
}
