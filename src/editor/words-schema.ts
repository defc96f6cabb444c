import type { WordTexts } from '../languages/interface-words.ts';
import { mapValues } from '../map-values.ts';

/** A JSON Schema of words that may be replaced, with their English texts. No word needs to be there. */
export const wordsSchema = (english: WordTexts) => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Words',
  description: 'words/<language>.yaml: words of the interface, in ICU MessageFormat.',
  ...groupOf(english),
});

function groupOf(english: WordTexts): object {
  return {
    type: 'object',
    properties: mapValues(english, (own, name) =>
      typeof own === 'string'
        ? {
            title: inWords(name),
            description: `In English: “${own}”.`,
            type: 'string',
            minLength: 1,
            examples: [own],
          }
        : {
            title: inWords(name),
            description: `Words of “${name}”.`,
            ...groupOf(own),
            examples: [firstOf(own)],
          },
    ),
    additionalProperties: false,
  };
}

/** The first word of a group, with what it stands in. */
function firstOf(english: WordTexts): object {
  const [[name, own]] = Object.entries(english);
  return { [name]: typeof own === 'string' ? own : firstOf(own) };
}

/** `allCourses` → “All courses”. */
const inWords = (name: string) => {
  const spaced = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/-/g, ' ');
  return spaced[0].toUpperCase() + spaced.slice(1);
};
