import { typed } from '../../typed.ts';
import type { ScaffoldWords } from '../../authoring/scaffold/words.ts';
import { meanings } from './meanings.ts';

const among = (ids: readonly string[]) => (ids.length > 0 ? ` (${ids.join(', ')})` : '');
const kinds = { track: 'parcours', pillar: 'pilier', programme: 'programme' };
const hint = 'Que faut-il encore savoir sur ce sujet ? Les intertitres commencent par ##.';

/** Ce que `new` demande et écrit, en français. */
export const scaffold: ScaffoldWords = {
  language: 'fr',
  meanings,
  questions: {
    title: () => 'Titre ?',
    semester: () => 'Semestre, de 1 à 12 ?',
    credits: () => 'Crédits (ECTS) ?',
    pillar: (ids) => `Pilier ?${among(ids)}`,
    tracks: (ids) => `Parcours, séparés par des virgules, ou rien pour tous ?${among(ids)}`,
    programme: (ids) => `Programme ?${among(ids)}`,
    description: () => 'De quoi s’agit-il, en une ou deux phrases ? (premier paragraphe du texte)',
  },
  needed: 'Cette réponse est nécessaire.',
  noSuch: (kind, answer, near, ids) =>
    `Il n’y a pas de ${kinds[kind]} « ${answer} ». ${near ? `Vouliez-vous écrire « ${near} » ?` : `Il y a : ${ids.join(', ')}.`}`,
  owners: `Écrit par « ${typed('owners')} » d’après la clé owner des parcours et des piliers. Ce qui précède la dernière ligne est remplacé.`,
  moreKeys: 'D’autres clés, si vous en avez besoin : supprimez « # » et l’espace devant la clé.',
  hints: {
    course: `${hint} Une liste sous l’intertitre « ## Thèmes » devient les thèmes du cours.`,
    track: hint,
    pillar: hint,
  },
};
