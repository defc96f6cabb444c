import { describe, expect, test } from 'vitest';
import { catalogue, course, pillar, site, text, track } from '../support/builders.ts';
import { searchOf } from '../support/search.ts';

/** What a search finds among courses with these titles. */
function among(titles: readonly string[], given: { tags?: string[]; markdown?: string } = {}) {
  const courses = titles.map((title, at) =>
    course({ id: title, title, ...(at === titles.length - 1 ? given : {}) }),
  );
  return searchOf(site(catalogue({ courses })), 'en');
}

describe('what is found comes', () => {
  test('exact before what begins so, before what a letter is wrong in', async () => {
    const { courses } = among(['Networks', 'Network Design', 'Netware', 'Net']);
    expect(await courses('net')).toEqual(['Net', 'Netware', 'Networks', 'Network Design']);
    expect(await courses('netwrok')).toEqual(['Network Design']);
  });

  test('by its title, then by its topics, then by its text', async () => {
    const courses = [
      course({ id: 'text', title: 'Waves', markdown: 'Some data science, too.' }),
      course({ id: 'topic', title: 'Numbers', tags: ['Data science'] }),
      course({ id: 'apart', title: 'Science without Data' }),
      course({ id: 'title', title: 'Introduction to Data Science' }),
      course({ id: 'whole', title: 'Data Science' }),
    ];
    const found = await searchOf(site(catalogue({ courses })), 'en').courses('data science');
    expect(found).toEqual(['whole', 'title', 'apart', 'topic', 'text']);
  });

  test('never by a mistake where the word itself is there', async () =>
    expect(await among(['Banking', 'Baking']).courses('baking')).toEqual(['Baking']));
});

describe('a letter is forgiven', () => {
  const { courses } = among(['Security', 'Back-End Development', 'Java', 'Kubernetes']);
  test.each([
    ['securty', ['Security']],
    ['kubernetis', ['Kubernetes']],
    ['lecurity', []], // its first letter is another
    ['hacking', ['Security']], // the same by its meaning
    ['skubernetes', []],
    ['jaav', []], // four letters are too few
  ])('behind the second, and in no short word: %s', async (query, found) =>
    expect(await courses(query)).toEqual(found),
  );
});

describe('words joined or apart are one', () => {
  test.each([
    ['frontend', 'Front-End Development'],
    ['front end', 'Front-End Development'],
    ['front-end', 'Front-End Development'],
    ['frontend development', 'Front-End Development'],
    ['data bases', 'Databases'],
    ['c ++', 'Programming in C++'],
    ['c++', 'Programming in C++'],
    ['dotnet', 'Services in .NET'],
    ['k8s', 'Kubernetes'],
  ])('%s', async (query, title) => {
    const titles = ['Front-End Development', 'Databases', 'Programming in C++', 'Services in .NET'];
    expect(await among([...titles, 'Kubernetes', 'Ends']).courses(query)).toEqual([title]);
  });
});

test('words of the school mean the same, also several', async () => {
  const its = catalogue({
    courses: [course({ id: 'a', title: 'Work Placement' }), course({ id: 'b', title: 'Waves' })],
    settings: { synonyms: [['work placement', 'co-op', '__proto__']] },
  });
  const { courses } = searchOf(site(its), 'en');
  expect([
    await courses('co-op'),
    await courses('__proto__'),
    await courses('constructor'),
  ]).toEqual([['a'], ['a'], []]);
});

describe('everything that is looked for is found, by its kind', () => {
  const its = catalogue({
    courses: [
      course({
        id: 'weaving',
        title: 'Weaving Data',
        tags: ['Data'],
        tools: ['Data Loom'],
        facts: { lecturers: ['Ada Lovelace', 'Grace Hopper'] },
        markdown: 'After an idea of Joseph Marie Jacquard.',
        tracks: ['data'],
      }),
    ],
    tracks: [
      track({ id: 'data', texts: [text({ title: 'Data Track', careers: ['Data weaver'] })] }),
    ],
    pillars: [pillar({ id: 'code', title: 'Data and Code' })],
  });
  const { search, nameOf } = searchOf(site(its), 'en');
  const found = async (query: string) => {
    const { others, courses } = await search(query);
    return [...others, ...courses].map(nameOf);
  };

  test('in the order of kinds, courses last', async () =>
    expect(await found('data')).toEqual([
      'track:data',
      'job:Data weaver',
      'pillar:code',
      'topic:data',
      'tool:Data Loom',
      'page:api',
      'weaving',
    ]));

  test.each([
    ['lovelace', ['person:Ada Lovelace', 'weaving']],
    ['jacquard', ['weaving']],
    ['my plan', ['page:plan']],
    ['accessibility', ['page:accessibility']],
  ])('%s', async (query, names) => expect(await found(query)).toEqual(names));
});

describe('both languages of a catalogue are searched in either', () => {
  const courses = [
    course({
      id: 'weaving',
      texts: [
        text({ title: 'Weaving', markdown: 'Threads and patterns.' }),
        text({ language: 'nl', title: 'Weven', markdown: 'Draden en patronen.' }),
      ],
    }),
  ];
  const its = site(catalogue({ courses, settings: { languages: ['en', 'nl'] } }));

  test('and what only the other says is marked', async () => {
    const { search } = searchOf(its, 'en');
    const languages = async (query: string) =>
      (await search(query)).courses.map(({ language }) => language ?? 'own');
    expect(await languages('weaving')).toEqual(['own']);
    expect(await languages('weven')).toEqual(['nl']);
    expect(await languages('draad')).toEqual(['nl']);
  });
});

describe('where nothing is found', () => {
  const { search } = among(['Python and Web Security', 'Graphic Design']);

  test.each([
    ['ptyhon', ['python']],
    ['graphic knitting', ['graphic']],
    ['', []],
  ])('words that do exist are offered for “%s”', async (query, nearest) =>
    expect(await search(query)).toMatchObject({ courses: [], others: [], nearest }),
  );

  test('one letter is too little, unless it is a name', async () => {
    expect((await search('p')).state).toBe('short');
    expect((await among(['Programming in C']).search('c')).state).toBe('found');
  });

  test('of three words one may be missing, and that is said', async () => {
    const { courses, without } = await search('python security knitting');
    expect([courses.length, without]).toEqual([1, ['knitting']]);
  });
});
