import { describe, expect, test } from 'vitest';
import { addressOf, listPages } from '../../src/catalogue/addresses.ts';
import { courseFile, load, markdown, problems, type Files } from '../support/folder.ts';

const settings = (yaml: string): Files => ({
  'courses/a.md': courseFile(),
  'catalogue.yaml': yaml,
});

describe('the day of a review', () => {
  test.each(['2026-11-23', '2024-02-29', '2000-02-29', '"2026-12-31"'])('may be %s', async (day) =>
    expect(await problems(settings(`accessibility: {reviewed: ${day}}`))).toEqual([]),
  );

  test.each([
    '2026-13-01',
    '2026-00-10',
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-01-00',
    '2026-01-32',
    '0000-00-00',
    '2026-1-1',
    '2026-11-23T10:00:00Z',
    '23-11-2026',
    '"2026-02-30"',
  ])('is none of the calendar: %s is an error at its place', async (day) =>
    expect(await problems(settings(`accessibility: {reviewed: ${day}}`))).toEqual([
      `catalogue.yaml:1:27-${27 + day.length} error wrong-type`,
    ]),
  );
});

describe('the code of a language', () => {
  const malformed = [
    'EN',
    'english',
    'e',
    'en-',
    'en_US',
    'en-a',
    'en-aaaaaaaaa',
    'en-abcd-efgh',
    'de-1996-1996',
    'i-klingon',
    'zh-cmn',
    'en-con',
    'sgn-BE-FR',
    `en-${'abcdefgh-'.repeat(4)}x`,
    `en-${'a'.repeat(300)}`,
    'a'.repeat(300),
  ];

  test.each(malformed)('is built as codes are: %s is an error at its place', async (code) => {
    expect(await problems(settings(`languages: [${code}]`))).toEqual([
      `catalogue.yaml:1:13-${13 + code.length} error wrong-type`,
    ]);
    expect(await problems({ 'courses/a.md': courseFile({ language: code }) })).toEqual([
      `courses/a.md:6:11-${13 + code.length} error wrong-type`,
    ]);
    expect(await problems(settings(`programmes: {main: {language: ${code}}}`))).toEqual([
      `catalogue.yaml:1:31-${31 + code.length} error wrong-type`,
    ]);
  });

  test.each(['nl', 'gsw', 'nl-BE', 'zh-Hant', 'zh-Hant-TW', 'sl-rozaj', 'es-419'])(
    'may be %s',
    async (code) => expect(await problems(settings(`languages: [${code}]`))).toEqual([]),
  );

  const addresses = async (files: Files) => {
    const { catalogue } = await load(files);
    const [first = ''] = catalogue.settings.languages;
    return listPages(catalogue).map((page) => addressOf(page, first));
  };

  test('knows no capitals: pt-BR and pt-br are one language, spelled as it is first', async () => {
    const files = {
      'courses/a.md': courseFile({ language: 'pt-br' }),
      'courses/a.PT-br.md': markdown({ title: 'Um curso' }),
      'catalogue.yaml': 'languages: [en, pt-BR, pt-br]\ntitle: {en: Courses, pt-br: Cursos}',
    };
    const { catalogue } = await load(files);
    expect(catalogue.settings).toMatchObject({
      languages: ['en', 'pt-BR'],
      title: { en: 'Courses', 'pt-BR': 'Cursos' },
    });
    expect(catalogue.courses.flatMap(({ languages }) => languages)).toEqual(['pt-BR']);
    expect(await problems(files)).toEqual([]);
  });

  test('names translations with digits in it too: a.es-419.md is course a in es-419', async () => {
    const files = {
      'courses/a.md': courseFile(),
      'courses/a.es-419.md': markdown({ title: 'Un curso' }),
      'courses/a.de-1996.md': markdown({ title: 'Ein Kurs' }),
      'catalogue.yaml': 'languages: [en, es-419, de-1996]',
    };
    const { catalogue } = await load(files);
    expect(catalogue.courses.map(({ texts }) => texts.map(({ language }) => language))).toEqual([
      ['en', 'de-1996', 'es-419'],
    ]);
    expect(await problems(files)).toEqual([]);
  });

  test('of two courses never makes two folders that Windows and Macs take for one', async () => {
    const all = await addresses({
      'courses/a.md': courseFile({ language: 'zh-hant' }),
      'courses/b.md': courseFile({ language: 'zh-Hant' }),
      'courses/c/d.md': courseFile(),
      'catalogue.yaml': 'programmes: {c: {language: zh-HANT}}',
    });
    expect(all.filter((it) => /^\/taught-in\/./.test(it))).toEqual(['/taught-in/zh-HANT/']);
  });
});
