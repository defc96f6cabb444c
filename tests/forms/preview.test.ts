import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatOf } from '../../src/authoring/forms/format.ts';
import { formsConfig } from '../../src/authoring/forms/config.ts';
import { courseFrame } from '../../src/browser/form-preview.tsx';
import { formLanguageOf } from '../../src/commands/staff-words.ts';
import { loadCatalogue } from '../../src/load.ts';
import { courseView } from '../../src/views/course.ts';
import { previewOf } from '../../src/views/form-preview.ts';
import { previewWords } from '../../src/views/preview-words.ts';
import { content } from '../second-school/school.ts';
import { pageAt, site as siteFor } from '../support/builders.ts';
import { languages } from '../support/languages.ts';

/** A school with fields, choices and pillars of its own, in German. */
const { catalogue } = await loadCatalogue(content);
const site = siteFor(catalogue);
const words = previewWords(site);
const { formats } = formsConfig(catalogue, formLanguageOf(languages.de), {
  folder: 'content',
  styles: [],
  preview: words,
  site: undefined,
});
const ofCourses = formats.find(({ room }) => room === 'courses') ?? expect.fail();
const { fromFile } = formatOf(ofCourses);
const inForms = catalogue.courses.filter(({ pageLanguages }) => pageLanguages.includes('de'));
const previewed = inForms.map((course) => ({
  course,
  view: courseView(pageAt('course', course.id, site, 'de'), site),
  values: fromFile(readFileSync(join(content, course.source.file), 'utf8')),
}));

test('says of every course what its page says: colour, title, credits, and facts by the same names', () => {
  expect(previewed.length).toBeGreaterThan(10);
  for (const { course, view, values } of previewed) {
    const preview = previewOf(words, values);
    const { className, title, description } = preview;
    expect([course.id, className, title.text, description?.text]).toEqual([
      course.id,
      view.className,
      view.title.text,
      view.description?.text,
    ]);
    const labels = [...view.facts, ...(view.details?.rows ?? [])].map(({ label }) => label);
    const shown = [...preview.facts, ...(preview.details?.rows ?? [])].map(({ label }) => label);
    expect(shown.filter((label) => !labels.includes(label))).toEqual([]);
    expect(shown.length).toBeGreaterThan(2);
  }
});

test('values are words of readers: names of choices, yes and no, pillars', () => {
  const said = previewed.flatMap(({ values }) =>
    previewOf(words, values).facts.flatMap((fact) => fact.values.map(({ text }) => text)),
  );
  expect(said).not.toContain('true');
  expect(said).toContain('Ja');
  for (const { texts } of catalogue.pillars) expect(said).toContain(texts[0]?.title);
});

test('what somebody types is text, in every part of it', () => {
  const sign = '<img src=x onerror=alert(1)>';
  const frame = courseFrame(words, {
    ...{ title: sign, description: sign, studycredits: sign, pillar: '__proto__' },
    ...{ lecturers: [sign], outcomes: [sign], tracks: sign, hide: true },
  });
  const parts = Object.values(frame).join('');
  expect(parts).not.toContain('<img');
  expect(parts.match(/&lt;img src=x onerror=alert\(1\)(>|&gt;)/g)?.length).toBeGreaterThanOrEqual(
    5,
  );
  expect(parts).toContain(words.notOffered);
});

test('an empty form has a page without facts', () => {
  expect(previewOf(words, {})).toMatchObject({ title: { text: '' }, facts: [] });
});
