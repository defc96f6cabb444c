import type { CommandWords } from '../command-words.ts';
import { typed } from '../../typed.ts';

const many = (count: number, one: string, several: string) =>
  `${count} ${count === 1 ? one : several}`;
const published = (courses: number) => `${many(courses, 'vak', 'vakken')} gepubliceerd`;
const files = (count: number) => many(count, 'bestand', 'bestanden');
const warnings = (count: number) => many(count, 'waarschuwing', 'waarschuwingen');
const kinds = {
  course: 'Het vak',
  track: 'Het traject',
  pillar: 'De pijler',
  tag: 'Het onderwerp',
};

/** Wat commando’s over hun werk zeggen, in het Nederlands. */
export const commands: CommandWords = {
  about: {
    build: 'kijkt de inhoud na en publiceert de site in een map',
    check: 'kijkt de inhoud na en schrijft niets',
    dev: 'toont de site en volgt elke wijziging',
    fix: 'toont wat met zekerheid hersteld kan worden; --write herstelt het',
    new: 'schrijft het bestand van een nieuw vak, traject of pijler, of een hele nieuwe catalogus',
    adopt:
      'brengt een catalogus van Hugo, Jekyll, Eleventy of VuePress, of tabellen, over naar een nieuwe inhoudsmap',
    sheet:
      'schrijft vakken, trajecten en pijlers in een rekenblad, en leest terug wat daarin veranderde',
    rename: 'geeft iets overal een andere naam, en houdt het oude adres in leven',
    explain: 'zegt wat een regel betekent, of waar een bestand verschijnt en waarom',
    diff: 'zegt in woorden wat er verandert tussen twee versies van de inhoud',
    coverage: 'zegt hoeveel van de ECTS-fiche elk vak geeft',
    owners:
      'schrijft wie met wijzigingen akkoord moet gaan in het bestand van eigenaars van de codehost',
    part: 'noemt de onderdelen van pagina’s die je zelf kunt maken, of schrijft het bestand van een ervan',
    pdf: 'drukt de studiegids van een opleiding of traject af, met paginanummers, als pdf',
    start: 'bouwt de site en toont ze',
  },
  operands: {
    new: '<course|track|pillar> <id> | catalogue <map>',
    adopt: '<bron> …',
    sheet: '<out|in> <bestand.xlsx|bestand.csv>',
    rename: '<course|track|pillar|tag> <oud> <nieuw>',
    explain: '<regel|bestand|id>',
    diff: '<versie of map> [<versie of map>]',
    part: '[<onderdeel>]',
  },

  build: {
    published: (courses, dir) => `${published(courses)} in ${dir}.`,
    unchanged: (courses, dir) => `Er is niets veranderd: ${published(courses)} in ${dir}.`,
    nothing: (dir) =>
      dir === undefined
        ? 'Er is niets gepubliceerd.'
        : `Er is niets gepubliceerd; ${dir} is zoals het was.`,
    faults: (count) => `Er is niets gepubliceerd: ${many(count, 'fout', 'fouten')} in de pagina’s.`,
    faultsWithParts: (count, parts) =>
      `Er is niets gepubliceerd: ${many(count, 'fout', 'fouten')} in de pagina’s. Deze onderdelen maak je zelf, kijk dus eerst daar: ${parts.join(', ')}.`,
    undated: {
      shallow:
        'Geen enkele pagina zegt wanneer ze gewijzigd is: hier is maar een deel van de geschiedenis van de inhoud (een ondiepe kloon). Haal ze helemaal op: fetch-depth: 0.',
      unreadable:
        'Geen enkele pagina zegt wanneer ze gewijzigd is: git kan de geschiedenis van de inhoud niet lezen. Een deel ervan is hier niet, of ze is beschadigd. Kloon de repository opnieuw, met de hele geschiedenis.',
      slow: 'Geen enkele pagina zegt wanneer ze gewijzigd is: git had te veel tijd nodig om dat te zeggen.',
    },
  },
  trial: {
    said: (address) =>
      `Deze map is op proef: ze heeft fouten en geen catalogue.yaml, dus wordt er niets gepubliceerd. Wat is weggelaten, en waarom: ${address}`,
    look: (command) => `Wat van deze map toch te tonen is: ${command}`,
    notice: 'Dit is een proef: er is niets gepubliceerd, en wat stuk is, is weggelaten.',
    link: 'Wat is weggelaten, en waarom',
    title: 'Weggelaten uit deze proef',
    lead: 'Deze map heeft fouten en geen catalogue.yaml, dus wordt er niets gepubliceerd. Je ziet wat te lezen was.',
    wayIn: {
      heading: 'Breng de map binnen',
      text: 'Dit maakt een nieuwe map zonder fouten, en verandert niets in deze:',
      check: 'Of herstel de bestanden zelf. Dit noemt elke fout, met haar regel:',
    },
    folder: { heading: 'De map', intro: 'Dit gaat over het geheel.' },
    leftOut: {
      heading: 'Bestanden die zijn weggelaten',
      intro: (count) =>
        count === 1 ? '1 bestand wordt niet getoond.' : `${count} bestanden worden niet getoond.`,
    },
    inPart: {
      heading: 'Bestanden die deels getoond worden',
      intro: 'Alleen wat erin fout is, is weggelaten.',
    },
    more: (count) =>
      count === 1 ? 'Nog 1 fout staat hier niet.' : `Nog ${count} fouten staan hier niet.`,
  },
  ready: (address) => `De catalogus staat klaar: ${address} (Ctrl+C stopt)`,
  withoutYears: 'Eerdere jaren staan hier niet bij: een build maakt ze.',
  startAnew: (config) =>
    `${config} noemt nu een andere map met inhoud. Stop dit (Ctrl+C) en start het opnieuw.`,

  part: {
    about: {
      Header: 'bovenaan elke pagina: naam, zoeken, talen, hoofdwegen',
      Footer: 'onderaan elke pagina: andere wegen, uiterlijk, wat bindend is',
      HomeIntro: 'bovenaan de startpagina: titel, zoeken, wegen verder',
      ListIntro: 'bovenaan een lijst van vakken',
      CourseIntro: 'bovenaan een vak: titel en één zin',
      CourseFacts: 'feiten van een vak, naast de tekst',
      BeforeCourse: 'nog niets: voor de tekst van een vak',
      AfterCourse: 'nog niets: na de tekst van een vak',
      TrackIntro: 'bovenaan een traject',
      PillarIntro: 'bovenaan een pijler',
      ProgrammeIntro: 'bovenaan een opleiding',
    },
    written: (file, config, isThere) =>
      `${file} staat klaar. ${isThere ? `Voeg toe in ${config}` : `Schrijf ${config}`}:`,
  },

  pdf: {
    printing: 'Afdrukken, om te zien op welke pagina’s de vakken staan.',
    again: (round) => `Opnieuw afdrukken, met de nummers van die pagina’s (ronde ${round}).`,
    written: (pages, file) =>
      `Een studiegids van ${pages} ${pages === 1 ? 'bladzijde' : 'bladzijden'} staat in ${file}.`,
    nothing: 'Er is geen studiegids geschreven: de inhoud heeft fouten.',
    failed: (browser, said) =>
      `Er is geen studiegids geschreven: ${browser} drukte ze niet af. Noem een andere Chromium of Chrome met --browser.${said && `\n${said}`}`,
  },

  fix: {
    nothing: 'Er is niets dat met zekerheid hersteld kan worden.',
    fixed: (count) => `${files(count)} hersteld.`,
    wouldFix: (count) =>
      `${files(count)} ${count === 1 ? 'zou' : 'zouden'} veranderen. Er is nog niets geschreven: ${typed('fix', '--write')} doet dat.`,
    left: (summary, isWould) =>
      `${isWould ? 'Blijft dan' : 'Blijft'} over voor jou: ${summary} ${typed('check')} toont waar.`,
  },

  new: {
    there: (file) => `${file} is er. Wat check sindsdien zegt:`,
    catalogue: (dir, toLook) =>
      `Een catalogus met twee vakken staat in ${dir}. Lees README.md, en bekijk hem met: ${toLook}`,
    installs: (what) => `npm installeert ${what} …`,
    notInstalled: (dir, what, said, command) =>
      `De bestanden staan in ${dir}, maar npm kon ${what} niet installeren:\n${said}\nLukt het later wel, typ dan in die map: ${command}`,
  },

  rename: {
    done: (kind, from, to, others) => {
      const where =
        others > 0 ? `, ook in ${many(others, 'ander bestand', 'andere bestanden')}` : '';
      return `${kinds[kind]} “${from}” heet nu “${to}”${where}.`;
    },
    leadsTo: (old, now) => `${old} leidt naar ${now}`,
    otherProgramme: (now, old) =>
      `Door zijn map hoort het nu bij het programma “${now}”; het zat in “${old}”.`,
    unread: (file) => `${file} is niet te lezen en noemt het misschien ook: kijk daar zelf.`,
    ended: (address) => `${address} werkt niet meer.`,
    dryRun: 'Er is niets geschreven: dit was een proef.',
  },

  owners: {
    done: (files, lines) =>
      `${many(lines, 'regel', 'regels')} met eigenaars in ${files.join(' en ')}.`,
    same: 'Het bestand van eigenaars is zoals het hoort.',
    nobody:
      'Geen traject of pijler noemt een eigenaar. Geef er een de sleutel owner, bijvoorbeeld: owner: school/web',
  },

  overlay: {
    read: (count) => `Controle van de catalogus, ${files(count)} gelezen`,
    errors: (count) =>
      count === 1
        ? '1 fout houdt dit tegen om online te gaan'
        : `${count} fouten houden dit tegen om online te gaan`,
    lastGood: 'Achter dit venster staat de laatste goede versie.',
    hint: 'Herstel wat hieronder staat en bewaar: dan gaat dit vanzelf weg.',
    canWait: (count) => `${warnings(count)} ${count === 1 ? 'kan' : 'kunnen'} wachten.`,
    guide: 'Gids voor medewerkers',
    warnings,
    warningsLabel: 'Waarschuwingen',
    lines: (first, last, file) => `Regels ${first} tot ${last} van ${file}`,
    open: (line) => `Open regel ${line}`,
  },
};
