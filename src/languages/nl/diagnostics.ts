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
  error: ['fout', 'fouten'],
  warning: ['waarschuwing', 'waarschuwingen'],
  info: ['opmerking', 'opmerkingen'],
} as const;
const steps = { texts: 'Teksten', pages: 'Pagina’s', files: 'Andere bestanden' };
const places = { file: 'dit bestand', 'other-files': 'andere bestanden' };
const tallied = [
  ['courses', 'vak', 'vakken'],
  ['tracks', 'tekst van een traject', 'teksten van trajecten'],
  ['pillars', 'tekst van een pijler', 'teksten van pijlers'],
  ['pages', 'pagina', 'pagina’s'],
  ['translations', 'vertaling', 'vertalingen'],
  ['pictures', 'afbeelding of ander bestand', 'afbeeldingen en andere bestanden'],
  ['settings', 'catalogue.yaml', ''],
  ['words', 'bestand met woorden', 'bestanden met woorden'],
  ['skipped', 'overgeslagen', 'overgeslagen'],
  ['broken', 'stuk', 'stuk'],
] as const;

/** Dutch words about content: for every rule what is wrong, in the school’s words, then what to do. */
export const diagnostics: DiagnosticWords = {
  language: 'nl',
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
    'declared-here': 'Hier staat het.',
    'same-here': 'Het andere staat hier.',
    'first-here': 'Het eerste staat hier.',
    'also-here': 'Hier ook.',
    'named-here': 'Hier genoemd.',
    'counted-here': 'Hier geteld.',
  },
  occurrences: ({ places, files, alike }) => {
    if (alike)
      return files > 1
        ? `Er zijn er nog ${places - 1} zoals deze, samen in ${files} bestanden.`
        : `Er zijn er nog ${places - 1} zoals deze in dit bestand.`;
    if (files === 1) return `Dit komt ${places} keer voor in dit bestand.`;
    return `Dit komt voor in ${files} bestanden${places > files ? `, ${places} keer in totaal` : ''}.`;
  },
  severity: { error: 'fout', warning: 'waarschuwing', info: 'info' },
  report: {
    columns: {
      severity: 'Gewicht',
      place: 'Plaats',
      problem: 'Wat er mis is',
      fix: 'Wat je doet',
      rule: 'Regel',
    },
    more: (of, severity) => {
      const [one, many] = severities[severity];
      const there = of === 1 ? `Er is nog 1 ${one}` : `Er zijn nog ${of} ${many}`;
      return `${there}; de samenvatting van deze stap noemt alles.`;
    },
    leftOut: (count) =>
      `${count} ${count === 1 ? 'rij is' : 'rijen zijn'} weggelaten, omdat de tabel te groot zou worden.`,
    andMore: (count, where) => `en nog ${count.toLocaleString('nl')} in ${places[where]}`,
    rules: (address) => `Wat elke regel betekent: ${address}`,
    unasked: (count) =>
      `${count === 1 ? 'De opmerking verschijnt' : 'Opmerkingen verschijnen'} met --all.`,
    strict: 'Waarschuwingen tellen hier als fouten (--strict).',
  },
  trouble,
  progress: (step, done, total, left) => {
    const counted = `${steps[step]}: ${done} van ${total}`;
    return left === undefined ? counted : `${counted}, nog ongeveer ${clock(left)}`;
  },
  tally: (tally, unexplained) => {
    const counted = tallied
      .filter(([key], index) => tally[key] > 0 || index === 0)
      .map(([key, one, many]) => (key === 'settings' ? one : quantity(tally[key], one, many)));
    const total = Object.values(tally).reduce((sum, of) => sum + of, 0);
    const how = unexplained ? ' Met --all zie je waarom een bestand is overgeslagen.' : '';
    return `${counted.join(', ')}: samen ${quantity(total, 'bestand', 'bestanden')}.${how}`;
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
    const summary = `${counted || 'Geen problemen'} in ${quantity(files, 'bestand', 'bestanden')}.`;
    const they = errors + warnings + infos === 1 ? 'Dat komt' : 'Ze komen';
    return places === undefined ? summary : `${summary} ${they} voor op ${places} plaatsen.`;
  },
};
