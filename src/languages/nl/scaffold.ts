import { typed } from '../../typed.ts';
import type { ScaffoldWords } from '../../authoring/scaffold/words.ts';
import { meanings } from './meanings.ts';

const among = (ids: readonly string[]) => (ids.length > 0 ? ` (${ids.join(', ')})` : '');
const kinds = { track: 'traject', pillar: 'pijler', programme: 'programma' };
const hint = 'Wat willen studenten nog weten? Koppen beginnen met ##.';

/** Wat `new` vraagt en schrijft, in het Nederlands. */
export const scaffold: ScaffoldWords = {
  language: 'nl',
  meanings,
  questions: {
    title: () => 'Titel?',
    semester: () => 'Semester, 1 tot 12?',
    credits: () => 'Studiepunten (ECTS)?',
    pillar: (ids) => `Pijler?${among(ids)}`,
    tracks: (ids) => `Trajecten, met komma’s, of niets voor alle?${among(ids)}`,
    programme: (ids) => `Programma?${among(ids)}`,
    description: () => 'Waar gaat het over, in een of twee zinnen? (eerste alinea van de tekst)',
  },
  needed: 'Dit is nodig.',
  noSuch: (kind, answer, near, ids) =>
    `Er is geen ${kinds[kind]} “${answer}”. ${near ? `Bedoel je “${near}”?` : `Er zijn: ${ids.join(', ')}.`}`,
  owners: `Geschreven door “${typed('owners')}” uit de sleutel owner van trajecten en pijlers. Wat tot de laatste regel staat, wordt vervangen.`,
  moreKeys: 'Meer sleutels, als je ze nodig hebt: verwijder de “# ” voor de sleutel.',
  hints: {
    course: `${hint} Een lijst onder de kop “## Thema’s” toont de pagina als thema’s van het vak.`,
    track: hint,
    pillar: hint,
  },
};
