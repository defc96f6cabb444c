import { expect, test } from 'vitest';
import { courseData } from '../../src/api/data.ts';
import { coverage } from '../../src/coverage/coverage.ts';
import { courseView } from '../../src/views/course.ts';
import { catalogue, course, pageAt, site } from '../support/builders.ts';

/** The sections of a page whose text is this. */
function sectionsOf(markdown: string, facts = {}) {
  const its = site(catalogue({ courses: [course({ id: 'a', markdown, ...facts })] }));
  const view = courseView(pageAt('course', 'a', its), its);
  const joined = (items: readonly { html: string }[] = []) => items.map(({ html }) => html);
  return {
    its,
    outcomes: joined(view.outcomes?.items),
    themes: joined(view.themes?.items),
    details: (view.details?.rows ?? []).map(({ label, prose }) => [label, ...joined(prose)]),
    body: view.body?.html ?? '',
  };
}

test.each([
  ['## Learning outcomes\n\n- You can.', 'outcomes', ['You can.']],
  ['## Topics\n\n- Sets', 'themes', ['Sets']],
  ['## Leerdoelen\n\n- Je kunt het.', 'outcomes', ['Je kunt het.']],
  ['## Lernziele\n\n- Sie können es.', 'outcomes', ['Sie können es.']],
  ['## Objectifs\n\n- Savoir.', 'outcomes', ['Savoir.']],
  ['## Assessment\n\nAn *oral* exam.', 'details', [['Assessment', 'An <em>oral</em> exam.']]],
  [
    '## Evaluatie\n\n- Een project\n- Een examen',
    'details',
    [['Assessment', 'Een project', 'Een examen']],
  ],
  ['## Prüfungsform:\n\nKlausur', 'details', [['Assessment', 'Klausur']]],
  ['## Modalités d’évaluation\n\nUn examen', 'details', [['Assessment', 'Un examen']]],
  ['## Reading list\n\n- A book', 'details', [['Material', 'A book']]],
  ['## Literatuur\n\nEen boek', 'details', [['Material', 'Een boek']]],
  ['## Literatur\n\nEin Buch', 'details', [['Material', 'Ein Buch']]],
  ['## Bibliographie\n\nUn livre', 'details', [['Material', 'Un livre']]],
] as const)('%j is shown among the %s', (markdown, section, said) => {
  const found = sectionsOf(`Text.\n\n${markdown}\n`);
  expect(found[section]).toEqual(said);
  expect(found.body).toBe('<p>Text.</p>\n');
});

test.each([
  `## Assessment\n\n${'A long story about the exam. '.repeat(30)}`,
  '## Assessment\n\n| a | b |\n| - | - |\n| 1 | 2 |',
  '## Assessment\n\n## What you make\n\nA thing.',
])('what is long, or no list and no text, stays where it is: %j', (markdown) => {
  const { details, body } = sectionsOf(markdown);
  expect(details).toEqual([]);
  expect(body).toContain('Assessment');
});

test('what front matter states comes before it; both count, and are in the data', () => {
  const { its } = sectionsOf('## Resources\n\n- A book');
  const text = courseData('a', its).texts['en'];
  expect(text).toMatchObject({ resources: ['A book'], assessment: [] });
  expect(
    coverage(its.catalogue, 'en').items.find(({ item }) => item === 'resources'),
  ).toMatchObject({ states: 1 });
});
