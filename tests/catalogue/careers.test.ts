import { describe, expect, test } from 'vitest';
import { careerName, careersIn } from '../../src/catalogue/career-names.ts';
import { nearCareers, stepsTo } from '../../src/catalogue/careers.ts';
import type { Course } from '../../src/catalogue/model.ts';
import { findPhrase, isSameWord, phraseOf } from '../../src/catalogue/same-words.ts';
import { sentencesOf } from '../../src/catalogue/sentences.ts';
import { renderMarkdown } from '../../src/content/markdown.ts';
import { catalogue, course, text, track } from '../support/builders.ts';

const ai = track({
  id: 'ai',
  texts: [
    text({ title: 'AI', careers: ['Data scientist', 'Front-end developer'] }),
    text({ title: 'AI', language: 'nl', careers: ['Datawetenschapper', 'Front-end developer'] }),
  ],
});
const job = (id = 'data-scientist') => {
  const found = careersIn(catalogue({ tracks: [ai] })).find((it) => it.id === id);
  if (!found) throw new Error(`There is no job “${id}”.`);
  return found;
};
const steps = (courses: Course[], language = 'en') =>
  stepsTo(job(), ai, catalogue({ courses, tracks: [ai] }), language).map(
    ({ course: { id }, evidence, askedBy }) =>
      evidence
        ? `${id}: ${evidence.kind}, ${evidence.line}`
        : `${id}: asked for by ${askedBy?.course.id}, ${askedBy?.line}`,
  );

describe('the way to a job', () => {
  test('is made of the courses that speak of it in so many words', () => {
    expect(
      steps([
        course({
          id: 'a',
          texts: [text({ title: 'A', outcomes: ['Draw', 'Work as a data scientist'] })],
        }),
        course({ id: 'b', markdown: '## Why\n\nYou learn a lot. Data science asks for it.\n' }),
        course({ id: 'c', markdown: 'You collect data. Science is something else.\n' }),
        course({ id: 'd', title: 'Data Science' }),
      ]),
    ).toEqual([
      'a: outcome, Work as a data scientist',
      'b: text, Data science asks for it.',
      'd: title, ',
    ]);
  });

  test('and of what these build on, with the sentence that names it', () => {
    const needs = (id: string) => [{ text: id, course: id }];
    expect(
      steps([
        course({ id: 'tables', semester: 1 }),
        course({ id: 'sums', semester: 1 }),
        course({ id: 'middle', semester: 2, prerequisites: needs('sums') }),
        course({
          id: 'science',
          semester: 3,
          title: 'Data Science',
          markdown: 'It starts at once. You need Tables for it.\n',
          prerequisites: [...needs('tables'), ...needs('middle')],
        }),
      ]),
    ).toEqual([
      'tables: asked for by science, You need Tables for it.',
      'sums: asked for by middle, undefined',
      'middle: asked for by science, undefined',
      'science: title, It starts at once. You need Tables for it.',
    ]);
  });

  test('each language has its own word for it, and is read in its own texts', () => {
    const courses = [
      course({
        id: 'a',
        texts: [
          text({ title: 'A', outcomes: ['Data science'] }),
          text({ language: 'nl', title: 'A', outcomes: ['Denken als datawetenschapper'] }),
        ],
      }),
    ];
    expect(steps(courses, 'nl')).toEqual(['a: outcome, Denken als datawetenschapper']);
    expect(steps(courses)).toEqual(['a: outcome, Data science']);
    expect(careerName(job(), 'nl', 'en').text).toBe('Datawetenschapper');
  });

  test('a job with more words is near, and told apart', () => {
    const english = track({ id: 'x', texts: [text({ careers: ['Junior data scientist'] })] });
    const all = careersIn(catalogue({ tracks: [ai, english] }));
    expect(all.map(({ id }) => id)).toEqual([
      'data-scientist',
      'front-end-developer',
      'junior-data-scientist',
    ]);
    expect(nearCareers(job(), all, 'en').map(({ id }) => id)).toEqual(['junior-data-scientist']);
  });

  test('a hidden track names no job', () => {
    expect(careersIn(catalogue({ tracks: [{ ...ai, hidden: true }] }))).toEqual([]);
  });
});

describe('words of a job', () => {
  test('are found in every form, next to each other and in their order', () => {
    const found = (line: string, words: string) => {
      const span = findPhrase(line, phraseOf(words));
      return span && line.slice(span.from, span.to);
    };
    expect(found('the path for network engineers', 'Network engineer')).toBe('network engineers');
    expect(found('Interaction Design', 'Interaction designer')).toBe('Interaction Design');
    expect(found('Frontend development', 'Front-end developer')).toBe('Frontend development');
    expect(found('front end development', 'Front-end developer')).toBe('front end development');
    expect(found('engineers of networks', 'Network engineer')).toBeUndefined();
    expect(found('big data, scientist', 'Data scientist')).toBe('data, scientist');
    expect(found('anything', '!?')).toBeUndefined();
  });

  test('short words have no other form than their plural', () => {
    expect(isSameWord('app', 'apps')).toBe(true);
    expect(isSameWord('data', 'database')).toBe(false);
    expect(isSameWord('artist', 'artificial')).toBe(false);
  });

  test('sentences end with their block, and code is none', () => {
    const { html } = renderMarkdown(
      '## Themes\n\n- **SQL.** Reading & “writing” a < b\n- Joins\n\nYou *learn*. Then more.\n\n```sql\nSELECT 1;\n```\n',
    );
    expect(sentencesOf({ html })).toEqual([
      'Themes',
      'SQL.',
      'Reading & “writing” a < b',
      'Joins',
      'You learn.',
      'Then more.',
    ]);
  });
});
