import { finding, startOf, type Finding } from '../../diagnostics/diagnostic.ts';
import { memoize } from '../../memoize.ts';
import { textsOf } from '../link-targets.ts';
import type { TextVersion } from '../model.ts';
import { check } from './check.ts';
import { notesOf } from './notes.ts';

const placeholder = /\b(?:TODO|TBD|FIXME)\b|[Ll]orem ipsum|__[A-Z][A-Z_]*__/;

/** A text that is still to be written, in a body or in front matter. */
export const placeholderText = check('placeholder-text', (catalogue) => [
  ...textsOf(catalogue).flatMap(({ text }) => inFrontMatter(text)),
  ...notesOf('placeholder-text', catalogue),
]);

const inFrontMatter = memoize(
  (text: TextVersion) => [text],
  (text): Finding[] => {
    const values = {
      title: text.title,
      description: text.description,
      outcomes: text.outcomes,
      ...text.facts,
    };
    return Object.entries(values).flatMap(([key, written]) => {
      const value = typeof written === 'object' ? written.join(' ') : written;
      const found = placeholder.exec(value ?? '')?.[0];
      return found
        ? [
            finding('placeholder-text', text.source.placeOf(key) ?? startOf(text.source.file), {
              text: found,
            }),
          ]
        : [];
    });
  },
);
