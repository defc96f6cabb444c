import type { NamedKind, UsageWords } from '../../usage-words.ts';
import { typed } from '../../typed.ts';

const meant = (near?: string) => (near ? ` Bedoel je “${near}”?` : '');
const kinds: Record<NamedKind, { name: string; the: string }> = {
  course: { name: 'vak', the: 'Het vak' },
  track: { name: 'traject', the: 'Het traject' },
  pillar: { name: 'pijler', the: 'De pijler' },
  tag: { name: 'onderwerp', the: 'Het onderwerp' },
  programme: { name: 'programma', the: 'Het programma' },
};
const rooms = { track: 'trajecten', pillar: 'pijlers' };

/** Waarom een commando niet doet wat gevraagd werd, in het Nederlands. */
export const usage: UsageWords = {
  noContentFolder: (dir) => `Er is geen inhoudsmap ${dir}.`,
  unreadableContentFolder: (dir, code) => `De inhoudsmap ${dir} mag je niet lezen (${code}).`,
  parsing: {
    unknown: (option) => `De optie ${option} bestaat niet.`,
    needsValue: (option) => `Na de optie ${option} hoort een waarde, en die ontbreekt.`,
    ambiguous: (option) =>
      `Na de optie ${option} hoort een waarde, en er staat een andere optie. Begint de waarde met een koppelteken, typ dan ${option}=-XYZ.`,
    takesNone: (option) => `Bij de optie ${option} hoort geen waarde.`,
    unexpected: (word) => `“${word}” hoort hier niet: dit commando kent alleen opties.`,
  },
  oneOf: (flag, values) => `${flag} is een van ${values.join(', ')}.`,
  takes: (typed) => `${typed} kent:`,
  noCommand: (name) => `${name ? `Het commando “${name}” bestaat niet. ` : ''}Commando’s:`,

  flags: {
    watch: '--watch gaat samen met --format pretty of --format line, en zonder --report.',
    changed: (file) => `--changed noemt een bestand dat niet te lezen is: ${file}.`,
    previous: (file) =>
      `--previous noemt de publication.json van de site zoals ze nu is; ${file} is dat niet.`,
    site: (flag, given) =>
      `${flag} is een adres zoals https://example.org/courses/, en niet “${given}”.`,
    asYear: (given) => `--as-year moet een jaar zijn zoals 2025-2026, niet “${given}”.`,
    pathPrefix: (given) => `--path-prefix is een pad zoals /courses/, en niet “${given}”.`,
    port: (given) => `--port is een getal van 0 tot 65535, en niet “${given}”.`,
  },
  noConfig: (file) => `--config noemt een bestand dat er niet is: ${file}.`,
  noCompiler: (file, command) =>
    `${file} heeft esbuild nodig, en dat is niet geïnstalleerd. Typ: ${command}`,
  noPart: (name, near) =>
    `Pagina’s hebben geen onderdeel “${name}”.${meant(near)} ${typed('part')} noemt ze allemaal.`,
  name: {
    diff: `Noem een of twee versies of mappen om te vergelijken, bijvoorbeeld: ${typed('diff', 'main')}`,
    explain: `Noem één regel, bestand of id, bijvoorbeeld: ${typed('explain', 'unknown-track')}`,
    new: `Noem wat er nieuw is: course (vak), track (traject) of pillar (pijler), dan de id, bijvoorbeeld: ${typed('new', 'course', 'english/computer-vision')}; of catalogue, dan de map ervan`,
    rename: `Noem wat het is (course, track, pillar of tag), de oude naam en de nieuwe, bijvoorbeeld: ${typed('rename', 'course', 'english/mlops', 'english/ml-operations')}`,
  },
  nothingOf: (name, near) => `Er is geen regel, bestand of id “${name}”.${meant(near)}`,
  noSuch: (kind, name, near) => `Er is geen ${kinds[kind].name} “${name}”.${meant(near)}`,

  id: {
    letters: (name, inFolders) =>
      `“${name}” kan geen naam zijn: gebruik letters, cijfers en koppeltekens${inFolders ? ', met een schuine streep na een map' : ''}.`,
    unreadStart: (name, sign) =>
      `“${name}” kan geen naam zijn: wat met “${sign}” begint, wordt niet gelezen.`,
    noFolders: (name, kind) => `“${name}” kan geen naam zijn: ${rooms[kind]} hebben geen mappen.`,
    windows: (name) => `“${name}” kan geen naam zijn: Windows houdt die voor zichzelf.`,
    tooLong: (name) => `“${name}” is te lang voor een bestand en een adres.`,
    reservedFolder: (folder) =>
      `Een vak kan niet in de map “${folder}” liggen: die is voor andere bestanden.`,
  },

  there: (kind, id, file) => `${kinds[kind].the} “${id}” bestaat al: ${file}.`,
  leadsElsewhere: (address, file, line, as) =>
    `${address} is een oud adres dat ergens anders heen leidt (${file}, regel ${line}). Kies een andere ${as === 'id' ? 'id' : 'naam'}, of verwijder die alias.`,
  give: (flags, sample) => `Geef ook ${flags.join(', ')}, bijvoorbeeld ${sample}.`,
  notWritten: 'Er is niets geschreven:',
  newCatalogue: {
    flag: (flag) =>
      `Bij een nieuwe catalogus horen --title en --package, maar niet --${flag}: de map komt na het woord catalogue.`,
    isFile: (dir) => `${dir} is een bestand; noem een map die leeg of nieuw is.`,
    unreadable: (dir, code) => `${dir} mag je niet lezen (${code}).`,
    holds: (dir, file) =>
      `In ${dir} zit ${file}. Noem een map die leeg of nieuw is, zodat er niets van jou overschreven wordt.`,
    onlyThere:
      '--package hoort bij een nieuwe catalogus: het zegt welk programma de site ervan maakt.',
    noPackage: (file, example) =>
      `--package noemt een ingepakt bestand, of een pakket zoals ${example}; ${file} is geen bestand.`,
    notPacked: (said) =>
      `npm kon deze kloon niet inpakken, en die installeert een nieuwe catalogus:\n${said}`,
  },

  adopt: {
    name: `Noem wat overgebracht wordt, en een nieuwe map ervoor, zoals: ${typed('adopt', '../old-site/content', '--to', 'content')}`,
    noSource: (name) => `${name} is geen map en geen tabel (.csv, .tsv of .xlsx).`,
    nothing: (names) =>
      `Onder ${names.join(', ')} is niets over te brengen: geen pagina en geen rij van een tabel.`,
    exists: (dir) =>
      `${dir} is er al. Noem met --to een nieuwe map, zodat niets van jou wordt overschreven.`,
    inSource: (dir, source) =>
      `${dir} ligt in ${source}, waarin niets verandert. Noem met --to een andere map.`,
    keys: (given) =>
      `--keys neemt een sleutel van jullie en wat die hier betekent, zoals kuerzel=code, niet “${given}”.`,
    sitemap: (file) =>
      `--sitemap noemt een bestand van de oude site, zoals sitemap.xml; ${file} is er geen.`,
    needs: (name, file) =>
      `Om ${file} te lezen, installeer je het pakket ${name} naast dit programma: npm install ${name}`,
  },
  forms: (name) =>
    `De formulieren hebben het pakket ${name} nodig naast dit programma: npm install ${name}`,
  sheet: {
    name: `Zeg welke richting, en noem het rekenblad, zoals: ${typed('sheet', 'out', 'vakken.xlsx')}`,
    exists: (file) =>
      `${file} is er al, en er kan werk van iemand in zitten. Noem een ander bestand, of voeg --force toe.`,
    unreadable: (file) =>
      `${file} is geen rekenblad dat ${typed('sheet', 'out')} schreef, of het is beschadigd.`,
    needs: (name, file) =>
      `Om ${file} te schrijven, installeer je het pakket ${name} naast dit programma: npm install ${name}`,
  },
  pdf: {
    output: 'Zeg waar de studiegids komt: --output studiegids.pdf',
    stranger: (file) => `${file} bestaat al en is geen pdf. Noem een ander bestand.`,
    either: 'Neem --programme of --track, niet beide.',
    noBrowser:
      'Een studiegids wordt afgedrukt door Chromium of Chrome, en er is er geen gevonden. Installeer er een, of noem die met --browser BESTAND of CHROME_PATH.',
    browser: (file) => `${file} is geen programma. --browser is het pad van Chromium of Chrome.`,
  },

  rename: {
    unreadable: (file) =>
      `${file} is niet te lezen; herstel het eerst (${typed('check')} toont hoe dat gaat).`,
    sameId: (old, now, id) => `“${old}” en “${now}” zijn dezelfde id: ${id}.`,
    existing: (kind, id, file) => `Er is al een ${kinds[kind].name} “${id}”: ${file}.`,
    noTag: (name) => `“${name}” kan geen onderwerp zijn.`,
    sameTag: (tag) => `Het onderwerp is al “${tag}”.`,
    hidden: (course, id) =>
      `“${course}” zou “${id}” niet kunnen noemen: in zijn eigen map ligt een vak met die naam. Kies een andere id.`,
    worse: (said, mayForce) =>
      `Er is niets hernoemd, want check zou dan zeggen:\n${said}${mayForce ? '\nHoort dat zo, voeg dan --force toe.' : ''}`,
    otherMeaning: (courses) =>
      `Er is niets hernoemd, want deze vakken zouden naar iets anders verwijzen dan nu: ${courses.join(', ')}.`,
    ended: (addresses, onTrial) => {
      const advice = onTrial
        ? 'Een oud adres van een onderwerp staat in catalogue.yaml, en dat bestand heeft deze map niet: voeg het toe, of neem ook --force.'
        : 'Kun je dat missen, voeg dan --force toe.';
      return `Er is niets hernoemd: ${addresses.join(', ')} zou niet meer werken. ${advice}`;
    },
  },

  owners: {
    marks: (file, begin, end) =>
      `${file} moet de regels “${begin}” en “${end}” elk één keer bevatten, in deze volgorde, of geen van beide. Herstel dat en probeer het nog eens.`,
  },

  write: {
    exists: (file) => `${file} bestaat al.`,
    changed: (file) =>
      `${file} werd zopas door iemand anders gewijzigd; er is dus niets geschreven. Probeer opnieuw.`,
    link: (path) =>
      `${path} is een koppeling naar een andere plek op de schijf; alleen echte bestanden en mappen worden gewijzigd.`,
    isFile: (path, below) => `${path} is een bestand; ${below} kan er dus niet in liggen.`,
  },

  output: {
    link: (dir) => `De uitvoermap ${dir} is een koppeling; noem de map zelf.`,
    content: (dir, contentDir) =>
      `De uitvoermap ${dir} en de inhoudsmap ${contentDir} liggen in elkaar; kies een andere --output.`,
    project: (dir) => `In de uitvoermap ${dir} ligt dit project; kies een andere --output.`,
    home: (dir) => `In de uitvoermap ${dir} ligt je persoonlijke map; kies een andere --output.`,
    inProject: (dir) =>
      `De uitvoermap ${dir} ligt in een map van dit project; kies een andere --output.`,
    noFolder: (dir) => `De uitvoermap ${dir} is geen map.`,
    stranger: (dir, file) =>
      `In de uitvoermap ${dir} zit ${file}, dat niet door dit programma gemaakt is. Kies een lege map, of verwijder dat bestand.`,
    taken: (dir, process) =>
      `Een andere build (proces ${process}) schrijft in ${dir}. Wacht tot die klaar is, of kies een andere --output.`,
  },
  port: {
    taken: (port) =>
      `Poort ${port} is in gebruik door een ander programma; kies er een met --port.`,
    forbidden: (port) => `Poort ${port} mag je niet gebruiken; kies er een vanaf 1024 met --port.`,
  },

  revision: {
    noGit: 'Om met een vroegere versie te vergelijken moet git geïnstalleerd zijn.',
    otherOwner: (dir) =>
      `Git leest de repository van ${dir} niet, omdat ze van een andere gebruiker is. Sta het toe met: git config --global --add safe.directory <map van de repository>`,
    noRepository: (name, dir) =>
      `Er is geen map “${name}”, en ${dir} ligt in geen git-repository waarin een versie met die naam kan zitten.`,
    unknown: (name) =>
      `Er is geen map en geen git-versie “${name}”. Noem een map, een branch, een tag of een commit. In een kloon zonder geschiedenis moet je die versie eerst ophalen.`,
    noFolder: (name, folder) => `In ${name} is er geen inhoudsmap “${folder}”.`,
    tooMany: (name, files, most) =>
      `De inhoud van ${name} telt ${files} bestanden; er kunnen er hoogstens ${most} vergeleken worden.`,
    tooLarge: (name, most) =>
      `De inhoud van ${name} is groter dan ${most} MiB; zoveel kan niet vergeleken worden.`,
  },
};
