import { describe, expect, test } from 'vitest';
import { courseFile, diagnose, load, markdown, problems, type Files } from '../support/folder.ts';
import { png } from '../support/png.ts';

/** An accent as a part of its letter, as keyboards write it; as a sign of its own, as Macs write file names. */
const [whole, apart] = [(it: string) => it.normalize('NFC'), (it: string) => it.normalize('NFD')];
const closed = { 'catalogue.yaml': 'languages: [en, nl]' };

describe.each([
  ['whole letters in a file that names accents apart', whole, apart],
  ['accents apart in a file that names whole letters', apart, whole],
])('%s', (_, here, there) => {
  test('are one id, in courses, tracks and pillars', async () => {
    const files = {
      [`courses/${there('Café й')}.md`]: courseFile({ semester: 1, tags: [there('Été')] }),
      'courses/b.md': courseFile({
        semester: 2,
        tags: [here('Été')],
        tracks: [here('Й')],
        pillar: here('Été'),
        prerequisites: [here('Café й')],
      }),
      [`tracks/${there('Й')}.md`]: markdown({}),
      [`pillars/${there('Été')}.md`]: markdown({}),
      'pillars/code.md': markdown({}),
      ...closed,
    };
    expect(await problems(files)).toEqual([]);
    const { catalogue } = await load(files);
    expect(catalogue.courses.map(({ id }) => id)).toEqual([whole('cafe-й'), 'b']);
    expect(catalogue.courseById.get('b')?.prerequisites).toEqual([
      [{ text: here('Café й'), course: whole('cafe-й') }],
    ]);
  });

  test('are a file and its translation', async () => {
    const { catalogue } = await load({
      [`courses/${here('Café й')}.md`]: courseFile(),
      [`courses/${there('Café й')}.nl.md`]: markdown({ title: 'Koffie' }),
      ...closed,
    });
    expect(catalogue.courses.map(({ texts }) => texts.map(({ title }) => title))).toEqual([
      ['A Course', 'Koffie'],
    ]);
  });

  test('are a profile and its translation', async () => {
    const files = {
      'courses/a.md': courseFile({ tracks: ['t'] }),
      [`courses/${here('Café й')}.md`]: markdown({ layout: 'profile', track: 't', title: 'T' }),
      [`courses/${there('Café й')}.nl.md`]: markdown({ title: 'Traject' }),
      ...closed,
    };
    expect(await problems(files)).toEqual([]);
    expect((await load(files)).catalogue.tracks.map(({ texts }) => texts.length)).toEqual([2]);
  });

  test('show which languages there are where catalogue.yaml is broken', async () => {
    expect(
      await problems({
        [`courses/${here('Café')}.md`]: courseFile(),
        [`courses/${there('Café')}.nl.md`]: markdown({ title: 'Koffie' }),
        'catalogue.yaml': 'title: A: B',
      }),
    ).toEqual(['catalogue.yaml:1:1-12 error invalid-yaml']);
  });

  test('are one target of links and pictures, and one place of a page', async () => {
    const files = {
      [`courses/${there('Й')}.md`]: courseFile({}, `# ${there('Й')}`),
      [`courses/${there('é')}.png`]: png(3, 2),
      'courses/b.md': courseFile(
        { semester: 2, image: `${here('é')}.png`, 'image-alt': 'A cup.' },
        [
          `[file](${here('Й')}.md)`,
          `[place](${here('Й')}.md#${here('й')})`,
          `[encoded](${encodeURIComponent(here('Й'))}.md#${encodeURIComponent(here('й'))})`,
          `[address](/courses/${here('й')}/)`,
          `![A cup.](${here('é')}.png)`,
        ].join('\n'),
      ),
      ...closed,
    };
    expect(await problems(files)).toEqual([]);
    const target = { page: { kind: 'course', id: whole('й'), language: 'en' } };
    const picture = { file: expect.objectContaining({ width: 3, height: 2 }) };
    const { catalogue } = await load(files);
    expect(catalogue.targets.get('courses/b.md')).toEqual(
      [
        target,
        { ...target, fragment: whole('й') },
        { ...target, fragment: whole('й') },
        target,
        picture,
      ].map((it) => ('page' in it ? { fragment: undefined, ...it } : it)),
    );
    expect(catalogue.courseById.get('b')?.image).toMatchObject({ width: 3 });
  });

  test('are one file of a course that cannot be read: a link to it is not dead too', async () => {
    expect(
      await problems({
        [`courses/${there('Й')}.md`]: '---\ntitle: A: B\n---\n',
        'courses/b.md': courseFile({}, `[x](${here('Й')}.md) [y](/courses/${here('й')}/)`),
        ...closed,
      }),
    ).toEqual([`courses/${there('Й')}.md:2:1-12 error invalid-yaml`]);
  });

  test('are one old address', async () => {
    const { catalogue } = await load({
      'courses/a.md': courseFile({ aliases: [here('/été/й')] }),
      'courses/b.md': courseFile({}, `[x](${there('/été/й/')})`),
    });
    expect(catalogue.redirects.map(({ from }) => from)).toEqual([whole('/été/й/')]);
    expect(catalogue.targets.get('courses/b.md')).toEqual([
      expect.objectContaining({ page: { kind: 'course', id: 'a', language: 'en' } }),
    ]);
  });
});

describe('two files whose names only look the same', () => {
  const twins = async (one: string, other: string, content: string | Uint8Array) => {
    const found = await diagnose({
      'courses/a.md': courseFile(),
      [one]: content,
      [other]: content,
      'pillars/code.md': markdown({}),
      ...closed,
    });
    return found.filter(({ severity }) => severity === 'error');
  };

  test.each([
    ['courses', 'courses/Й', '.md', courseFile({ title: 'B' })],
    ['tracks', 'tracks/Й', '.md', markdown({})],
    ['pillars', 'pillars/Й', '.md', markdown({})],
    ['pages', 'pages/Й', '.md', markdown({})],
    ['pictures', 'courses/Й', '.png', png(1, 1)],
    ['PDFs', 'guide/Й', '.pdf', '%PDF-1.4\n%%EOF'],
  ])('are said: %s', async (_, name, ending, content) => {
    const [first, second] = [apart(name) + ending, whole(name) + ending];
    const found = await twins(first, second, content);
    expect(found.map(({ file, rule }) => [file, rule])).toEqual([[second, 'duplicate-id']]);
    expect(found.map(({ message }) => message)[0]).toContain(
      `${first} have one name, written in two ways`,
    );
  });

  test.each(['\u00a0', '\u202f', '\u2009'])(
    'with blanks of two kinds are said: %j',
    async (blank) => {
      const found = await twins('pictures/a b.png', `pictures/a${blank}b.png`, png(1, 1));
      expect(found.map(({ rule }) => rule)).toEqual(['duplicate-id']);
    },
  );

  test('of translations are two texts in one language', async () => {
    const found = await twins(
      `courses/${apart('Й')}.nl.md`,
      `courses/${whole('Й')}.nl.md`,
      markdown({ title: 'B' }),
    );
    expect(found.map(({ rule }) => rule)).toEqual(['lonely-translation', 'lonely-translation']);
  });
});

describe('blanks in the names of files', () => {
  // Macs name a picture of the screen with U+202F before AM and PM.
  const names = [
    'Screenshot 9.41.00\u202fAM',
    'Screenshot 9.41.00\u00a0AM',
    'Screenshot 9.41.00 AM',
  ];
  const written = (name: string) => [
    `<${name}.png>`,
    `${encodeURIComponent(name)}.png`,
    `./${name.replaceAll(' ', '%20')}.png`,
  ];

  test.each(names)('are blanks, whichever they are: a picture %j', async (name) => {
    const files: Files = {
      'courses/a.md': courseFile(
        { image: `${names[2]}.png`, 'image-alt': 'A screen.' },
        names
          .flatMap(written)
          .map((href) => `![A screen.](${href})`)
          .join('\n\n'),
      ),
      [`courses/${name}.png`]: png(4, 3),
      ...closed,
    };
    expect(await problems(files)).toEqual([]);
    const { catalogue } = await load(files);
    expect(catalogue.targets.get('courses/a.md')).toEqual(
      names.flatMap(written).map(() => ({ file: expect.objectContaining({ width: 4 }) })),
    );
    expect(catalogue.courses.map(({ image }) => image?.width)).toEqual([4]);
  });

  test.each(['\u202f', '\u00a0'])('are blanks in courses and links to them: %j', async (blank) => {
    const files = {
      [`courses/a${blank}b.md`]: courseFile({ title: 'First' }),
      'courses/c.md': courseFile(
        { alternates: [`a${blank}b`] },
        `[x](a%20b.md) [y](<a${blank}b.md>)`,
      ),
      ...closed,
    };
    expect(await problems(files)).toEqual([]);
    expect((await load(files)).catalogue.courseById.has('a-b')).toBe(true);
  });
});
