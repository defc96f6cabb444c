import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { courseFile, markdown, type Files } from '../support/folder.ts';
import { png } from '../support/png.ts';

/**
 * A content folder of somebody who means harm: files beside those of an honest catalogue.
 * `refused`: the build must stop and name `names` (the hostile file where it is absent); else it
 * must publish, and nothing of it may run.
 */
export interface Hostile {
  name: string;
  files: Files;
  refused?: true;
  names?: string;
  links?: Readonly<Record<string, string>>;
  pipes?: readonly string[];
  folders?: readonly string[];
}

/** What each attack would do if it ran. */
const run = "globalThis.pwned=true;require('fs').writeFileSync('pwned','');";
const course = (body: string, front: Readonly<Record<string, unknown>> = {}) =>
  courseFile({ title: 'Hostile', ...front }, body);
const raw = (front: string, body = 'Text.') =>
  `---\ntitle: Hostile\nsemester: 1\nstudycredits: 6\npillar: code\n${front}\n---\n${body}\n`;
const one = (
  name: string,
  text: string | Uint8Array,
  refused?: true,
  file = 'courses/hostile.md',
): Hostile => ({ name, files: { [file]: text }, ...(refused ? { refused, names: file } : {}) });
const settings = (name: string, text: string, refused?: true): Hostile => ({
  name: `settings: ${name}`,
  files: { 'catalogue.yaml': text },
  ...(refused ? { refused, names: 'catalogue.yaml' } : {}),
});

const fences = [
  '---js',
  '---javascript',
  '---JS',
  '--- js',
  '---coffee',
  '---json',
  '---cson',
  '---toml',
  '+++',
  ';;;',
  '----',
  '---constructor',
  '---__proto__',
  '---toString',
  '\ufeff\ufeff---',
  '\n---',
  '---\u2028js',
  '---yaml\u0000',
];
const engines: Hostile[] = fences.map((fence) =>
  one(
    `front matter that opens with ${JSON.stringify(fence)}`,
    `${fence}\n${run}\nmodule.exports = { title: 'x' }\n---\nText.\n`,
    true,
  ),
);

const yaml: Hostile[] = [
  ['an anchor', raw('tags: &a [x]')],
  ['an alias', raw('tags: &a [x]\ntools: *a')],
  ['a merge key', raw('x: &a {y: 1}\n<<: *a')],
  [
    'a billion laughs',
    raw(
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((it, at) => `${it}: &${it} [${Array(9).fill(`*${'abcdefghi'[at]}`).join()}]`)
        .join('\n')}`,
    ),
  ],
  ['a JavaScript tag', raw(`code: !!js/function "function(){${run}}"`)],
  ['a Python tag', raw('code: !!python/object/apply:os.system ["touch pwned"]')],
  ['a binary tag', raw('code: !!binary aGk=')],
  ['a tag of its own', raw('code: !evil x')],
  ['a key twice', raw('title: Again')],
  ['brackets 25 deep', raw(`tags: ${'['.repeat(25)}x${']'.repeat(25)}`)],
  ['brackets 5,000 deep', raw(`tags: ${'['.repeat(5000)}`)],
  ['braces 5,000 deep', raw(`tags: ${'{a: '.repeat(3000)}`)],
  ['a NUL', raw('description: "a\\0b"')],
  ['half a character', raw('description: "a\\ud800b"')],
  ['an escape sequence for terminals', raw('description: "\\e[2J\\e]0;pwned\\a"')],
  ['a bell', raw('description: "\\a"')],
  ['too much front matter', raw(`description: ${'a '.repeat(9000)}`)],
  ['80 kB of blank lines', raw('\n'.repeat(80_000))],
  ['front matter without an end', '---\ntitle: x\nsemester: 1\n'],
  ['two documents', '---\ntitle: a\n...\n---\ntitle: b\n---\n'],
  ['a million items', raw(`tags: [${'a,'.repeat(7900)}a]`)],
  ['a directive', '---\n%YAML 1.1\n---\ntitle: x\n---\n'],
].map(([name, text]) => one(`YAML with ${name}`, text, true));
const oddKeys: Hostile[] = [
  '__proto__: {isAdmin: true}',
  'constructor: {prototype: {isAdmin: true}}',
  '? [a, b]\n: c',
].map((front) =>
  one(`YAML with the key ${front.slice(0, 12)}, which is named and left out`, raw(front)),
);

const sizes: Hostile[] = [
  one('a file over 256 KiB', course('word '.repeat(60_000)), true),
  one('300 kB of one letter', course('a'.repeat(300_000)), true),
  one('UTF-16', Buffer.from(`\ufeff${course('x')}`, 'utf16le'), true),
  one('bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x01, 0x02]), true),
  one('an empty file', '', true),
  one('only a fence', '---', true),
  one('line ends of old Macs', course('x').replaceAll('\n', '\r'), true),
];

const bodies = [
  '<script>alert(1)</script>',
  '<script src=https://evil.example/x.js></script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe src=javascript:alert(1)>',
  '<object data=evil.swf>',
  '<embed src=x>',
  '<form action=https://evil.example><button formaction=javascript:alert(1)>',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<base href=https://evil.example/>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<style>*{display:none}</style>',
  '<div style="position:fixed;inset:0">',
  '<a id=location name=cookie href=x>',
  '<math><mi xlink:href="javascript:alert(1)">',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>',
  '<p onclick="alert(1)">x</p>',
  '<a href="java&#10;script:alert(1)">x</a>',
  '</article></main><script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:msgbox)',
  '[x](<javascript:alert(1)>)',
  '[x]: javascript:alert(1)\n\n[x]',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
  '<javascript:alert(1)>',
  '[x](//evil.example/)',
  '![x](https://evil.example/pixel.png)',
  '# location\n\n# cookie\n\n# __proto__\n\n# constructor\n\n# main-content',
  '# <img src=x onerror=alert(1)>',
  '```"><script>alert(1)</script>\ncode\n```',
  '``` onmouseover=alert(1)\ncode\n```',
  '[^1]\n\n[^1]: <script>alert(1)</script>',
  '| <script>alert(1)</script> |\n| - |\n| <img src=x onerror=alert(1)> |',
  '## Themes\n\n- <script>alert(1)</script>\n- [x](javascript:alert(1))',
  '## End goal\n\n- <img src=x onerror=alert(1)>',
  `{{ constructor.constructor("${run}")() }}`,
  `{% set x = cycler.__init__.__globals__.os.system("touch pwned") %}`,
  `<%= ${run} %>`,
  `\${7*7}#{7*7}{{7*7}}<%= 7*7 %>`,
  '---js\nglobalThis.pwned=true\n---',
  '\u202Egnp.exe\u202C',
  'a\u200Bb\uFEFFc',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  "=cmd|'/C calc'!A0",
  '::error::pwned\n::set-output name=x::y\n%0A::warning::x',
  '[x](../../../../etc/passwd)'.replace(
    '../../../../etc/passwd',
    'https://example.org/../../etc/passwd',
  ),
];
/**
 * Addresses that run are said to be dead links, and signs that turn letters round are named:
 * nothing is published with them.
 */
const isRefused = (body: string) =>
  body.includes('\u202E') ||
  (/(\[x\]\(<?|\[x\]: |!\[x\]\(|^<)(java|JaVa|&#106;|data|vb)/.test(body) &&
    !/java\tscript/.test(body));
const texts: Hostile[] = bodies.map((body) =>
  one(
    `a text with ${JSON.stringify(body.slice(0, 60))}`,
    course(body),
    isRefused(body) ? true : undefined,
  ),
);

const heavy: Hostile[] = [
  ['quotes 25 deep', `${'> '.repeat(25)}x`],
  ['bullets 60 deep', Array.from({ length: 60 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n')],
  ['12 kB of opened pictures', '!['.repeat(6000)],
  ['opened brackets', '['.repeat(40_000)],
  [
    'a table of 12 kB',
    `${'|a'.repeat(3000)}|\n${'|-'.repeat(3000)}|\n${`${'|b'.repeat(2)}|\n`.repeat(2000)}`,
  ],
].map(([name, body]) => one(`a text with ${name}`, course(body), true));

const fields = ['title', 'description', 'code', 'lecturers', 'methods', 'assessment', 'resources'];
const evil = '"></script><script>alert(1)</script><img src=x onerror=alert(1)>';
const values: Hostile[] = [
  ...fields.map((key) => one(`HTML in ${key}`, course('Text.', { [key]: evil }))),
  one(
    'HTML in lists',
    course('Text.', { tags: [evil], tools: [evil], outcomes: [evil], prerequisites: [evil] }),
  ),
  one(
    'formulas for spreadsheets',
    course('Text.', { title: "=cmd|'/C calc'!A0", code: '@SUM(1)', tags: ['+1', '-1'] }),
  ),
  one(
    'line ends and commands for CI',
    course('Text.', { title: 'x ::error file=a,line=1::pwned' }),
  ),
  one(
    'names of every object',
    course('Text.', {
      tags: ['__proto__', 'constructor', 'toString', 'hasOwnProperty'],
      tools: ['__proto__'],
    }),
  ),
  one('a title of 300 letters', course('Text.', { title: 'x'.repeat(300) })),
  one('a title that turns round', course('Text.', { title: 'safe \u202Eevil' }), true),
  one('a course called __proto__', course('Text.'), undefined, 'courses/__proto__x.md'),
  one('a course called constructor', course('Text.'), undefined, 'courses/constructor.md'),
  one('a pillar called toString', course('Text.', { pillar: 'tostring' }), true),
];

const addresses = [
  '../../etc/passwd',
  '/../x',
  '/a/../../b',
  '//evil.example/x',
  'https://evil.example/',
  'javascript:alert(1)',
  '/x?y=1',
  '/x#y',
  '/a\nb',
  '/<script>',
  '/index.html',
  '/404.html',
  '/service-worker.js',
  '/publication.json',
  '/assets/site.css',
  '/files/x',
  '/data/en/search.json',
  '/api/v1/courses.json',
  '/_redirects',
  '/.htaccess',
  '/%2e%2e/x',
  `/${'a'.repeat(300)}`,
  '/courses/honest/',
  '/plan/',
];
const aliases: Hostile[] = addresses.map((alias) =>
  one(
    `an old address ${JSON.stringify(alias.slice(0, 40))}`,
    course('Text.', { aliases: [alias] }),
    true,
  ),
);

const named: Hostile[] = [
  ...['<script>alert(1)<', 'a"onclick="b', '#?&', 'a|b', 'a*b', 'a:b'].map(
    (name): Hostile =>
      one(
        `a file named ${JSON.stringify(name)}, which some computers cannot hold`,
        course('Text.'),
        true,
        `courses/${name.replaceAll('/', '')}.md`,
      ),
  ),
  ...[
    "it's",
    '%2e%2e%2f',
    '100%',
    'emoji 🎓',
    'spaces  and  more',
    'a'.repeat(90),
    'ünïcödé',
    '日本語',
    '-rf',
    '--help',
    '$(touch pwned)',
    '`touch it`',
    'a;b',
    "c'd",
    'e,f',
  ].map(
    (name): Hostile =>
      one(
        `a file named ${JSON.stringify(name.slice(0, 30))}`,
        course('Text.'),
        undefined,
        `courses/${name.replaceAll('/', '')}.md`,
      ),
  ),
  ...['con', 'AUX', 'nul', 'com1', 'LPT9'].map(
    (name): Hostile =>
      one(`a file named as Windows forbids: ${name}`, course('Text.'), true, `courses/${name}.md`),
  ),
  {
    name: 'a line end in a name',
    files: { 'courses/a\n::error::b.md': course('Text.') },
    refused: true,
    names: 'courses/a',
  },
  {
    name: 'two files with one name but for case',
    files: { 'courses/Up.md': course('Text.'), 'courses/up.md': course('Text.') },
    refused: true,
    names: 'courses/up.md',
  },
  {
    name: 'two files with one name but for accents',
    files: { 'courses/e\u0301te.md': course('Text.'), 'courses/\u00e9te.md': course('Text.') },
    refused: true,
    names: 'te.md',
  },
  {
    name: 'a link to a secret',
    files: {},
    links: { 'courses/secret.md': '/etc/passwd' },
    refused: true,
    names: 'courses/secret.md',
  },
  {
    name: 'a link to itself',
    files: {},
    links: { 'courses/loop.md': 'loop.md' },
    refused: true,
    names: 'courses/loop.md',
  },
  {
    name: 'a folder that is a link out',
    files: {},
    links: { 'courses/out': '/etc' },
    refused: true,
    names: 'courses/out',
  },
  {
    name: 'a pipe that never ends',
    files: {},
    pipes: ['courses/pipe.md'],
    refused: true,
    names: 'courses/pipe.md',
  },
  {
    name: 'a folder called like a file',
    files: {},
    folders: ['courses/folder.md'],
    refused: true,
    names: 'courses/folder.md',
  },
];

const strangers: Hostile[] = [
  'courses/courses.11tydata.js',
  'courses/hostile.11tydata.json',
  'courses/page.11ty.js',
  'courses/page.njk',
  'courses/page.liquid',
  'courses/page.html',
  'eleventy.config.js',
  '.eleventy.js',
  'package.json',
  'node_modules/evil/index.js',
  '_data/evil.js',
  '.git/hooks/post-checkout',
  'courses/evil.mjs',
  'courses/.hidden.md',
  'courses/_draft.md',
].map((file) =>
  one(
    `a file of another kind: ${file}`,
    file.endsWith('.json')
      ? '{"permalink":"../../pwned.html","scripts":{"preinstall":"touch pwned"}}'
      : `---js\n{ permalink: '../../pwned.html' }\n---\n${run}\nmodule.exports = () => { ${run} };\n`,
    undefined,
    file,
  ),
);

const pictures: Hostile[] = [
  {
    name: 'a picture outside the folder',
    files: { 'courses/hostile.md': course('![x](../../../../../etc/hostname.png)') },
    refused: true,
    names: 'courses/hostile.md',
  },
  {
    name: 'an SVG that runs',
    files: {
      'courses/hostile.md': course('![x](x.svg)'),
      'courses/x.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    },
    refused: true,
    names: 'courses/hostile.md',
  },
  {
    name: 'a PNG that is HTML',
    files: {
      'courses/hostile.md': course('![x](x.png)'),
      'courses/x.png': '<script>alert(1)</script>',
    },
    refused: true,
    names: 'courses/x.png',
  },
  one('HTML called a PDF', '<script>alert(1)</script>', true, 'courses/x.pdf'),
  one(
    'an SVG called a PNG',
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    true,
    'courses/x.png',
  ),
  one(
    'a PDF that runs',
    '%PDF-1.7\n1 0 obj<</OpenAction<</S/#4aavaScript/JS(app.alert(1))>>>>endobj\n%%EOF',
    true,
    'courses/x.pdf',
  ),
  {
    name: 'a PNG of 3 MB',
    files: {
      'courses/hostile.md': course('![x](x.png)'),
      'courses/x.png': Buffer.concat([png(4, 4), Buffer.alloc(3_000_000)]),
    },
    refused: true,
    names: 'courses/x.png',
  },
];

const yamlSettings: Hostile[] = [
  settings('an address that runs', 'base-url: "javascript:alert(1)"', true),
  settings('an action that runs', 'actions: [{label: x, url: "javascript:alert(1)"}]', true),
  settings('an edit link that runs', 'edit-url: "javascript:alert(1)//{file}"', true),
  settings('a redirect out of the folder', 'redirects:\n  /../../x: /courses/honest/', true),
  settings('a redirect that runs', 'redirects:\n  /x: "javascript:alert(1)"', true),
  settings('redirects in a circle', 'redirects:\n  /x: /y\n  /y: /x', true),
  settings('a language that is a path', 'languages: ["../../x"]', true),
  settings('a programme called __proto__', 'programmes:\n  __proto__: {title: x}'),
  settings('a rule that nobody knows', 'rules: {no-such-rule: off}', true),
  settings(
    'HTML in every text',
    `title: ${JSON.stringify(evil)}\ntagline: ${JSON.stringify(evil)}\ncontact: ${JSON.stringify(evil)}\n`,
  ),
  settings('a JavaScript tag', `title: !!js/function "${run}"`, true),
  settings('an anchor', 'title: &a x\ntagline: *a', true),
];
const others: Hostile[] = [
  {
    name: 'a track full of HTML',
    files: {
      'tracks/evil.md': markdown(
        { title: evil, description: evil, careers: [evil], outcomes: [evil] },
        evil,
      ),
    },
  },
  {
    name: 'a pillar full of HTML',
    files: {
      'pillars/evil.md': markdown({ title: evil, description: evil, careers: [evil] }, evil),
    },
  },
  {
    name: 'a page called assets',
    files: { 'pages/assets.md': markdown({ title: 'x' }, 'x') },
    refused: true,
    names: 'pages/assets.md',
  },
  {
    name: 'a page called plan',
    files: { 'pages/plan.md': markdown({ title: 'x' }, 'x') },
    refused: true,
    names: 'pages/plan.md',
  },
  {
    name: 'a page full of HTML',
    files: { 'pages/evil.md': markdown({ title: evil, description: evil }, evil) },
  },
];

/** Every case; each is tried alone, and all of a kind together. */
export const hostile: readonly Hostile[] = [
  ...engines,
  ...yaml,
  ...oddKeys,
  ...sizes,
  ...texts,
  ...heavy,
  ...values,
  ...aliases,
  ...named,
  ...strangers,
  ...pictures,
  ...yamlSettings,
  ...others,
];

/** What cannot be written as text. */
export function addSpecial(dir: string, { links = {}, pipes = [], folders = [] }: Hostile): void {
  for (const [from, to] of Object.entries(links)) symlinkSync(to, join(dir, from));
  for (const pipe of pipes) execFileSync('mkfifo', [join(dir, pipe)]);
  for (const it of folders) mkdirSync(join(dir, it));
}
