import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sectionNames } from '../../src/changes/changes.ts';
import type { AskedName } from '../../src/changes/question.ts';
import { sentence } from '../../src/changes/sentences.ts';
import { languageOf, languages } from '../support/languages.ts';
import { project } from '../support/command.ts';
import { everyAsked, everyChange } from './golden.ts';

const codes = Object.keys(languages);

/** A question, and each phrase of one. */
function questionsIn(language: string): string[] {
  const { asked, question, andTheRest } = languageOf(language).changes;
  const phrases = Object.entries(everyAsked).flatMap(([name, cases]) =>
    cases.map((it) => asked[name as AskedName](it)),
  );
  return [question([...phrases.slice(0, 2), andTheRest]), ...phrases];
}

/** What stands around the sentences of a report. */
function frame(language: string): readonly string[] {
  const words = languageOf(language).changes;
  return [
    words.heading('main', words.asItStands),
    ...sectionNames.map((name) => words.sections[name]),
    words.none,
    ...[1, 2].flatMap((count) => [words.errors('main', count), words.leftOut(count)]),
    words.unread(words.asItStands, ['courses/a.md', 'courses/b.md']),
    words.unreadable('main'),
    ...Object.values(words.pages),
    ...questionsIn(language),
  ];
}
const sentencesIn = (language: string) =>
  everyChange.flatMap(({ changes }) =>
    changes.map((change) => sentence(change, languageOf(language).changes)),
  );

describe.each(codes)('a report of changes in %s', (language) => {
  test('says what the reviewed list says (UPDATE_GOLDEN=1 writes it again)', () => {
    const list = join(project, `tests/changes/golden.${language}.txt`);
    const words = languageOf(language).changes;
    const text = [
      `# around\n\n${frame(language).join('\n')}\n`,
      ...everyChange.map(
        ({ name, changes }) =>
          `# ${name}\n\n${changes.map((change) => sentence(change, words)).join('\n')}\n`,
      ),
    ].join('\n');
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(list, text);
    expect(existsSync(list) ? readFileSync(list, 'utf8').replaceAll('\r\n', '\n') : '').toBe(text);
  });

  test('has no hole, and no joint twice', () => {
    const wrong = /undefined|null|NaN|\[object| {2}|\.\.$|[:;,]\s*[:;,.]/;
    expect([...sentencesIn(language), ...frame(language)].filter((it) => wrong.test(it))).toEqual(
      [],
    );
  });
});

test.each(codes.filter((code) => code !== 'en'))(
  'no sentence is the English one, in %s',
  (language) => {
    const english = [...sentencesIn('en'), ...frame('en')];
    const own = [...sentencesIn(language), ...frame(language)];
    // “Code”, “link” and “contact” are Dutch, too.
    const isName = /^(?:Web Development: code|Link \(2\)|Contact \(2\)): “A” → “B”\.$/;
    expect(own.filter((text, index) => text === english[index] && !isName.test(text))).toEqual([]);
  },
);
