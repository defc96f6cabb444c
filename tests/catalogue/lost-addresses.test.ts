import { describe, expect, test } from 'vitest';
import { redirectLostAddresses } from '../../src/catalogue/lost-addresses.ts';
import { catalogue, course, pillar, track } from '../support/builders.ts';

const its = catalogue({
  courses: [course({ id: 'a', tags: ['ai'] }), course({ id: 'b', tools: ['Web API'] })],
  tracks: [track({ id: 't' })],
  pillars: [pillar({ id: 'code' })],
});
const kept = (...addresses: string[]) => {
  const { catalogue: now, findings } = redirectLostAddresses(
    its,
    addresses.map((address) => ({ address, source: 'x.md' })),
  );
  return {
    lost: findings.map(({ rule, data }) => `${rule} ${(data as { address: string }).address}`),
    redirects: now.redirects.map(
      ({ from, to }) => `${from} → ${typeof to === 'string' ? to : `${to.kind} ${to.id}`.trim()}`,
    ),
  };
};

describe('addresses of the last publication', () => {
  test('that answer still need nothing', () => {
    expect(
      kept('/', '/courses/', '/courses/a/', '/tracks/t/', '/pillars/code/', '/tags/ai/', '/plan/'),
    ).toEqual({ lost: [], redirects: [] });
  });

  test('of a course, track, pillar or page that has gone are lost, and stop publishing', () => {
    expect(
      kept('/courses/gone/', '/tracks/gone/', '/pillars/gone/', '/about/', '/nl/courses/a/').lost,
    ).toEqual([
      'lost-address /courses/gone/',
      'lost-address /tracks/gone/',
      'lost-address /pillars/gone/',
      'lost-address /about/',
      'lost-address /nl/courses/a/',
    ]);
  });

  test('of lists that come and go lead to the list above', () => {
    expect(
      kept(
        '/tags/gone/',
        '/tools/unity/',
        '/credits/9/',
        '/a-z/q/',
        '/from-home/',
        '/taught-in/fr/',
        '/semesters/12/',
        '/tools/web-apis/',
      ).redirects,
    ).toEqual([
      '/a-z/q/ → courses',
      '/credits/9/ → courses',
      '/from-home/ → courses',
      '/semesters/12/ → courses',
      '/tags/gone/ → tags',
      '/taught-in/fr/ → courses',
      '/tools/unity/ → courses',
      '/tools/web-apis/ → tool web-api',
    ]);
  });

  test('of a further part of a list lead to the list, where it is shorter now', () => {
    expect(kept('/tags/ai/3/', '/pillars/code/2/', '/programmes/main/4/')).toEqual({
      lost: [],
      redirects: [
        '/pillars/code/2/ → pillar code',
        '/programmes/main/4/ → programme main',
        '/tags/ai/3/ → tag ai',
      ],
    });
  });

  test('are followed through aliases and redirects', () => {
    const renamed = {
      ...its,
      redirects: [
        {
          from: '/courses/old/',
          to: { kind: 'course' as const, id: 'a', language: 'en' },
          at: { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 },
          file: '',
        },
      ],
    };
    expect(redirectLostAddresses(renamed, [{ address: '/courses/old/' }]).findings).toEqual([]);
  });

  test('of a file that cannot be read are not reported twice', () => {
    const broken = {
      ...its,
      brokenCourses: [{ id: 'b', programme: 'main', file: 'courses/b.md' }],
    };
    expect(redirectLostAddresses(broken, [{ address: '/courses/b/' }]).findings).toEqual([]);
  });
});

test('the page of all tools leads to all courses, once no course has any', () => {
  const without = catalogue({ courses: [course({ id: 'a', tools: [] })] });
  const { catalogue: now, findings } = redirectLostAddresses(without, [{ address: '/tools/' }]);
  expect(findings).toEqual([]);
  expect(now.redirects.map(({ from, to }) => [from, to])).toEqual([
    ['/tools/', { kind: 'courses', id: '', language: 'en' }],
  ]);
});
