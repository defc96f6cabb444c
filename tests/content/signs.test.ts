import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitDocument } from '../../src/content/front-matter.ts';
import { renderMarkdown } from '../../src/content/markdown.ts';
import { diagnose, type Files } from '../support/folder.ts';
import { MOST_SECONDS, seconds } from '../support/seconds.ts';

const ESC = '\u001b';
const BEL = '\u0007';
const RLO = '\u202e';
const [LRI, RLI, FSI, PDI] = ['\u2066', '\u2067', '\u2068', '\u2069'];
/** What nobody may ever be shown. */
const unfit = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\ufffe\uffff]/u;

const base = 'base-url: https://courses.example.org/\n';
const course = (body: string, front = '') =>
  `---\ntitle: Web\nsemester: 1\nstudycredits: 6\npillar: code\n${front}---\n${body}\n`;
const folderOf = (files: Files): Files => ({ 'catalogue.yaml': base, ...files });
/**
 * What is said of signs, in short: `courses/a.md:7:3 ESC (U+001B)`; anything else that is wrong is
 * named by its rule.
 */
async function said(files: Files, language: 'en' | 'nl' = 'en'): Promise<string[]> {
  return (await diagnose(folderOf(files), language))
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, rule, message }) => {
      const name = /[^:,]+ \(U\+[\dA-F]{4}\)/.exec(message)?.[0].trim();
      return `${file}:${line}:${column} ${rule === 'control-character' ? name : rule}`;
    });
}
const inBody = (body: string) => said({ 'courses/a.md': course(body) });
const inFront = (front: string) => said({ 'courses/a.md': course('Text.', front) });

describe('a sign that cannot be shown is named, wherever it stands', () => {
  test.each([
    ['\u0001', 'SOH (U+0001)'],
    [BEL, 'BEL (U+0007)'],
    ['\b', 'BS (U+0008)'],
    ['\v', 'VT (U+000B)'],
    ['\f', 'FF (U+000C)'],
    [ESC, 'ESC (U+001B)'],
    ['\u001f', 'US (U+001F)'],
    ['\u007f', 'DEL (U+007F)'],
    ['\u0085', 'NEL (U+0085)'],
    ['\u009b', 'CSI (U+009B)'],
    ['\u009f', 'APC (U+009F)'],
    ['\u202a', 'left-to-right embedding (U+202A)'],
    ['\u202b', 'right-to-left embedding (U+202B)'],
    ['\u202c', 'pop directional formatting (U+202C)'],
    ['\u202d', 'left-to-right override (U+202D)'],
    [RLO, 'right-to-left override (U+202E)'],
    ['\uffff', 'unassigned (U+FFFF)'],
  ])('%j in a text and in a value is “%s”', async (sign, name) => {
    expect(await inBody(`A te${sign}xt.`)).toEqual([`courses/a.md:7:5 ${name}`]);
    expect(await inFront(`description: A te${sign}xt\n`)).toEqual([`courses/a.md:6:18 ${name}`]);
  });

  test('in Dutch too', async () => {
    const files = { 'courses/a.md': course(`A${ESC} text${RLO}.`) };
    expect(await said(files, 'nl')).toEqual([
      'courses/a.md:7:2 ESC (U+001B)',
      'courses/a.md:7:8 gedwongen van rechts naar links (U+202E)',
    ]);
  });

  test.each([
    ['a heading', `## He${ESC}ading\n\nText.`, 'courses/a.md:7:6'],
    ['before a heading', `${ESC}## Heading\n\nText.`, 'courses/a.md:7:1'],
    ['a list', `- one\n- t${ESC}wo`, 'courses/a.md:8:4'],
    ['a table', `| a | b |\n|---|---|\n| c | d${ESC} |`, 'courses/a.md:9:8'],
    ['a block of code', `\`\`\`\nls ${ESC}[31m\n\`\`\``, 'courses/a.md:8:4'],
    ['code within a line', `Type \`l${ESC}s\`.`, 'courses/a.md:7:8'],
    ['the words of a link', `See [a${ESC}b](a.md).`, 'courses/a.md:7:7'],
    ['the address of a link', `See [it](a${ESC}.md).`, 'courses/a.md:7:11'],
    ['the address of a link below', `See [it][x].\n\n[x]: a${ESC}.md`, 'courses/a.md:9:7'],
    ['an address elsewhere', `See <https://a.example/${ESC}>.`, 'courses/a.md:7:24'],
    ['a remark', `Text.\n\n<!-- ${ESC} -->`, 'courses/a.md:9:6'],
    ['the last line', `Text.\n\nEnd${ESC}`, 'courses/a.md:9:4'],
  ])('in %s', async (_, body, place) => {
    expect(await inBody(body)).toEqual([`${place} ESC (U+001B)`]);
  });

  test.each([
    ['a word', `description: A ${ESC}text\n`, 'courses/a.md:6:16'],
    ['a text between quotation marks', `description: "A ${ESC}text"\n`, 'courses/a.md:6:17'],
    ['a block of text', `description: |\n  One\n  T${ESC}wo\n`, 'courses/a.md:8:4'],
    ['a list', `tags:\n  - web\n  - a${ESC}i\n`, 'courses/a.md:8:6'],
    ['a list in brackets', `tags: [web, a${ESC}i]\n`, 'courses/a.md:6:14'],
    ['a key', `ta${ESC}gs: [web]\n`, 'courses/a.md:6:3'],
    ['the start of a line', `${ESC}tags: [web]\n`, 'courses/a.md:6:1'],
    ['a number', `weight: 1${ESC}\n`, 'courses/a.md:6:10'],
    ['a remark', `weight: 1 # o${ESC}ne\n`, 'courses/a.md:6:14'],
  ])(
    'between the hyphens in %s, and everything else is read as if it were not there',
    async (_, front, place) => {
      expect(await inFront(front)).toEqual([`${place} ESC (U+001B)`]);
    },
  );

  test('before the first hyphen', async () => {
    expect(await said({ 'courses/a.md': `\u202a${course('Text.')}` })).toEqual([
      'courses/a.md:1:1 left-to-right embedding (U+202A)',
    ]);
  });

  test('in every kind of file', async () => {
    const text = (title: string) => `---\ntitle: ${title}\n---\nA te${ESC}xt.\n`;
    expect(
      await said({
        'catalogue.yaml': `${base}languages: [en, nl]\ntitle: Sch${RLO}ool\n`,
        'courses/a.md': course('Text.', 'tracks: [ai]\n'),
        'courses/a.nl.md': text('Web'),
        'pages/about.md': text('About'),
        'pillars/code.md': text('Code'),
        'tracks/ai.md': text('AI'),
      }),
    ).toEqual([
      'catalogue.yaml:3:11 right-to-left override (U+202E)',
      'courses/a.nl.md:4:5 ESC (U+001B)',
      'pages/about.md:4:5 ESC (U+001B)',
      'pillars/code.md:4:5 ESC (U+001B)',
      'tracks/ai.md:4:5 ESC (U+001B)',
    ]);
  });

  test('a file whose name holds one cannot be used', async () => {
    expect(
      await said({ 'courses/a.md': course('Text.'), [`courses/b${RLO}c.md`]: course('Text.') }),
    ).toEqual([`courses/b${RLO}c.md:1:1 unusable-file`]);
  });
});

describe('a sign that is written as a code is one all the same, and the code is what to delete', () => {
  const hint = async (files: Files) =>
    (await diagnose(folderOf(files)))
      .filter(({ rule }) => rule === 'control-character')
      .map((it) => `${it.line}:${it.column} ${it.hint}`);

  test.each([
    String.raw`\u001b`,
    String.raw`\x1b`,
    String.raw`\e`,
    String.raw`\U0000001B`,
    String.raw`\u202e`,
    String.raw`\N`,
    String.raw`\L`,
    String.raw`\ud800`,
  ])('between the hyphens %s', async (code) => {
    const front = `description: "A \\\\ te${code}xt"\n`;
    expect(await hint({ 'courses/a.md': course('Text.', front) })).toEqual([
      `6:14 Delete “${code}”.`,
    ]);
    expect(
      await hint({
        'catalogue.yaml': `${base}title: "A${code}"\n`,
        'courses/a.md': course('Text.'),
      }),
    ).toEqual([`2:8 Delete “${code}”.`]);
    const key = `"descri${code}ption": A text\n`;
    expect(await hint({ 'courses/a.md': course('Text.', key) })).toEqual([`6:1 Delete “${code}”.`]);
  });

  test.each([
    '&#27;',
    '&#x1b;',
    '&#X1B;',
    '&#0027;',
    '&#8238;',
    '&#x202E;',
    '&#155;',
    '&#12;',
    '&#0;',
  ])('in a text %s', async (code) => {
    expect(await hint({ 'courses/a.md': course(`A te${code}xt.`) })).toEqual([
      `7:5 Delete “${code}”.`,
    ]);
    expect(
      await hint({ 'courses/a.md': course(`See [it](https://a.example/ "a${code}").`) }),
    ).toEqual([`7:31 Delete “${code}”.`]);
    expect(renderMarkdown(`A te${code}xt.`).text).not.toMatch(unfit);
  });

  test.each(['`&#27;`', '```\n&#27;\n```', String.raw`\&#27;`, '&#9; &#65; &#8206; &amp;'])(
    'but %j is none',
    async (body) => expect(await inBody(`Text.\n\n${body}`)).toEqual([]),
  );
});

describe('a sign that sets a stretch apart', () => {
  test.each([
    ['closed', `The ${RLI}עברית${PDI} word.`],
    ['closed in a link', `See [${RLI}עברית${PDI}](a.md).`],
    ['closed on the next line', `The ${FSI}first\nand second${PDI} line.`],
    ['within another', `The ${LRI}a ${RLI}b${PDI} c${PDI}.`],
    ['around strong words', `The ${LRI}**strong**${PDI} word.`],
    ['in code', `\`${LRI}a${PDI}\``],
    ['as codes', 'The &#x2067;a&#x2069; word.'],
  ])('may stay where it is %s', async (_, body) => {
    expect(await inBody(body)).toEqual([]);
    expect(renderMarkdown(body).text).toContain(PDI);
  });

  test.each([
    ['nothing closes it', `The ${RLI}word.`, ['courses/a.md:7:5 right-to-left isolate (U+2067)']],
    ['it closes nothing', `The ${PDI}word.`, ['courses/a.md:7:5 pop directional isolate (U+2069)']],
    [
      'one is missing',
      `A ${LRI}b ${FSI}c${PDI}.`,
      ['courses/a.md:7:3 left-to-right isolate (U+2066)'],
    ],
    [
      'it is closed in the next paragraph',
      `A ${FSI}b.\n\nC${PDI}.`,
      [
        'courses/a.md:7:3 first strong isolate (U+2068)',
        'courses/a.md:9:2 pop directional isolate (U+2069)',
      ],
    ],
    [
      'it is closed in the next entry',
      `- a${FSI}\n- b${PDI}`,
      [
        'courses/a.md:7:4 first strong isolate (U+2068)',
        'courses/a.md:8:4 pop directional isolate (U+2069)',
      ],
    ],
    [
      'it is closed before',
      `A ${PDI}b${LRI}.`,
      [
        'courses/a.md:7:3 pop directional isolate (U+2069)',
        'courses/a.md:7:5 left-to-right isolate (U+2066)',
      ],
    ],
    ['in code', `\`\`\`\na ${LRI}b\n\`\`\``, ['courses/a.md:8:3 left-to-right isolate (U+2066)']],
    ['as a code', 'The &#8295; word.', ['courses/a.md:7:5 right-to-left isolate (U+2067)']],
  ])('is said where %s', async (_, body, found) => {
    expect(await inBody(body)).toEqual(found);
    expect(renderMarkdown(body).text).not.toMatch(/[\u2066-\u2069]/);
  });

  test('each value of the front matter is a text of its own', async () => {
    expect(await inFront(`description: The ${RLI}עברית${PDI} word\n`)).toEqual([]);
    expect(await inFront(`tags: [a${RLI}, b${PDI}]\n`)).toEqual([
      'courses/a.md:6:9 right-to-left isolate (U+2067)',
      'courses/a.md:6:13 pop directional isolate (U+2069)',
    ]);
    expect(await inFront('description: "A \\u2067text"\n')).toEqual([
      'courses/a.md:6:14 right-to-left isolate (U+2067)',
    ]);
    expect(await inFront('description: "A \\u2067text\\u2069"\n')).toEqual([]);
  });
});

test.each([
  ['a tab', 'a\tb'],
  ['ends of lines of Windows', 'a\r\nb'],
  ['marks of direction', 'a\u200eb\u200fc\u061cd'],
  ['joiners', 'क\u094d\u200dष 👩\u200d💻 a\u200cb'],
  ['a no-break space and a soft hyphen', 'a\u00a0b\u00adc'],
])('%s may stay', async (_, text) => {
  expect(await inBody(text)).toEqual([]);
  expect(await inFront(`description: |\n  ${text.replace('\n', '\n  ')}\n`)).toEqual([]);
});

describe('whatever signs come in, none goes out', () => {
  const signs = fc.constantFrom(
    ESC,
    BEL,
    '\u0001',
    '\u007f',
    '\u009b',
    '\u202a',
    '\u202c',
    RLO,
    '\uffff',
  );
  const whole = course(
    '## One\n\nTwo **three** [four](a.md), `five`.\n\n- six\n- seven\n\n```\neight\n```',
    'description: A text\ntags:\n  - web\n  - ai\n# nine\n',
  );
  /** Inserts signs at offsets of a text, and tells where they stand then. */
  const insert = (text: string, at: readonly (readonly [number, string])[]) => {
    let result = '';
    const places: string[] = [];
    for (const [index, letter] of [...text].entries()) {
      for (const [, sign] of at.filter(([offset]) => offset === index)) {
        const lines = result.split('\n');
        places.push(`${lines.length}:${(lines.at(-1)?.length ?? 0) + 1} ${sign.charCodeAt(0)}`);
        result += sign;
      }
      result += letter;
    }
    return { result, places };
  };
  const read = (text: string) =>
    splitDocument('courses/a.md', Buffer.from(text), { room: 'courses', path: 'a' });
  const hit = fc.array(fc.tuple(fc.nat(whole.length - 1), signs), { minLength: 1, maxLength: 8 });

  test('each is said at its place, and the facts are what they are without it', () => {
    fc.assert(
      fc.property(hit, (at) => {
        const { result, places } = insert(whole, at);
        const { findings, frontMatter } = read(result);
        expect(
          findings.map(
            (it) => `${it.at.line}:${it.at.column} ${'sign' in it.data ? it.data.sign : it.rule}`,
          ),
        ).toEqual(places);
        expect(frontMatter?.data).toEqual(read(whole).frontMatter?.data);
      }),
      { seed: 11, numRuns: 250 },
    );
  });

  test('within words, a text becomes the page that it is without them', () => {
    const { body } = read(whole);
    const inWords = [...body.matchAll(/(?<=[a-z])[a-z]/g)].map(({ index }) => index);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...inWords), signs), { maxLength: 8 }),
        (at) => {
          const { html, text, headings } = renderMarkdown(insert(body, at).result);
          const clean = renderMarkdown(body);
          expect([html, text, headings.map(({ anchor }) => anchor)]).toEqual([
            clean.html,
            clean.text,
            clean.headings.map(({ anchor }) => anchor),
          ]);
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });

  test('the short way says and gives the same as the long one', () => {
    const bit = fc.constantFrom(
      'a',
      'word ',
      '. ',
      '\n',
      '\n\n',
      '\n- ',
      '\n## ',
      '**b**',
      '`c`',
      '[d](a.md)',
      '\n```\n',
      ESC,
      RLO,
      LRI,
      RLI,
      PDI,
      PDI,
      '&#8238;',
      '&#x2067;',
      '&#27;',
      '\\',
      '| ',
      '\f',
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 12 }), (bits) => {
        const text = bits.join('');
        const short = JSON.stringify(renderMarkdown(text));
        process.env['PROSPECTUS_WITHOUT'] = 'all';
        try {
          expect(short).toBe(JSON.stringify(renderMarkdown(text)));
        } finally {
          delete process.env['PROSPECTUS_WITHOUT'];
        }
        const { html, text: words, summary, notes } = renderMarkdown(text);
        expect([...html, words, summary, ...notes.map((it) => it.text)].join('')).not.toMatch(
          unfit,
        );
      }),
      { seed: 11, numRuns: 800 },
    );
  });

  test('a text full of them takes a moment', () => {
    const used = seconds(() => {
      for (const sign of [ESC, LRI, PDI, '&#27;', '&#8295;', `${ESC}\n`, `${LRI}\n\n`])
        renderMarkdown(sign.repeat(Math.floor(32_000 / sign.length)));
      read(course(ESC.repeat(200_000)));
    });
    expect(used).toBeLessThan(MOST_SECONDS);
  });
});
