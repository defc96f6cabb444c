import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/catalogue/addresses.ts';
import { letterOf } from '../../src/catalogue/lists.ts';
import { redirectLostAddresses } from '../../src/catalogue/lost-addresses.ts';
import { planData } from '../../src/views/search-data.ts';
import { site } from '../support/builders.ts';
import { courseFile, diagnose, load, markdown, problems, type Files } from '../support/folder.ts';

// Before, marks were taken from the letters of every script: प्रयोग had the id परयग, Английский англиискии.
const files: Files = {
  'courses/प्रयोग/Английский.md': courseFile({
    tracks: ['कला'],
    pillar: 'が',
    tags: ['किला'],
    tools: ['Й'],
  }),
  'courses/प्रयोग/Английский.nl.md': markdown({ title: 'Engels' }, 'Je leert Engels.'),
  'tracks/कला.md': markdown({}),
  'pillars/が.md': markdown({}),
  'pages/Ёж.md': markdown({}),
  'catalogue.yaml': 'languages: [en, nl]\nperiods: {1: Зимой}\nprogrammes: {प्रयोग: {}}',
};
const redirectsOf = async (of: Files) => {
  const { redirects, settings } = (await load(of)).catalogue;
  return Object.fromEntries(
    redirects.map(({ from, to }) => [
      from,
      typeof to === 'string' ? to : addressOf(to, settings.languages[0] ?? 'en'),
    ]),
  );
};

describe('where letters kept their marks, the address of before', () => {
  test.each([
    ['course', '/courses/परयग/англиискии/', '/courses/प्रयोग/английский/'],
    ['track', '/tracks/कल/', '/tracks/कला/'],
    ['pillar', '/pillars/か/', '/pillars/が/'],
    ['topic', '/tags/कल/', '/tags/किला/'],
    ['tool', '/tools/и/', '/tools/й/'],
    ['period', '/periods/зимои/', '/periods/зимой/'],
    ['programme', '/programmes/परयग/', '/programmes/प्रयोग/'],
    ['further page', '/еж/', '/ёж/'],
  ])('of a %s leads on, in each language', async (_, from, to) => {
    expect(await redirectsOf(files)).toMatchObject({ [from]: to, [`/nl${from}`]: `/nl${to}` });
  });

  test('of a letter leads on, where no other letter has it', async () => {
    const titled = (letters: string) =>
      Object.fromEntries(
        Array.from({ length: 201 }, (_, index) => [
          `courses/c${index}.md`,
          courseFile({ title: `${letters[index % letters.length]}${index}` }),
        ]),
      );
    expect(await redirectsOf(titled('ЙA'))).toEqual({ '/a-z/и/': '/a-z/й/' });
    expect(await redirectsOf(titled('ЙИ'))).toEqual({});
  });

  test('that two pages had leads nowhere, and one that is an alias or a page stays that', async () => {
    expect(
      await redirectsOf({
        'courses/कला.md': courseFile(),
        'courses/किला.md': courseFile(),
        'courses/й.md': courseFile(),
        'courses/и.md': courseFile({ aliases: ['е'] }),
        'courses/ё.md': courseFile(),
      }),
    ).toEqual({ '/courses/е/': '/courses/и/' });
  });

  test('of an address that is old by now leads on as well: both were published', async () => {
    expect(
      await redirectsOf({
        'courses/b.md': courseFile({ aliases: ['/courses/й/', '/été/й/'] }),
        'courses/प्रयोग.md': courseFile(),
        'courses/प्रयोग.pt-BR.md': markdown({ title: 'B' }, 'Um texto.'),
        'catalogue.yaml':
          'languages: [en, pt-BR]\nredirects: {/programma/*: /courses/*, /pt-BR/ё: /courses/b/}',
      }),
    ).toMatchObject({
      '/courses/й/': '/courses/b/',
      '/courses/и/': '/courses/b/',
      '/programma/प्रयोग/': '/courses/प्रयोग/',
      '/programma/परयग/': '/courses/प्रयोग/',
      '/pt-BR/courses/परयग/': '/pt-BR/courses/प्रयोग/',
      '/pt-BR/е/': '/courses/b/',
    });
  });

  test('is no promise that is broken: each of them answers or leads on', async () => {
    const { catalogue } = await load({
      'courses/a.md': courseFile({ tags: ['कला', 'किला'], tools: ['कला', 'किला'] }),
      'courses/й.md': courseFile(),
    });
    const { findings, catalogue: kept } = redirectLostAddresses(
      catalogue,
      ['/tags/कल/', '/tools/कल/', '/tools/tool/', '/courses/и/'].map((address) => ({ address })),
    );
    expect(findings).toEqual([]);
    expect(kept.redirects.map(({ from }) => from)).toEqual([
      '/courses/и/',
      '/tags/कल/',
      '/tools/tool/',
      '/tools/कल/',
    ]);
  });

  test('is known to plans that were shared before', async () => {
    const { renamed, renamedTracks } = planData(site((await load(files)).catalogue));
    expect(renamed).toEqual([['परयग/англиискии', 'प्रयोग/английский']]);
    expect(renamedTracks).toEqual([['कल', 'कला']]);
  });

  test('in the link of a text leads to the page of now, in its language', async () => {
    const { catalogue } = await load({
      ...files,
      'courses/b.md': courseFile(
        {},
        '[a](/courses/परयग/англиискии/) [b](/nl/courses/परयग/англиискии) [c](/tags/कल/) [d](/еж/)',
      ),
    });
    const pages = catalogue.targets
      .get('courses/b.md')
      ?.map((it) => it && 'page' in it && addressOf(it.page, 'en'));
    expect(pages).toEqual([
      '/courses/प्रयोग/английский/',
      '/nl/courses/प्रयोग/английский/',
      '/tags/किला/',
      '/ёж/',
    ]);
  });

  test('as a place of a page is said, with the place of now', async () => {
    const found = await diagnose({
      'courses/a.md': courseFile({}, '# प्रयोग\n\n# Мой\n\n[x](#परयग) [y](b.md#мои) [z](#мой)'),
      'courses/b.md': courseFile({}, '# Мой'),
    });
    expect(found.filter(({ rule }) => rule === 'dead-anchor').map(({ hint }) => hint)).toEqual([
      'Did you mean “#प्रयोग”?',
      'Did you mean “#мой”?',
    ]);
  });
});

test('an old address may hold letters of any script, with their marks', async () => {
  const of = {
    'courses/a.md': courseFile({ aliases: ['/कार्यक्रम/प्रयोग', 'ที่'] }),
    'courses/किला.md': courseFile(),
    'catalogue.yaml': 'redirects: {/किले/*: /courses/*}',
  };
  expect(await problems(of)).toEqual([]);
  expect(await redirectsOf(of)).toMatchObject({
    '/कार्यक्रम/प्रयोग/': '/courses/a/',
    '/courses/ที่/': '/courses/a/',
    '/किले/किला/': '/courses/किला/',
  });
});

test('a heading that differs from the title in its marks does not repeat it', async () => {
  expect(
    await problems({ 'courses/a.md': courseFile({ title: 'कला' }, '# किला\n\nText.') }),
  ).toEqual([]);
});

describe('the letter of a title', () => {
  test.each([
    ['Йога', 'Й'],
    ['И', 'И'],
    ['Ёлка'.normalize('NFD'), 'Ё'],
    ['किला', 'क'],
    ['ガス', 'ガ'],
    ['カ', 'カ'],
    ['ﾌﾟﾛ', 'プ'],
    ['한국어', 'ᄒ'],
    ['Ångström', 'A'],
    ['ñandú'.normalize('NFD'), 'N'],
    ['שָׁלוֹם', 'ש'],
    ['العربية', 'ا'],
    ['ßa', 'S'],
    ['①', '0-9'],
  ])('%s is %s', (title, letter) => expect(letterOf(title)).toBe(letter));
});
