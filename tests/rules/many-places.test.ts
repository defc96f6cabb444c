import { isSpoken, type LanguageCode } from '../../src/languages/index.ts';
import { languages } from '../support/languages.ts';
import { describe, expect, test } from 'vitest';
import { toDiagnostics } from '../../src/diagnostics/report.ts';
import { closed, courseFile, diagnose, load, type Files } from '../support/folder.ts';

const codes = Object.keys(languages).filter(isSpoken);
const many = (count: number, make: (index: number) => string): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`courses/c${10 + index}.md`, make(index)]),
  );
const of = async (rule: string, files: Files, language: LanguageCode = 'en') =>
  (await diagnose(files, language)).filter((it) => it.rule === rule);

describe('one mistake in many files is said once', () => {
  test('with the number of files, at the first, and the next ten as related', async () => {
    const files = {
      ...closed,
      ...many(28, (n) => courseFile({ title: `C ${n}`, courseid: 'X' }, 'Text.')),
    };
    const [said, ...more] = await of('unknown-key', files);
    expect(more).toEqual([]);
    expect(said?.file).toBe('courses/c10.md');
    expect(said?.message).toMatch(/This occurs in 28 files\.$/);
    expect(said?.related?.map(({ file }) => file)).toEqual(
      Array.from({ length: 10 }, (_, n) => `courses/c${11 + n}.md`),
    );
    const [dutch] = await of('unknown-key', files, 'nl');
    expect(dutch?.message).toMatch(/Dit komt voor in 28 bestanden\.$/);
  });

  test('but a mistake of a file’s own is said by itself', async () => {
    const files = {
      ...closed,
      ...many(3, (n) =>
        courseFile({ title: `C ${n}`, courseid: 'X', ...(n === 1 ? { lector: 'Y' } : {}) }),
      ),
    };
    expect((await of('unknown-key', files)).map(({ file }) => file)).toEqual([
      'courses/c10.md',
      'courses/c11.md',
    ]);
  });
});

describe('a section that moved', () => {
  const linked = (redirects: string): Files => ({
    'catalogue.yaml': `languages: [en, nl]\n${redirects}`,
    ...many(6, (n) =>
      courseFile(
        { title: `C ${n}` },
        `See [a](/programma/c10), [b](/nl/programma/c11/) and [c](/programma/web/c).`,
      ),
    ),
    'courses/web/c.md': courseFile({ title: 'Web' }, 'Text.'),
  });

  test('is one mistake, and the line that is named mends every link', async () => {
    const [said, ...more] = await of('dead-link', linked(''));
    expect(more).toEqual([]);
    expect(said?.occurrences).toEqual({ places: 18, files: 6 });
    const line = said?.hint?.split(': ').slice(1).join(': ');
    expect(line).toBe('/programma/*: /courses/*');
    expect(await of('dead-link', linked(`redirects:\n  ${line}\n`))).toEqual([]);
  });

  test('also where the courses that it leads to cannot be read yet', async () => {
    const files = {
      'catalogue.yaml': 'languages: [en]\n',
      ...many(6, (n) =>
        courseFile({ title: `C ${n}`, studycredits: undefined }, `[a](/programma/c1${n})`),
      ),
      'pages/a.md': '---\ntitle: A\n---\n[b](/programma/c10/)\n',
    };
    const [said, ...more] = await of('dead-link', files);
    expect(more).toEqual([]);
    expect(said?.hint).toMatch(/: \/programma\/\*: \/courses\/\*$/);
    const mended = {
      ...files,
      'catalogue.yaml': 'base-url: https://a.example/\nredirects:\n  /programma/*: /courses/*\n',
    };
    const left = (await diagnose(mended)).filter(({ severity }) => severity !== 'info');
    expect([...new Set(left.map(({ rule }) => rule))]).toEqual(['missing-field']);
  });

  test('a single link leads to the course whose last part is the same', async () => {
    const files = {
      ...closed,
      'courses/machine-learning.md': courseFile(
        { title: 'ML' },
        'See [it](/programma/machine-learning).',
      ),
      'courses/home/machine-learning.md': courseFile({ title: 'ML at home' }, 'Text.'),
    };
    expect((await of('dead-link', files)).map(({ hint }) => hint)).toEqual([
      'Did you mean “/courses/machine-learning/”?',
    ]);
  });
});

describe('a folder of 70 courses that moved in from another system', () => {
  const tracks = ['ai', 'web', 'iot', 'xr', 'data', 'game'];
  const moved = (n: number) => `[a](/programma/c${10 + n}) and [b](/programma/c${11 + n}/)`;
  const school: Files = {
    'catalogue.yaml': 'base-url: https://courses.example.org/\n',
    'tracks/core.md': '---\ntitle: Core\nsemester-credits: none\n---\n',
    'courses/profile.md': '---\nlayout: profile\ntrack: profile\ntitle: The "best: track\n---\n',
    ...many(70, (n) =>
      courseFile(
        {
          title: `Course ${n}`,
          tracks: [n < 15 ? 'profile' : (tracks[n % 7] ?? 'core')],
          ...(n < 28 ? { courseid: `X${n}` } : {}),
        },
        `Words of ${n}. ${n < 69 ? moved(n % 60) : ''}`,
      ),
    ),
  };

  test.each(codes)('hears at most twelve sentences, in %s', async (language) => {
    const said = (await diagnose(school, language)).filter(({ severity }) => severity !== 'info');
    expect(said.length, said.map(({ message }) => message).join('\n')).toBeLessThanOrEqual(12);
    const [key, link, ...more] = ['unknown-key', 'dead-link'].flatMap((rule) =>
      said.filter((it) => it.rule === rule),
    );
    expect(more).toEqual([]);
    expect(key?.occurrences).toEqual({ places: 28, files: 28 });
    expect(link?.occurrences).toEqual({ places: 138, files: 69 });
    for (const id of tracks)
      expect(
        said.filter(
          (it) =>
            /[“„«]\s?([^”“»]+?)\s?[”“»]/.exec(it.message)?.[1] === id &&
            it.rule === 'unknown-track',
        ),
      ).toHaveLength(1);
    for (const it of said) expect(it.related?.length ?? 0).toBeLessThanOrEqual(10);
  });
});

test('45 files without credits are one message; drafts, which weigh less, another', async () => {
  const files = {
    ...closed,
    ...many(45, (n) => courseFile({ title: `C ${n}`, studycredits: undefined }, 'Text.')),
    'courses/z.md': courseFile({ title: 'Z', draft: true, studycredits: undefined }, 'Text.'),
  };
  expect(
    (await of('missing-field', files)).map(({ severity, occurrences }) => [severity, occurrences]),
  ).toEqual([
    ['error', { places: 45, files: 45 }],
    ['warning', undefined],
  ]);
});

test('wrong values are mistakes of their own, until five files have the same', async () => {
  const wrong = (count: number) => ({
    ...closed,
    ...many(count, (n) => courseFile({ title: `C ${n}`, semester: 'one' }, 'Text.')),
  });
  expect(await of('wrong-type', wrong(4))).toHaveLength(4);
  const [said, ...more] = await of('wrong-type', wrong(9));
  expect(more).toEqual([]);
  expect(said?.message).toMatch(/There are 8 more like this, in 9 files together\.$/);
});

test('a mistake of many files is said in one that somebody is at work in', async () => {
  const { findings } = await load({
    ...closed,
    ...many(20, (n) => courseFile({ title: `C ${n}`, courseid: 'X' }, 'Text.')),
  });
  const [said] = toDiagnostics(
    findings,
    languages.en.diagnostics,
    {},
    {
      isChanged: (file) => file === 'courses/c25.md',
    },
  ).filter(({ rule }) => rule === 'unknown-key');
  expect([said?.file, said?.occurrences]).toEqual(['courses/c25.md', { places: 20, files: 20 }]);
});

describe('mistakes of one sort that are mended in one way are a habit from five on', () => {
  const said = async (rule: string, count: number, make: (index: number) => string) =>
    (await of(rule, { ...closed, ...many(count, make) })).map(({ occurrences, hint }) => ({
      places: occurrences?.places ?? 1,
      hint,
    }));
  const linked = (href: (n: number) => string) => (n: number) =>
    courseFile({ title: `C ${n}` }, `See [it](${href(n)}).`);

  test.each<[rule: string, make: (n: number) => string]>([
    ['wrong-type', (n) => courseFile({ title: `C ${n}`, aliases: `/old/c${n}` })],
    ['unknown-alternate', (n) => courseFile({ title: `C ${n}`, alternates: [`6.00${n}`] })],
    ['dead-link', linked((n) => `c${10 + ((n + 1) % 30)}.html`)],
    ['template-syntax', (n) => courseFile({ title: `C ${n}` }, `{{< youtube v${n} >}}`)],
    ['image-without-alt', (n) => courseFile({ title: `C ${n}` }, `![](https://a.org/${n}.png)`)],
    ['remote-image', (n) => courseFile({ title: `C ${n}` }, `![A loom](https://a.org/${n}.png)`)],
  ])('%s', async (rule, make) => {
    expect((await said(rule, 30, make)).map(({ places }) => places)).toEqual([30]);
    expect((await said(rule, 4, make)).map(({ places }) => places)).toEqual([1, 1, 1, 1]);
  });

  test.each<[rule: string, make: (n: number) => string]>([
    ['wrong-type', (n) => courseFile({ title: `C ${n}`, semester: `one ${n}` })],
    ['out-of-range', (n) => courseFile({ title: `C ${n}`, semester: 20 + n })],
    ['dead-link', linked((n) => `/gone/of-${n}.pdf`)],
  ])('%s without a correction wants a look of its own, up to a hundred', async (rule, make) => {
    expect(await said(rule, 60, make)).toHaveLength(60);
  });

  test('a link that ends in .html names the file', async () => {
    const make = linked((n) => `c${10 + ((n + 1) % 30)}.html`);
    expect((await said('dead-link', 30, make))[0]?.hint).toBe('Did you mean “c11.md”?');
  });

  test('but links with a name of their own to correct are not', async () => {
    const typo = ['looom', 'weavin', 'knottting', 'dyeng', 'felltin', 'spining'];
    const right = ['loom', 'weaving', 'knotting', 'dyeing', 'felting', 'spinning'];
    const files = Object.fromEntries(
      right.map((name, n) => [
        `courses/${name}.md`,
        courseFile({ title: name }, `See [it](${typo[n]}.md).`),
      ]),
    );
    expect(await of('dead-link', { ...closed, ...files })).toHaveLength(6);
  });
});

test('a file that cannot be used is said once, not at each link to it as well', async () => {
  const said = await diagnose({
    ...closed,
    'loom.png': '<!doctype html>',
    'courses/a.md': courseFile({ title: 'A' }, '![A loom](../loom.png) and [it](/loom.png)'),
  });
  expect(said.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
    'unusable-file',
  ]);
});
