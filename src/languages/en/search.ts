import type { SearchWords } from '../../search/words.ts';

/** What search knows of English. */
export const search: SearchWords = {
  stopWords: [
    'a about after all also an and any are as at be because been before but by can do does',
    'each first for from get has have how if in into is it its just know learn like make many',
    'may more most much must no not of on one only or other our out own same see so some such',
    'take than that the their them then there these they this to two up use used using very',
    'was way we well what when where which who why will with work you your',
  ].flatMap((line) => line.split(' ')),
  /** networks, boxes, testing, tested, libraries */
  endings: ['ing', 'ies', 'es', 'ed', 's', 'e'],
};
