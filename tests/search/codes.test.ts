import { describe, expect, test } from 'vitest';
import { codeSearch } from '../../src/search/codes.ts';
import { pack } from '../../src/search/packed.ts';
import { searchData } from '../../src/views/search-data.ts';
import { catalogue, course, site } from '../support/builders.ts';
import { searchOf } from '../support/search.ts';

/** Forty codes in each of five manners of writing. */
const numbers = [...Array(40).keys()];
const manners = [
  (at: number) => `CS-${2030 + at}S`,
  (at: number) => `6.10${String(10 + at)}`,
  (at: number) => `COMS W${4118 + at}`,
  (at: number) => `MA${at + 1}`,
  (at: number) => String(at + 12).padStart(3, '0'),
];
const codes = manners.flatMap((manner) => numbers.map(manner));
const statistics = [...Array(12).keys()].map((at) =>
  course({ id: `s${at}`, title: `Statistics ${at}`, codes: [`STAT 70${at + 10}`] }),
);
const courses = [
  ...codes.map((code, at) => course({ id: `c${at}`, title: `Course of ${at}`, codes: [code] })),
  ...statistics,
  course({ id: 'data', title: 'Data', codes: ['STAT 7003', 'BIO 5.1'] }),
  course({ id: 'hydraulics', title: 'Hydraulics', codes: ['11.01'] }),
  course({ id: 'mechanics', title: 'Mechanics', codes: ['1.101'] }),
];
const own = new Map(courses.map((it) => [it.id, it.codes[0]]));
const search = searchOf(site(catalogue({ courses })), 'en');
const found = async (query: string) => (await search.courses(query)).map((id) => own.get(id));

describe('a code finds its course first', () => {
  test.each(codes)('%s', async (code) => {
    const spellings = [
      code,
      code.toLowerCase(),
      code.replace(/[ .-]/g, ''),
      code.replace(/[ -]/g, ' '),
      code.replace(/[ -]/g, '-'),
      code.replace(/(?<=[A-Z])[ -]?(?=\d)/, ' '),
      ` ${code.replace(/(?<=[A-Z])[ -]?(?=\d)/, '-').toLowerCase()} `,
    ];
    const first = spellings.map(async (it) => (await found(it))[0]);
    expect(await Promise.all(first)).toEqual(spellings.map(() => code));
  });

  test('also the one that is only listed under it', async () =>
    expect(await found('bio 51')).toEqual(['STAT 7003']));

  test('and of two that differ in a dot the one that was meant', async () => {
    expect((await found('11.01')).slice(0, 2)).toEqual(['11.01', '1.101']);
    expect((await found('1.101')).slice(0, 2)).toEqual(['1.101', '11.01']);
  });
});

test('a code finds no course by a part of it: STAT 7003 is not about statistics', async () => {
  expect(await found('STAT 7003')).toEqual(['STAT 7003']);
  expect(await found('stat 7999')).toEqual([]);
  expect((await found('stat')).length).toBeGreaterThan(12);
});

test('the beginning of a code finds those that go on, by number', () =>
  expect(codeSearch([['MA10'], ['MA2'], ['MA1'], ['PH1']]).hits('ma 1')).toEqual([
    { at: 2, code: 'MA1' },
    { at: 0, code: 'MA10' },
  ]));

test('a part of a code and a word find a course together', async () =>
  expect((await found('7003 data'))[0]).toBe('STAT 7003'));

test('codes cost nothing where no course has one', () =>
  expect(pack(searchData('en', site(catalogue({ courses: [course()] }))), [])).not.toHaveProperty(
    'codes',
  ));
