import { clock, quantity, type DiagnosticWords } from '../../diagnostics/words.ts';
import { about } from './about-rules.ts';
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
  error: ['Fehler', 'Fehler'],
  warning: ['Warnung', 'Warnungen'],
  info: ['Hinweis', 'Hinweise'],
} as const;
const steps = { texts: 'Texte', pages: 'Seiten', files: 'Weitere Dateien' };
const places = { file: 'dieser Datei', 'other-files': 'anderen Dateien' };
const tallied = [
  ['courses', 'Kurs', 'Kurse'],
  ['tracks', 'Text einer Studienrichtung', 'Texte von Studienrichtungen'],
  ['pillars', 'Text eines Fachgebiets', 'Texte von Fachgebieten'],
  ['pages', 'Seite', 'Seiten'],
  ['translations', 'Übersetzung', 'Übersetzungen'],
  ['pictures', 'Bild oder andere Datei', 'Bilder und andere Dateien'],
  ['settings', 'catalogue.yaml', ''],
  ['words', 'Datei mit Wörtern', 'Dateien mit Wörtern'],
  ['skipped', 'übersprungen', 'übersprungen'],
  ['broken', 'fehlerhaft', 'fehlerhaft'],
] as const;

/** German words about content: for every rule what is wrong, in the school’s words, then what to do. */
export const diagnostics: DiagnosticWords = {
  language: 'de',
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
    'declared-here': 'Hier steht es.',
    'same-here': 'Die andere Stelle ist hier.',
    'first-here': 'Die erste Stelle ist hier.',
    'also-here': 'Hier auch.',
    'named-here': 'Hier genannt.',
    'counted-here': 'Hier gezählt.',
  },
  occurrences: ({ places, files, alike }) => {
    if (alike) {
      const where = files > 1 ? `, zusammen in ${files} Dateien` : ' in dieser Datei';
      return `Es gibt noch ${quantity(places - 1, 'weitere solche Stelle', 'weitere solche Stellen')}${where}.`;
    }
    if (files === 1) return `Das kommt in dieser Datei ${places} Mal vor.`;
    return `Das kommt in ${files} Dateien vor${places > files ? `, insgesamt ${places} Mal` : ''}.`;
  },
  severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  report: {
    columns: {
      severity: 'Schwere',
      place: 'Stelle',
      problem: 'Was nicht stimmt',
      fix: 'Was zu tun ist',
      rule: 'Regel',
    },
    more: (of, severity) => {
      const [one, many] = severities[severity];
      const there = of === 1 ? `Dazu kommt 1 ${one}` : `Dazu kommen ${of} ${many}`;
      return `${there}; die Zusammenfassung dieses Schritts zählt alles auf.`;
    },
    leftOut: (count) =>
      `${count} weitere ${count === 1 ? 'Zeile ist' : 'Zeilen sind'} weggelassen, weil die Tabelle sonst zu groß würde.`,
    andMore: (count, where) => `und noch ${count.toLocaleString('de')} in ${places[where]}`,
    rules: (address) => `Was jede Regel bedeutet: ${address}`,
    unasked: (count) =>
      `${count === 1 ? 'Der Hinweis erscheint' : 'Hinweise erscheinen'} mit --all.`,
    strict: 'Warnungen zählen hier als Fehler (--strict).',
  },
  trouble,
  progress: (step, done, total, left) => {
    const counted = `${steps[step]}: ${done} von ${total}`;
    return left === undefined ? counted : `${counted}, noch etwa ${clock(left)}`;
  },
  tally: (tally, unexplained) => {
    const counted = tallied
      .filter(([key], index) => tally[key] > 0 || index === 0)
      .map(([key, one, many]) => (key === 'settings' ? one : quantity(tally[key], one, many)));
    const total = Object.values(tally).reduce((sum, of) => sum + of, 0);
    const how = unexplained ? ' Mit --all sehen Sie, warum eine Datei übersprungen wurde.' : '';
    return `${counted.join(', ')}: insgesamt ${quantity(total, 'Datei', 'Dateien')}.${how}`;
  },
  summary: ({ errors, warnings, infos, places, files }) => {
    const counts = [
      [errors, severities.error],
      [warnings, severities.warning],
      [infos, severities.info],
    ] as const;
    const counted = counts
      .filter(([of]) => of > 0)
      .map(([of, [one, many]]) => quantity(of, one, many))
      .join(', ');
    const summary = `${counted || 'Keine Probleme'} in ${quantity(files, 'Datei', 'Dateien')}.`;
    const they = errors + warnings + infos === 1 ? 'Das zeigt' : 'Sie zeigen';
    return places === undefined ? summary : `${summary} ${they} sich an ${places} Stellen.`;
  },
};
