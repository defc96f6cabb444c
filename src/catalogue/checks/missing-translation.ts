import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { titleOf } from '../texts.ts';
import { check } from './check.ts';

/** Titles that one line names before it stops. */
const MOST_TITLES = 5;

/** One line per language: courses on offer that have no text in it, those taught in English only left out. */
export const missingTranslation = check('missing-translation', ({ offered, settings }) =>
  settings.languages.flatMap((language): Finding[] => {
    const without = offered.filter(
      ({ englishOnly, texts }) => !englishOnly && !texts.some((text) => text.language === language),
    );
    if (without.length === 0) return [];
    return [
      finding('missing-translation', settings.source.placeOf('languages'), {
        language,
        count: without.length,
        titles: without
          .slice(0, MOST_TITLES)
          .map((course) => titleOf(course, settings.languages[0])),
        ...(language === settings.languages[0]
          ? {}
          : { file: without[0].source.file.replace(/\.md$/i, `.${language}.md`) }),
      }),
    ];
  }),
);
