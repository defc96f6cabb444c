import { clock, type DiagnosticWords } from '../../diagnostics/words.ts';
import { about } from './about-rules.ts';
import { counted } from './rule-phrases.ts';
import { rulesOfBrand } from './rules-of-brand.ts';
import { rulesOfCode } from './rules-of-code.ts';
import { rulesOfCourses } from './rules-of-courses.ts';
import { rulesOfFiles } from './rules-of-files.ts';
import { rulesOfKeys } from './rules-of-keys.ts';
import { rulesOfReferences } from './rules-of-references.ts';
import { rulesOfTexts } from './rules-of-texts.ts';
import { rulesOfWords } from './rules-of-words.ts';
import { trouble } from './trouble.ts';

const severities = {
  error: ['erreur', 'erreurs'],
  warning: ['avertissement', 'avertissements'],
  info: ['remarque', 'remarques'],
} as const;
const steps = { texts: 'Textes', pages: 'Pages', files: 'Autres fichiers' };
const places = { file: 'ce fichier', 'other-files': 'd’autres fichiers' };
const tallied = [
  ['courses', 'cours', 'cours'],
  ['tracks', 'texte de parcours', 'textes de parcours'],
  ['pillars', 'texte de pilier', 'textes de piliers'],
  ['pages', 'page', 'pages'],
  ['translations', 'traduction', 'traductions'],
  ['pictures', 'image ou autre fichier', 'images et autres fichiers'],
  ['settings', 'catalogue.yaml', ''],
  ['skipped', 'laissé de côté', 'laissés de côté'],
  ['broken', 'à réparer', 'à réparer'],
] as const;

/** French words about content: for every rule what is wrong, in the school’s words, then what to do. */
export const diagnostics: DiagnosticWords = {
  language: 'fr',
  rules: {
    ...rulesOfFiles,
    ...rulesOfKeys,
    ...rulesOfReferences,
    ...rulesOfTexts,
    ...rulesOfCourses,
    ...rulesOfBrand,
    ...rulesOfWords,
    ...rulesOfCode,
  },
  about,
  related: {
    'declared-here': 'Déclaré ici.',
    'same-here': 'L’autre se trouve ici.',
    'first-here': 'Première mention ici.',
    'also-here': 'Ici aussi.',
    'named-here': 'Mentionné ici.',
    'counted-here': 'Compté ici.',
  },
  occurrences: ({ places, files, alike }) => {
    if (alike) {
      const where = files > 1 ? `, dans ${files} fichiers au total` : ' dans ce fichier';
      return `Il y en a ${counted(places - 1, 'autre', 'autres')} du même genre${where}.`;
    }
    if (files === 1) return `Cela se produit ${places} fois dans ce fichier.`;
    return `Cela se produit dans ${files} fichiers${places > files ? `, ${places} fois au total` : ''}.`;
  },
  severity: { error: 'erreur', warning: 'avertissement', info: 'info' },
  report: {
    columns: {
      severity: 'Gravité',
      place: 'Endroit',
      problem: 'Ce qui ne va pas',
      fix: 'Ce qu’il faut faire',
      rule: 'Règle',
    },
    more: (of, severity) => {
      const [one, many] = severities[severity];
      return `Il y a encore ${counted(of, one, many)} ; le résumé de cette étape énumère tout.`;
    },
    leftOut: (count) =>
      `${counted(count, 'ligne a été omise', 'lignes ont été omises')}, car le tableau serait trop grand.`,
    andMore: (count, where) => `et ${count.toLocaleString('fr')} de plus dans ${places[where]}`,
    rules: (address) => `Ce que signifie chaque règle : ${address}`,
    unasked: (count) =>
      `${count < 2 ? 'La remarque s’affiche' : 'Les remarques s’affichent'} avec --all.`,
    strict: 'Ici, les avertissements comptent comme des erreurs (--strict).',
  },
  trouble,
  progress: (step, done, total, left) => {
    const soFar = `${steps[step]} : ${done} sur ${total}`;
    return left === undefined ? soFar : `${soFar}, encore ${clock(left)} environ`;
  },
  tally: (tally, unexplained) => {
    const parts = tallied
      .filter(([key], index) => tally[key] > 0 || index === 0)
      .map(([key, one, many]) => (key === 'settings' ? one : counted(tally[key], one, many)));
    const total = Object.values(tally).reduce((sum, of) => sum + of, 0);
    const how = unexplained
      ? ' Avec --all, vous voyez pourquoi un fichier a été laissé de côté.'
      : '';
    return `${parts.join(', ')} : ${counted(total, 'fichier', 'fichiers')} au total.${how}`;
  },
  summary: ({ errors, warnings, infos, places, files }) => {
    const counts = [
      [errors, severities.error],
      [warnings, severities.warning],
      [infos, severities.info],
    ] as const;
    const found = counts
      .filter(([of]) => of > 0)
      .map(([of, [one, many]]) => counted(of, one, many))
      .join(', ');
    const summary = `${found || 'Aucun problème'} dans ${counted(files, 'fichier', 'fichiers')}.`;
    return places === undefined
      ? summary
      : `${summary} Cela concerne ${counted(places, 'endroit', 'endroits')}.`;
  },
};
