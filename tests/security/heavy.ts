import { courseFile, markdown, type Files } from '../support/folder.ts';

/** Content that costs more than it looks: of each kind of length, number and depth the most that a folder can hold. */
export interface Heavy {
  name: string;
  files: Files;
}

/** As much as a text may have beside its front matter. */
const MOST = 255 * 1024;
/** As much as front matter may have, but for the keys that every course has. */
const MOST_FRONT = 15 * 1024;
const fill = (piece: string, bytes: number): string =>
  piece.repeat(Math.floor(bytes / Buffer.byteLength(piece)));
const numbered = (count: number, line: (at: number) => string, between = '\n'): string =>
  Array.from({ length: count }, (_, at) => line(at)).join(between);
const upTo = (bytes: number, line: (at: number) => string): string => {
  const lines: string[] = [];
  for (let at = 0, size = 0; ; at++) {
    size += Buffer.byteLength(line(at)) + 1;
    if (size > bytes) return lines.join('\n');
    lines.push(line(at));
  }
};

const texts: readonly [name: string, body: string][] = [
  ['a pasted picture', `![p](data:image/png;base64,${fill('iVBORw0KGgo', 70_000)})`],
  ['a pasted picture of 250 kB', `![p](data:image/png;base64,${fill('iVBORw0KGgo', 250_000)})`],
  ['a pasted picture in HTML', `<img src="data:image/png;base64,${fill('iVBORw0KGgo', 250_000)}">`],
  ['4,800 dead links in one line', numbered(4800, (at) => `[a](b${at})`, ' ')],
  ['20,000 dead links', upTo(MOST, (at) => `[a](b${at})`)],
  ['one dead link that is long', `[a](${fill('b', 250_000)})`],
  ['many pictures without words', fill('![](x.png) ', MOST)],
  ['HTML tags in one line', fill('<b>x</b> ', MOST)],
  ['open tags', fill('<b>', 60_000)],
  ['tags that are not closed', fill('<a ', MOST)],
  ['template commands', fill('{{< x >}} ', MOST)],
  ['template commands that are not closed', fill('{{ ', MOST)],
  ['headings that skip levels', fill('#### A\n\n# B\n\n', MOST)],
  ['headings of one name', fill('## Goal\n\n', MOST)],
  ['one heading that is long', `#### ${fill('a', 250_000)}`],
  ['one letter', fill('a', MOST)],
  ['blanks', fill(' ', MOST)],
  ['line ends', fill('\n', MOST)],
  ['tabs', fill('\t', MOST)],
  ['NULs', fill('\0', 40_000)],
  ['256 kB of NULs', fill('\0', MOST)],
  ['emoji', fill('👩‍💻', MOST)],
  ['combining marks', `a${fill('\u0301', MOST)}`],
  ['flags', fill('🇧🇪', MOST)],
  ['signs that turn text round', fill('\u202e', MOST)],
  ['joiners', fill('\u200d', MOST)],
  ['words', fill('word ', MOST)],
  ['lines of one word', fill('word\n', MOST)],
  ['entries of a list', fill('- a\n', MOST)],
  ['a deep list', numbered(200, (at) => `${'  '.repeat(at)}- a`)],
  ['deep quotations', numbered(100, (at) => `${'> '.repeat(at)}a`)],
  ['stars', fill('*', MOST)],
  ['stars and letters', fill('*a ', MOST)],
  ['underscores', fill('_a', MOST)],
  ['backticks', numbered(600, (at) => `${'`'.repeat(at + 1)}a`)],
  ['opened brackets', fill('[', MOST)],
  ['opened pictures', fill('![', MOST)],
  ['opened links', fill('[a](', MOST)],
  ['definitions', upTo(MOST, (at) => `[a${at}]: /b${at}`)],
  ['notes', upTo(MOST, (at) => `[^${at}] b\n\n[^${at}]: c\n`)],
  ['notes without a text', upTo(MOST, (at) => `[^${at}]`)],
  ['bare addresses', fill('https://a.be ', MOST)],
  ['addresses of mail', fill('a@b.be ', MOST)],
  ['dots of mail', `a@${fill('b.', MOST)}`],
  ['ampersands', fill('&amp;', MOST)],
  ['signs of less', fill('<', MOST)],
  ['a wide table', `${fill('|a', 3000)}|\n${fill('|-', 3000)}|\n${fill('|b|\n', 8000)}`],
  ['a long table', `|a|b|\n|-|-|\n${fill('|1|2|\n', MOST - 100)}`],
  ['rules', fill('---\n\n', MOST)],
  ['merge markers', fill('<<<<<<< a\n=======\n>>>>>>> b\n', MOST)],
  ['code that is not closed', fill('```a\n', MOST)],
  ['comments that are not closed', fill('<!-- ', MOST)],
  ['tildes', fill('~a~ ', MOST)],
  ['colons', fill(':::tip\n', MOST)],
  ['dollars', fill('$a$ ', MOST)],
];

const course = (front: string, body = 'Text.') =>
  `---\ntitle: Heavy\nsemester: 1\nstudycredits: 6\npillar: code\n${front}\n---\n${body}\n`;
const fronts: readonly [name: string, front: string][] = [
  ['a title', `description: ${fill('a', MOST_FRONT)}`],
  ['a description with a colon', `description: a: ${fill('b: ', MOST_FRONT)}`],
  ['a quotation that is not closed', `description: "${fill('a ', MOST_FRONT)}`],
  ['keys', upTo(MOST_FRONT, (at) => `key${at}: a`)],
  ['keys of one letter', upTo(MOST_FRONT, (at) => `${at.toString(36)}: a`)],
  ['one key', `${fill('k', 1000)}: a`],
  ['one key of 15 kB', `${fill('k', MOST_FRONT)}: a`],
  ['keys like “title”', upTo(MOST_FRONT, (at) => `titl${at.toString(36)}: a`)],
  ['one key many times', fill('title: a\n', MOST_FRONT)],
  ['tags', `tags: [${numbered(2500, (at) => `t${at}`, ',')}]`],
  ['one tag many times', `tags: [${fill('a,', MOST_FRONT)}a]`],
  ['tags that are empty', `tags:\n${fill('-\n', MOST_FRONT)}`],
  ['tracks that nobody declares', `tracks: [${numbered(2500, (at) => `t${at}`, ',')}]`],
  ['alternates', `alternates: [${numbered(2500, (at) => `c${at}`, ',')}]`],
  ['prerequisites', `prerequisites: [${numbered(2500, (at) => `heav${at}`, ',')}]`],
  ['old addresses', `aliases: [${numbered(1800, (at) => `/a${at}`, ',')}]`],
  ['old addresses that cannot be', `aliases: [${numbered(1800, (at) => `a ${at}`, ',')}]`],
  ['brackets', `tags: ${fill('[', MOST_FRONT)}`],
  ['braces', `tags: ${fill('{a: ', MOST_FRONT)}`],
  ['indented keys', numbered(150, (at) => `${' '.repeat(at)}k${at}:`)],
  ['remarks', fill('# a\n', MOST_FRONT)],
  ['remarks after values', upTo(MOST_FRONT, (at) => `k${at}: a #b`)],
  ['blank lines', fill('\n', MOST_FRONT)],
  ['tabs', fill('\t', MOST_FRONT)],
  ['colons', fill(':', MOST_FRONT)],
  ['hyphens', fill('- ', MOST_FRONT)],
  ['question marks', fill('? ', MOST_FRONT)],
  ['anchors', upTo(MOST_FRONT, (at) => `k${at}: &a${at} [*a${at - 1}]`)],
  ['quotation marks', `description: ${fill('"', MOST_FRONT)}`],
  ['backslashes', `description: "${fill('\\', MOST_FRONT)}"`],
  ['escapes', `description: "${fill('\\u0000', MOST_FRONT)}"`],
  ['a number', `weight: ${fill('9', MOST_FRONT)}`],
  ['a date', `reviewed: ${fill('2026-', MOST_FRONT)}`],
  ['NULs', `description: ${fill('\0', MOST_FRONT)}`],
  ['lines of prose', fill('prose without a key\n', MOST_FRONT)],
];

const settings: readonly [name: string, text: string, more?: Files][] = [
  ['redirects', `redirects:\n${upTo(MOST, (at) => `  /a${at}: /courses/honest/`)}`],
  ['redirects to nowhere', `redirects:\n${upTo(MOST, (at) => `  /a${at}: /b${at}`)}`],
  ['redirects to each other', `redirects:\n${upTo(MOST, (at) => `  /a${at}: /a${at + 1}`)}`],
  ['programmes', `programmes:\n${upTo(60_000, (at) => `  p${at}:\n    title: P${at}`)}`],
  ['programmes that are empty', `programmes:\n${upTo(MOST, (at) => `  p${at}:`)}`],
  ['keys', upTo(MOST, (at) => `k${at}: a`)],
  ['rules that do not exist', `rules:\n${upTo(MOST, (at) => `  r${at}: off`)}`],
  ['languages', `languages: [${numbered(20_000, (at) => `l${at}`, ',')}]`],
  ['one letter', `title: ${fill('a', MOST)}`],
  ['brackets', `title: ${fill('[', MOST)}`],
  ['anchors', `title: &a\n${fill('x: *a\n', MOST)}`],
  ['remarks', fill('# a\n', MOST)],
  ['line ends', fill('\n', MOST)],
];

const many = (count: number, file: (at: number) => string): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`courses/c${at}.md`, file(at)]));
const folders: readonly Heavy[] = [
  {
    name: 'a thousand courses that need each other',
    files: many(1000, (at) =>
      courseFile({ title: `C ${at}`, prerequisites: [`c${(at + 1) % 1000}`] }, 'Text.'),
    ),
  },
  {
    name: 'three hundred courses that may replace each other',
    files: many(300, (at) =>
      courseFile(
        { title: `C ${at}`, alternates: Array.from({ length: 300 }, (_, other) => `c${other}`) },
        'Text.',
      ),
    ),
  },
  {
    name: 'two hundred courses with four hundred tags each, each its own',
    files: many(200, (at) =>
      courseFile(
        { title: `C ${at}`, tags: Array.from({ length: 400 }, (_, tag) => `t${at}x${tag}`) },
        'Text.',
      ),
    ),
  },
  {
    name: 'a thousand courses of one title in one semester',
    files: many(1000, () => courseFile({ title: 'One', option: 1 }, 'Text.')),
  },
  {
    name: 'three hundred broken files of many lines',
    files: many(300, () => `---\n${fill('title a\n', 2000)}---\n${fill('[a](b)\n', 4000)}`),
  },
];

export const heavy: readonly Heavy[] = [
  ...texts.map(([name, body]) => ({
    name: `a text of ${name}`,
    files: { 'courses/heavy.md': courseFile({ title: 'Heavy' }, body) },
  })),
  ...fronts.map(([name, front]) => ({
    name: `front matter with ${name}`,
    files: { 'courses/heavy.md': course(front) },
  })),
  ...settings.map(([name, text]) => ({
    name: `catalogue.yaml with ${name}`,
    files: { 'catalogue.yaml': text },
  })),
  ...folders,
  {
    name: 'a file of 256 KiB of one letter',
    files: { 'courses/heavy.md': 'a'.repeat(256 * 1024) },
  },
  {
    name: 'a file of one line that is no text',
    files: { 'courses/heavy.md': Buffer.alloc(MOST, 0xff) },
  },
  {
    name: 'a page of many links',
    files: { 'pages/heavy.md': markdown({ title: 'Heavy' }, fill('[a](b) ', MOST)) },
  },
  {
    name: 'a track of many links',
    files: { 'tracks/heavy.md': markdown({ title: 'Heavy' }, fill('[a](b) ', MOST)) },
  },
  {
    name: 'a translation of many links',
    files: { 'courses/honest.nl.md': markdown({ title: 'Eerlijk' }, fill('[a](b) ', MOST)) },
  },
];
