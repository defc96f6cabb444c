import { languages } from '../support/languages.ts';
import { describe, expect, test } from 'vitest';
import { legacyKeys } from '../../src/catalogue/legacy-keys.ts';
import { addressOf } from '../../src/catalogue/addresses.ts';
import { renderMarkdown } from '../../src/content/markdown.ts';
import { toDiagnostics } from '../../src/diagnostics/report.ts';
import { closed, courseFile, diagnose, load, markdown, problems } from '../support/folder.ts';

const allKeys = Object.values(legacyKeys).flat();
const withKey = (file: string, key: string, value = 'x') =>
  file.replace('---\n', `---\n${key}: ${value}\n`);

describe('keys of other site generators', () => {
  test('are warnings in every kind of file, and never dropped in silence', async () => {
    const lines = allKeys.map((key) => `${key}: x\n`).join('');
    const file = (text: string) => text.replace('---\n', `---\n${lines}`);
    const { findings } = await load({
      'courses/a.md': file(courseFile({ tracks: ['t', 'p'] })),
      'courses/p.md': file(markdown({ layout: 'profile', track: 'p' })).replace('\nlayout: x', ''),
      'tracks/t.md': file('---\n---\n'),
      'pillars/code.md': file('---\n---\n'),
      'pages/x.md': file('---\n---\n'),
      ...closed,
    });
    const found = toDiagnostics(findings, languages.en.diagnostics, {}, { everyPlace: true });
    for (const name of ['courses/a.md', 'tracks/t.md', 'pillars/code.md', 'pages/x.md']) {
      const own = found.filter((it) => it.file === name && it.rule === 'unknown-key');
      expect(
        own.map(({ line }) => line),
        name,
      ).toEqual(allKeys.map((_, index) => index + 2));
      expect(
        own.filter(({ severity }) => severity !== 'warning'),
        name,
      ).toEqual([]);
    }
    expect(
      found.filter(({ file: name, severity }) => name === 'courses/p.md' && severity === 'error'),
    ).toEqual([]);
  });

  test.each([
    [
      'permalink',
      'If it gave the page an address that must keep working, add that to “aliases”; type “# ” at the start of its lines here.',
      'Gaf hij de pagina een adres dat moet blijven werken, zet dat dan bij “aliases”; typ “# ” vooraan op de regels hier.',
    ],
    ['Summary', 'Use “description” in its place.', 'Gebruik “description” in de plaats.'],
    [
      'published',
      'If it says false, write “draft: true” in its place; else type “# ” at the start of its lines.',
      'Staat er false, schrijf dan “draft: true” in de plaats; typ “# ” vooraan op de regels als dat niet zo is.',
    ],
    [
      'publishDate',
      'Another site program needed it, this catalogue does not: type “# ” at the start of its lines.',
      'Een ander siteprogramma had dit nodig, deze catalogus niet: typ “# ” vooraan op de regels.',
    ],
    [
      'banana',
      'Say it in the text or with a key of the staff guide; to keep it here for colleagues only, type “# ” at the start of its lines.',
      'Zeg het in de tekst of met een sleutel uit de gids voor medewerkers; moet het hier blijven staan voor collega’s, typ “# ” vooraan op de regels.',
    ],
  ])('“%s”: what to do with it', async (key, en, nl) => {
    const files = { 'courses/a.md': withKey(courseFile(), key) };
    for (const [language, hint] of [
      ['en', en],
      ['nl', nl],
    ] as const)
      expect(
        (await diagnose(files, language)).find(({ rule }) => rule === 'unknown-key'),
      ).toMatchObject({ severity: 'warning', line: 2, hint });
  });

  test('the key that takes their place is one that the file can have', async () => {
    const [found] = (
      await diagnose({ 'a.md': courseFile(), 'pages/x.md': withKey('---\n---\n', 'categories') })
    ).filter(({ file }) => file === 'pages/x.md');
    expect(found.hint).toMatch(/^Another site program/);
  });

  test('in catalogue.yaml they are nothing special', async () => {
    expect(
      (
        (await diagnose({ 'catalogue.yaml': 'date: x' })).find(
          ({ rule }) => rule === 'unknown-key',
        ) ?? expect.fail()
      ).hint,
    ).toMatch(/^Say it in the text or with a key/);
  });

  test.each(['credits', 'ECTS', 'studiepunten'])(
    '“%s” means studycredits: one error',
    async (key) => {
      const file = withKey(courseFile({ studycredits: undefined }), key, '6');
      expect(await problems({ 'courses/a.md': file })).toEqual([
        `courses/a.md:2:1-${key.length + 1} error unknown-key`,
      ]);
    },
  );

  test('a key that is nearly one of ours stays an error', async () => {
    expect(await problems({ 'courses/a.md': withKey(courseFile(), 'images') })).toEqual([
      'courses/a.md:2:1-7 error unknown-key',
    ]);
  });
});

test.each(['\n', '\r\n'])(
  'front matter between plus signs is named for what it is (line end %j)',
  async (end) => {
    const [found] = await diagnose({ 'a.md': ['+++', 'title = "A"', '+++', 'Text.'].join(end) });
    expect(found).toMatchObject({
      rule: 'no-front-matter',
      severity: 'error',
      line: 1,
      column: 1,
      endColumn: 4,
      message: expect.stringContaining('three plus signs'),
      hint: expect.stringContaining('“title: …” in place of “title = …”'),
    });
    const [dutch] = await diagnose(
      { 'a.md': ['+++', 'title = "A"', '+++', 'Text.'].join(end) },
      'nl',
    );
    expect(dutch.message).toContain('drie plustekens');
  },
);

describe('commands in texts', () => {
  const notesOn = (body: string) =>
    renderMarkdown(body).notes.map(({ kind, text }) => `${kind} ${text}`);
  const words = (body: string) =>
    renderMarkdown(body)
      .html.map((part) => (typeof part === 'string' ? part : ''))
      .join('')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();

  test.each([
    [
      'Hugo',
      '{{< quote "A" >}}\nWell done.\n{{< /quote >}}',
      ['{{< quote "A" >}}', '{{< /quote >}}'],
      'Well done.',
    ],
    [
      'Hugo, markdown inside',
      '{{% notice tip %}}Read.{{% /notice %}}',
      ['{{% notice tip %}}', '{{% /notice %}}'],
      'Read.',
    ],
    ['Hugo, a heading', '## Goal {#goal}', ['{#goal}'], 'Goal'],
    [
      'Liquid',
      'Hi {% include a.html %} {{ page.title }}',
      ['{% include a.html %}', '{{ page.title }}'],
      'Hi',
    ],
    ['Jekyll, a paragraph', 'Words.\n{: .lead }', ['{: .lead }'], 'Words.'],
    ['Jekyll, contents', '* TOC\n{:toc}', ['{:toc}'], 'TOC'],
    ['Nunjucks', 'A {# later #} B', ['{# later #}'], 'A B'],
  ])('of %s are named and not shown', (_, body, commands, shown) => {
    expect([notesOn(body), words(body)]).toEqual([
      commands.map((it) => `template-syntax ${it}`),
      shown,
    ]);
  });

  test.each(['`{{ a }}` `{:toc}` `{#a}`', 'A set {a: 1} and {: } and {#}.'])(
    'what is no command stays: %s',
    (body) => expect(notesOn(body)).toEqual([]),
  );

  test('a link that is only a command becomes its words: one diagnostic, not two', async () => {
    expect(
      await problems({
        'a.md': courseFile(
          {},
          'Take [the *other*]({{< ref "b.md" >}}).\n\n![A robot]({{ "/r.png" | url }})',
        ),
      }),
    ).toEqual(['a.md:7:20-38 warning template-syntax', 'a.md:9:12-32 warning template-syntax']);
    expect(words('Take [the *other*]({{< ref "b.md" >}}) ![A robot]({{ x }}).')).toBe(
      'Take the other A robot.',
    );
  });
  test('one with an address after it keeps that', () =>
    expect(
      renderMarkdown('[x]({{ site.baseurl }}/courses/a/)').links.map(({ href }) => href),
    ).toEqual(['/courses/a/']));
  test('an empty link is still dead', async () =>
    expect(await problems({ 'a.md': courseFile({}, 'See [x]().') })).toEqual([
      'a.md:7:5-10 error dead-link',
    ]));
});

describe('links to where things were', () => {
  const hints = async (body: string) =>
    (
      await diagnose({
        'courses/english/mlops.md': courseFile({}, body),
        'courses/web.md': courseFile(),
        'courses/english/web.md': courseFile(),
        'tracks/iot.md': '---\n---\n',
        'courses/lab.png': 'x',
      })
    )
      .filter(({ rule }) => rule === 'dead-link')
      .map(({ hint }) => hint);
  test.each([
    ['/programma/english/mlops/', '/courses/english/mlops/'],
    ['/opleiding/programma/mlops', '/courses/english/mlops/'],
    ['/programma/english/web/', '/courses/english/web/'],
    ['../../profielen/iot/', '../../tracks/iot.md'],
  ])('%s is now %s', async (old, now) =>
    expect(await hints(`[x](${old})`)).toEqual([`Did you mean “${now}”?`]),
  );
  test('two that it may be are none', async () =>
    expect(await hints('[x](/programma/extra/web/)')).toEqual([
      'Correct the address, or remove the link.',
    ]));
  test('a course that could not be read exists all the same', async () => {
    expect(
      await problems({
        'courses/a.md': courseFile({}, '[b](b.md) [b](/courses/b/)'),
        'courses/b.md': courseFile({ semester: 'one' }),
      }),
    ).toEqual(['courses/b.md:3:11-16 error wrong-type']);
  });
});

describe('redirects of a whole part of the old site', () => {
  const redirects = async (yaml: string) => {
    const { catalogue } = await load({
      'courses/a.md': courseFile({ aliases: ['a-1', '/programma/b'] }),
      'courses/english/b.md': courseFile(),
      'catalogue.yaml': yaml,
    });
    return catalogue.redirects.map(
      ({ from, to }) => `${from} → ${typeof to === 'string' ? to : addressOf(to, 'en')}`,
    );
  };
  test('one for every address below it; an alias or a narrower redirect keeps its own', async () => {
    expect(
      await redirects(
        'redirects:\n  /programma/*: /courses/*\n  /programma/english/b: /pillars/code\n',
      ),
    ).toEqual([
      '/courses/a-1/ → /courses/a/',
      '/programma/ → /courses/',
      '/programma/a-1/ → /courses/a/',
      '/programma/a/ → /courses/a/',
      '/programma/b/ → /courses/a/',
      '/programma/english/b/ → /pillars/code/',
    ]);
  });
  test('reaches a course that is not written in the first language', async () => {
    const { catalogue } = await load({
      'courses/a.md': courseFile({ 'english-only': true }, '[a](/programma/a/)'),
      'catalogue.yaml': 'languages: [nl, en]\nredirects:\n  /programma/*: /courses/*\n',
    });
    expect(
      (catalogue.redirects.find(({ from }) => from === '/programma/a/') ?? expect.fail()).to,
    ).toEqual({
      kind: 'course',
      id: 'a',
      language: 'en',
    });
    expect(catalogue.targets.get('courses/a.md')).toEqual([
      { page: { kind: 'course', id: 'a', language: 'en' } },
    ]);
  });
  test('never over a page that exists', async () =>
    expect(await redirects('redirects:\n  /courses/*: /courses/english/*\n')).toContain(
      '/courses/b/ → /courses/english/b/',
    ));
  test.each([
    ['/programma/*: /nowhere/*', '2:17-27 error dead-link'],
    ['/programma*: /courses/*', '2:16-26 error unusable-address'],
    ['/programma/*: /courses/', '2:17-26 error unusable-address'],
    ['/programma/: /courses/*', '2:16-26 error unusable-address'],
    ['/*/a: /courses/*', '2:9-19 error unusable-address'],
    ['/a/*: https://example.org/*', '2:9-30 error unusable-address'],
  ])('%s cannot be one', async (line, expected) => {
    expect(
      await problems({ 'courses/a.md': courseFile(), 'catalogue.yaml': `redirects:\n  ${line}\n` }),
    ).toEqual([`catalogue.yaml:${expected}`]);
  });
});
