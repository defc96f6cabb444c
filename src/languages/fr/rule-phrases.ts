import type { ValueKind } from '../../diagnostics/rules.ts';
import { plain } from '../../diagnostics/words.ts';

export const kinds: Record<ValueKind, string> = {
  text: 'un texte',
  number: 'un nombre',
  'whole-number': 'un nombre entier',
  'yes-no': 'true ou false',
  list: 'une liste, avec chaque élément sur sa propre ligne après un tiret',
  'text-or-list': 'un texte ou une liste de textes',
  id: 'un identifiant, comme « ai-engineer »',
  address: 'une adresse qui commence par https://',
  date: 'une date, comme 2026-11-23',
  language: 'un code de langue, comme « fr » ou « nl »',
  settings: 'un groupe de clés en retrait',
  'one-of': 'un des mots prévus',
  link: 'une adresse qui commence par https:// ou mailto:',
  shares: 'des parts nommées qui font 100 en tout, comme { projet: 60, examen: 40 }',
  hours: 'des heures nommées, comme { cours: 24, travaux: 12 }',
  colour: 'une couleur entre guillemets droits, comme "#0a7d4f"',
  file: 'le chemin d’un fichier du dossier de contenu',
};

/** What keeps words in the file and out of the catalogue. */
export const asComment = 'tapez « # » et un espace au début des lignes';

export const didYouMean = (near: string | undefined, otherwise?: string) =>
  near ? `Vouliez-vous écrire « ${near} » ?` : otherwise;
/** 7.5 → “7,5”. */
export const number = (value: number) => plain(value, ',');
/** The plural starts at two: “0 fichier”, “1,5 crédit”, “2 fichiers”. */
export const counted = (count: number, one: string, many: string) =>
  `${number(count)} ${count < 2 ? one : many}`;

/** In the place of a value that cannot be read; nothing where only a look at it can tell. */
export function whatToType(it: {
  fix?: string;
  stray?: string;
  wants?: ValueKind;
}): string | undefined {
  if (it.fix) return `Tapez : ${it.fix}`;
  if (it.stray) return `La clé « ${it.stray} » n’a pas de sens ici non plus : ${asComment}.`;
  return it.wants && `Après le deux-points, tapez ${kinds[it.wants]}.`;
}
