import { describe, expect, test } from 'vitest';
import type { Catalogue, Course } from '../../src/catalogue/model.ts';
import { failing } from '../../src/catalogue/failing.ts';
import { trackLedger } from '../../src/catalogue/ledger.ts';
import { findingsOf } from '../../src/plan/findings.ts';
import { emptyPlan } from '../../src/plan/plan.ts';
import { courseView } from '../../src/views/course.ts';
import { failingGrid } from '../../src/views/failing-grid.ts';
import { textOf } from '../../src/views/plan-findings.ts';
import { trackView } from '../../src/views/track.ts';
import { contextOf } from '../../src/views/view-context-of.ts';
import { catalogue, course, pageAt, programme, site, track } from '../support/builders.ts';

const need = (id: string) => ({ text: id, course: id });
const ai = track({ id: 'ai', title: 'AI' });
const web = track({ id: 'web', title: 'Web' });
const iot = track({ id: 'iot', title: 'IoT' });
/** A common course, one that builds on it in a track, one that builds on that, and one that waits without moving. */
const courses = [
  course({ id: 'a', title: 'Data', semester: 1 }),
  course({ id: 'b', title: 'Science', semester: 2, tracks: ['ai'], prerequisites: [need('a')] }),
  course({ id: 'c', title: 'Learning', semester: 4, tracks: ['ai'], prerequisites: [need('b')] }),
  course({ id: 'd', title: 'Big', semester: 4, tracks: ['ai'], prerequisites: [need('a')] }),
  course({ id: 'e', title: 'End', semester: 4 }),
];
const its = catalogue({ courses, tracks: [ai, web, iot] });
const sectionOf = (id: string, of: Catalogue = its) => {
  const all = site(of);
  return courseView(pageAt('course', id, all, 'en'), all).failing;
};

describe('what if I fail this, on a course page', () => {
  test('says when it comes again, what waits in two tiers, and when each track ends', () => {
    const { intro, entries } = sectionOf('a') ?? expect.fail();
    expect(intro).toBe(
      'If you fail Data in semester 1 (autumn), you can take it again in semester 3 (autumn).',
    );
    const [first] = entries;
    expect(first?.tiers.map((it) => it.courses.map(({ label, move }) => [label, move]))).toEqual([
      [
        ['Science', 'semester 4 instead of 2'],
        ['Big', 'stays in semester 4'],
      ],
      [['Learning', 'semester 6 instead of 4']],
    ]);
    expect(first?.end).toBe('Earliest end: semester 6, 2 semesters later.');
  });

  test('tracks in which it is the same are one entry; each link draws it in the grid', () => {
    const entries = sectionOf('a')?.entries ?? [];
    expect(entries.map((it) => it.tracks.map(({ label }) => label))).toEqual([
      ['AI'],
      ['Web', 'IoT'],
    ]);
    expect(entries[0]?.tracks[0]?.href).toBe('/tracks/ai/?fail=a#failing');
    expect(entries[1]).toMatchObject({
      tiers: [],
      nothing: 'No course waits for it.',
      end: 'Earliest end: semester 4, as planned.',
    });
  });

  test('is left out where nothing is known: outside any semester, in no plan, of what is not on offer', () => {
    const left = (given: Partial<Course>, plan = true) =>
      sectionOf(
        'x',
        catalogue({
          courses: [{ ...course({ id: 'x' }), ...given }],
          tracks: [ai],
          programmes: [programme({ hasPlan: plan })],
        }),
      );
    expect(left({})).toBeDefined();
    expect(left({ semester: undefined })).toBeUndefined();
    expect(left({ hidden: true })).toBeUndefined();
    expect(left({}, false)).toBeUndefined();
  });
});

test('a track names each of its courses, with a link to what its page says', () => {
  const all = site(its);
  const { failing: choice } = trackView(pageAt('track', 'ai', all, 'en'), all);
  expect(choice?.courses.map(({ link, text }) => [link.href, text])).toEqual([
    ['/courses/a/#failing', '3 courses wait; again in semester 3; earliest end: semester 6'],
    ['/courses/b/#failing', '1 course waits; again in semester 4; earliest end: semester 6'],
    ['/courses/c/#failing', 'no course waits; again in semester 6; earliest end: semester 6'],
    ['/courses/d/#failing', 'no course waits; again in semester 6; earliest end: semester 6'],
    ['/courses/e/#failing', 'no course waits; again in semester 6; earliest end: semester 6'],
  ]);
});

test('the grid leaves a place open, lets another course take it over, and makes pale what is not touched', () => {
  const context = contextOf(site(its), 'en');
  const ledger = trackLedger(ai, its);
  const grid = failingGrid(context, failing('a', ledger, its.settings) ?? expect.fail(), ledger);
  const places = grid.semesters.map(({ items }) =>
    items.map((item) => {
      if (item.kind === 'choice') return 'choice';
      if (item.kind === 'course')
        return [item.course.pale ? 'pale' : 'full', item.course.title, ...item.course.notes];
      const { title, notes, missed, over } = item.ghost;
      return [missed ? 'missed' : 'open', title.text, ...notes, ...(over ? [over.title] : [])];
    }),
  );
  expect(places).toEqual([
    [['missed', 'Data', 'not passed', 'to semester 3']],
    [['open', 'Science', 'Blocked directly', 'to semester 4']],
    [['full', 'Data', 'again']],
    [
      ['open', 'Learning', 'Later on', 'to semester 6', 'Science'],
      ['full', 'Big', 'Blocked directly', 'stays in semester 4'],
      ['pale', 'End'],
    ],
    [],
    [['full', 'Learning', 'was semester 4']],
  ]);
});

test('a plan says the same of a course that is marked as failed, until it is passed', () => {
  const context = contextOf(site(its), 'en');
  const plan = { ...emptyPlan, track: 'ai', failed: 'a' };
  const found = (of: typeof plan) =>
    findingsOf(of, its, context.periodsOf, context.year).findings.filter(
      ({ kind }) => kind === 'failed',
    );
  const [finding] = found(plan);
  expect(textOf(context, finding ?? expect.fail())).toBe(
    'If you fail Data in semester 1 (autumn), you can take it again in semester 3 (autumn). ' +
      'Blocked directly: Science (semester 4 instead of 2) and Big (stays in semester 4). ' +
      'Later on: Learning (semester 6 instead of 4). Earliest end: semester 6, 2 semesters later.',
  );
  expect(finding?.mends.map(({ kind, plan: next }) => [kind, next.failed])).toEqual([
    ['pass', undefined],
  ]);
  expect(found({ ...plan, track: 'nowhere' })).toEqual([]);
});
