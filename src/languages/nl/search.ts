import type { SearchWords } from '../../search/words.ts';

/** Wat de zoekfunctie van het Nederlands weet. */
export const search: SearchWords = {
  stopWords: [
    'aan al alle als andere ben bent bij dan dat de deze die dit doe door dus een eerste',
    'en er het hier hoe ik in is ja je jij jou jouw kan kun kunt leer leert maar maak maakt',
    'meer met mee moet na naar niet nog nu of om ook op over samen te tot tussen u uit van',
    'veel voor wat waar wanneer was wel welke werk werkt wie wij wil word wordt zal zelf zich',
    'zijn zo zoals',
  ].flatMap((line) => line.split(' ')),
  /** netwerken, sensoren, oefeningen, technisch, lesjes */
  endings: ['ingen', 'isch', 'ing', 'en', 'es', 's', 'e'],
};
