import type { UsageWords } from '../../usage-words.ts';
import { typed } from '../../typed.ts';

const meant = (near?: string) => (near ? ` Meinten Sie „${near}“?` : '');
/** A kind as the start of a sentence: as its subject, and as what there is not. */
const kinds = {
  course: ['Der Kurs', 'Einen Kurs'],
  track: ['Die Studienrichtung', 'Eine Studienrichtung'],
  pillar: ['Das Fachgebiet', 'Ein Fachgebiet'],
  tag: ['Das Thema', 'Ein Thema'],
  programme: ['Der Studiengang', 'Einen Studiengang'],
} as const;
const rooms = { track: 'Studienrichtungen', pillar: 'Fachgebiete' };

/** Why a command does not do what it was called for, in German. */
export const usage: UsageWords = {
  noContentFolder: (dir) => `Einen Inhaltsordner ${dir} gibt es nicht.`,
  unreadableContentFolder: (dir, code) =>
    `Den Inhaltsordner ${dir} dürfen Sie nicht lesen (${code}).`,
  parsing: {
    unknown: (option) => `Die Option ${option} gibt es nicht.`,
    needsValue: (option) => `Nach der Option ${option} muss ein Wert stehen.`,
    ambiguous: (option) =>
      `Nach der Option ${option} muss ein Wert stehen. Beginnt er mit einem Bindestrich, schreiben Sie ${option}=-XYZ.`,
    takesNone: (option) => `Bei der Option ${option} darf kein Wert stehen.`,
    unexpected: (word) => `„${word}“ gehört nicht hierher.`,
  },
  oneOf: (flag, values) => `${flag} ist eines von ${values.join(', ')}.`,
  takes: (typed) => `${typed} kennt:`,
  noCommand: (name) => `${name ? `Einen Befehl „${name}“ gibt es nicht. ` : ''}Befehle:`,

  flags: {
    watch: '--watch passt nur zu --format pretty oder --format line, und nicht zu --report.',
    changed: (file) => `--changed nennt eine Datei, die nicht lesbar ist: ${file}.`,
    previous: (file) =>
      `--previous nennt die Datei publication.json der jetzigen Website; ${file} ist keine solche.`,
    site: (flag, given) =>
      `${flag} muss eine Adresse sein, etwa https://example.org/courses/, nicht „${given}“.`,
    asYear: (given) => `--as-year muss ein Jahr wie 2025-2026 sein, nicht „${given}“.`,
    pathPrefix: (given) => `--path-prefix muss ein Pfad sein, etwa /courses/, nicht „${given}“.`,
    port: (given) => `--port ist eine Zahl von 0 bis 65535, nicht „${given}“.`,
  },
  noConfig: (file) => `--config nennt eine Datei, die nicht vorhanden ist: ${file}.`,
  noCompiler: (file, command) =>
    `${file} braucht esbuild, das nicht installiert ist. Geben Sie ein: ${command}`,
  noPart: (name, near) =>
    `Einen Seitenteil „${name}“ gibt es nicht.${meant(near)} ${typed('part')} nennt alle.`,
  name: {
    diff: `Nennen Sie eine oder zwei Fassungen oder Ordner zum Vergleichen, etwa: ${typed('diff', 'main')}`,
    explain: `Nennen Sie eine Regel, Datei oder ID, etwa: ${typed('explain', 'unknown-track')}`,
    new: `Nennen Sie, was neu ist: course, track oder pillar, dann seine ID, etwa: ${typed('new', 'course', 'english/computer-vision')}; oder catalogue, dann seinen Ordner`,
    rename: `Nennen Sie, was es ist (course, track, pillar oder tag), dann den alten und den neuen Namen, etwa: ${typed('rename', 'course', 'english/mlops', 'english/ml-operations')}`,
  },
  nothingOf: (name, near) => `Eine Regel, Datei oder ID „${name}“ gibt es nicht.${meant(near)}`,
  noSuch: (kind, name, near) => `${kinds[kind][1]} „${name}“ gibt es nicht.${meant(near)}`,

  id: {
    letters: (name, inFolders) =>
      `„${name}“ kann kein Name sein: Verwenden Sie Buchstaben, Ziffern und Bindestriche${inFolders ? ', mit einem Schrägstrich nach einem Ordner' : ''}.`,
    unreadStart: (name, sign) =>
      `„${name}“ kann kein Name sein: Was mit „${sign}“ beginnt, wird nicht gelesen.`,
    noFolders: (name, kind) => `„${name}“ kann kein Name sein: ${rooms[kind]} haben keine Ordner.`,
    windows: (name) => `„${name}“ kann kein Name sein: Windows behält ihn für sich.`,
    tooLong: (name) => `„${name}“ ist zu lang für eine Datei und eine Adresse.`,
    reservedFolder: (folder) =>
      `Im Ordner „${folder}“ kann kein Kurs liegen: Er ist für andere Dateien da.`,
  },

  there: (kind, id, file) => `${kinds[kind][0]} „${id}“ ist schon vorhanden: ${file}.`,
  leadsElsewhere: (address, file, line, as) =>
    `${address} ist eine alte Adresse, die anderswohin führt (${file}, Zeile ${line}). Wählen Sie ${as === 'id' ? 'eine andere ID' : 'einen anderen Namen'}, oder entfernen Sie diesen Alias.`,
  give: (flags, sample) => `Geben Sie auch ${flags.join(', ')} an, etwa ${sample}.`,
  notWritten: 'Es wurde nichts geschrieben:',
  newCatalogue: {
    flag: (flag) =>
      `Ein neuer Katalog kennt --title und --package, aber nicht --${flag}: Sein Ordner steht nach dem Wort catalogue.`,
    isFile: (dir) => `${dir} ist eine Datei; nennen Sie einen Ordner, der leer oder neu ist.`,
    unreadable: (dir, code) => `${dir} dürfen Sie nicht lesen (${code}).`,
    holds: (dir, file) =>
      `In ${dir} liegt schon ${file}. Nennen Sie einen Ordner, der leer oder neu ist, damit nichts von Ihnen überschrieben wird.`,
    onlyThere:
      '--package gehört zu einem neuen Katalog: Es sagt, welches Programm dessen Website macht.',
    noPackage: (file, example) =>
      `--package nennt eine gepackte Datei oder ein Paket wie ${example}; ${file} ist keine Datei.`,
    notPacked: (said) =>
      `npm konnte diesen Klon nicht packen, den ein neuer Katalog installiert:\n${said}`,
  },

  adopt: {
    name: `Nennen Sie, was übernommen wird, und einen neuen Ordner dafür, etwa: ${typed('adopt', '../old-site/content', '--to', 'content')}`,
    noSource: (name) => `${name} ist kein Ordner und keine Tabelle (.csv, .tsv oder .xlsx).`,
    nothing: (names) =>
      `Unter ${names.join(', ')} gibt es nichts zu übernehmen: keine Seite und keine Zeile einer Tabelle.`,
    exists: (dir) =>
      `${dir} gibt es schon. Nennen Sie mit --to einen neuen Ordner, damit nichts überschrieben wird.`,
    inSource: (dir, source) =>
      `${dir} liegt in ${source}, worin nichts verändert wird. Nennen Sie mit --to einen anderen Ordner.`,
    keys: (given) =>
      `--keys nimmt einen Schlüssel von Ihnen und was er hier bedeutet, etwa kuerzel=code, nicht „${given}“.`,
    sitemap: (file) =>
      `--sitemap nennt eine Datei der alten Website, etwa sitemap.xml; ${file} ist keine.`,
    needs: (name, file) =>
      `Um ${file} zu lesen, installieren Sie neben diesem Programm das Paket ${name}: npm install ${name}`,
  },
  forms: (name) =>
    `Die Formulare brauchen das Paket ${name} neben diesem Programm: npm install ${name}`,
  sheet: {
    name: `Sagen Sie, in welche Richtung, und nennen Sie die Tabelle, etwa: ${typed('sheet', 'out', 'kurse.xlsx')}`,
    exists: (file) =>
      `${file} gibt es schon, und jemandes Arbeit kann darin stehen. Nennen Sie eine andere Datei, oder fügen Sie --force hinzu.`,
    unreadable: (file) =>
      `${file} ist keine Tabelle, die ${typed('sheet', 'out')} geschrieben hat, oder sie ist beschädigt.`,
    needs: (name, file) =>
      `Um ${file} zu schreiben, installieren Sie neben diesem Programm das Paket ${name}: npm install ${name}`,
  },
  pdf: {
    output: 'Angeben, wohin das Handbuch kommt: --output handbuch.pdf',
    stranger: (file) => `${file} gibt es schon und ist kein PDF. Bitte eine andere Datei nennen.`,
    either: '--programme oder --track angeben, nicht beides.',
    noBrowser:
      'Ein Handbuch wird von Chromium oder Chrome gedruckt, und keines wurde gefunden. Eines installieren oder mit --browser DATEI oder CHROME_PATH nennen.',
    browser: (file) =>
      `${file} ist kein Programm. --browser ist der Pfad von Chromium oder Chrome.`,
  },

  rename: {
    unreadable: (file) =>
      `${file} ist nicht lesbar; berichtigen Sie das zuerst (${typed('check')} zeigt, wie).`,
    sameId: (old, now, id) => `„${old}“ und „${now}“ sind dieselbe ID: ${id}.`,
    existing: (kind, id, file) => `${kinds[kind][1]} „${id}“ gibt es schon: ${file}.`,
    noTag: (name) => `„${name}“ kann kein Thema sein.`,
    sameTag: (tag) => `Das Thema heißt schon „${tag}“.`,
    hidden: (course, id) =>
      `„${course}“ könnte „${id}“ nicht nennen: Im Ordner dieses Kurses gibt es einen Kurs mit diesem Namen. Wählen Sie eine andere ID.`,
    worse: (said, mayForce) =>
      `Es wurde nichts umbenannt, denn check würde sagen:\n${said}${mayForce ? '\nSoll das so sein, fügen Sie --force hinzu.' : ''}`,
    otherMeaning: (courses) =>
      `Es wurde nichts umbenannt, denn diese Kurse würden dann auf etwas anderes verweisen als jetzt: ${courses.join(', ')}.`,
    ended: (addresses, onTrial) => {
      const advice = onTrial
        ? 'Die alte Adresse eines Themas steht in catalogue.yaml, und dieser Ordner hat keine solche Datei: Legen Sie sie an, oder fügen Sie --force hinzu.'
        : 'Geht es auch ohne, fügen Sie --force hinzu.';
      return `Es wurde nichts umbenannt: Nicht mehr erreichbar ${addresses.length === 1 ? 'wäre' : 'wären'} ${addresses.join(', ')}. ${advice}`;
    },
  },

  owners: {
    marks: (file, begin, end) =>
      `${file} muss die Zeilen „${begin}“ und „${end}“ je einmal in dieser Reihenfolge enthalten, oder keine von beiden. Bringen Sie das in Ordnung und versuchen Sie es noch einmal.`,
  },

  write: {
    exists: (file) => `${file} ist schon vorhanden.`,
    changed: (file) =>
      `${file} wurde gerade von jemand anderem geändert, deshalb wurde nichts geschrieben. Versuchen Sie es noch einmal.`,
    link: (path) =>
      `${path} ist eine Verknüpfung mit einem anderen Ort auf dem Laufwerk; geändert werden nur echte Dateien und Ordner.`,
    isFile: (path, below) => `${path} ist eine Datei, ${below} kann also nicht darin liegen.`,
  },

  output: {
    link: (dir) => `Die Ausgabe ${dir} ist eine Verknüpfung; nennen Sie den Ordner selbst.`,
    content: (dir, contentDir) =>
      `Die Ausgabe ${dir} und die Inhalte ${contentDir} liegen ineinander; wählen Sie ein anderes --output.`,
    project: (dir) =>
      `In der Ausgabe ${dir} liegt dieses Projekt; wählen Sie ein anderes --output.`,
    home: (dir) =>
      `In der Ausgabe ${dir} liegt Ihr Benutzerordner; wählen Sie ein anderes --output.`,
    inProject: (dir) =>
      `Die Ausgabe ${dir} liegt in einem Ordner dieses Projekts; wählen Sie ein anderes --output.`,
    noFolder: (dir) => `Die Ausgabe ${dir} ist kein Ordner.`,
    stranger: (dir, file) =>
      `In der Ausgabe ${dir} liegt ${file}; das stammt nicht von diesem Programm. Wählen Sie einen leeren Ordner, oder entfernen Sie diese Datei.`,
    taken: (dir, process) =>
      `Ein anderer build (Prozess ${process}) schreibt gerade nach ${dir}. Warten Sie, bis er fertig ist, oder wählen Sie ein anderes --output.`,
  },
  port: {
    taken: (port) =>
      `Den Port ${port} verwendet ein anderes Programm; wählen Sie mit --port einen anderen.`,
    forbidden: (port) =>
      `Den Port ${port} dürfen Sie nicht verwenden; wählen Sie mit --port einen ab 1024.`,
  },

  revision: {
    noGit: 'Um mit einer früheren Fassung zu vergleichen, muss Git installiert sein.',
    otherOwner: (dir) =>
      `Git liest das Repository von ${dir} nicht, weil es einem anderen Benutzer gehört. Erlauben Sie es mit: git config --global --add safe.directory <Ordner des Repositorys>`,
    noRepository: (name, dir) =>
      `Einen Ordner „${name}“ gibt es nicht, und ${dir} liegt in keinem Git-Repository, das eine Fassung mit diesem Namen haben könnte.`,
    unknown: (name) =>
      `Einen Ordner oder eine Git-Fassung „${name}“ gibt es nicht. Nennen Sie einen Ordner, einen Branch, ein Tag oder einen Commit. Holen Sie in einem Klon ohne Verlauf zuerst diese Fassung.`,
    noFolder: (name, folder) => `In ${name} gibt es keinen Inhaltsordner „${folder}“.`,
    tooMany: (name, files, most) =>
      `Die Inhalte von ${name} haben ${files} Dateien; höchstens ${most} lassen sich vergleichen.`,
    tooLarge: (name, most) =>
      `Die Inhalte von ${name} sind größer als ${most} MiB; so viel lässt sich nicht vergleichen.`,
  },
};
