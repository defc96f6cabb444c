import type { UsageWords } from '../../usage-words.ts';
import { typed } from '../../typed.ts';

const meant = (near?: string) => (near ? ` Did you mean “${near}”?` : '');
const rooms = { track: 'tracks', pillar: 'pillars' };

/** Why a command does not do what it was called for, in English. */
export const usage: UsageWords = {
  noContentFolder: (dir) => `There is no content folder ${dir}.`,
  unreadableContentFolder: (dir, code) =>
    `The content folder ${dir} cannot be read by you (${code}).`,
  parsing: {
    unknown: (option) => `Unknown option '${option}'`,
    needsValue: (option) => `Option '${option} <value>' argument missing`,
    ambiguous: (option) =>
      `Option '${option}' argument is ambiguous.\nDid you forget to specify the option argument for '${option}'?\nTo specify an option argument starting with a dash use '${option}=-XYZ'.`,
    takesNone: (option) => `Option '${option}' does not take an argument`,
    unexpected: (word) =>
      `Unexpected argument '${word}'. This command does not take positional arguments`,
  },
  oneOf: (flag, values) => `${flag} is one of ${values.join(', ')}.`,
  takes: (typed) => `${typed} takes:`,
  noCommand: (name) => `${name ? `There is no command “${name}”. ` : ''}Commands:`,

  flags: {
    watch: '--watch goes with --format pretty or --format line, and without --report.',
    changed: (file) => `--changed names a file that cannot be read: ${file}.`,
    previous: (file) =>
      `--previous names the publication.json of the site as it is now; ${file} is none.`,
    site: (flag, given) =>
      `${flag} must be an address such as https://example.org/courses/, not “${given}”.`,
    asYear: (given) => `--as-year must be a year such as 2025-2026, not “${given}”.`,
    pathPrefix: (given) => `--path-prefix must be a path such as /courses/, not “${given}”.`,
    port: (given) => `--port is a number from 0 to 65535, not “${given}”.`,
  },
  noConfig: (file) => `--config names a file that is not there: ${file}.`,
  noCompiler: (file, command) => `${file} needs esbuild, which is not installed. Type: ${command}`,
  noPart: (name, near) =>
    `Pages have no part “${name}”.${meant(near)} ${typed('part')} lists all of them.`,
  name: {
    diff: `Name one or two versions or folders to compare, such as: ${typed('diff', 'main')}`,
    explain: `Name one rule, file or id, such as: ${typed('explain', 'unknown-track')}`,
    new: `Name what is new: course, track or pillar, then its id, such as: ${typed('new', 'course', 'english/computer-vision')}; or catalogue, then its folder`,
    rename: `Name what it is (course, track, pillar or tag), its old name and its new one, such as: ${typed('rename', 'course', 'english/mlops', 'english/ml-operations')}`,
  },
  nothingOf: (name, near) => `There is no rule, file or id “${name}”.${meant(near)}`,
  noSuch: (kind, name, near) => `There is no ${kind} “${name}”.${meant(near)}`,

  id: {
    letters: (name, inFolders) =>
      `“${name}” cannot be a name: use letters, digits and hyphens${inFolders ? ', with a slash after a folder' : ''}.`,
    unreadStart: (name, sign) =>
      `“${name}” cannot be a name: what starts with “${sign}” is not read.`,
    noFolders: (name, kind) => `“${name}” cannot be a name: ${rooms[kind]} have no folders.`,
    windows: (name) => `“${name}” cannot be a name: Windows keeps it for itself.`,
    tooLong: (name) => `“${name}” is too long for a file and an address.`,
    reservedFolder: (folder) =>
      `A course cannot lie in the folder “${folder}”: it is for other files.`,
  },

  there: (kind, id, file) => `The ${kind} “${id}” is there already: ${file}.`,
  leadsElsewhere: (address, file, line, as) =>
    `${address} is an old address that leads somewhere else (${file}, line ${line}). Choose another ${as}, or remove that alias.`,
  give: (flags, sample) => `Give ${flags.join(', ')} too, such as ${sample}.`,
  notWritten: 'Nothing was written:',
  newCatalogue: {
    flag: (flag) =>
      `A new catalogue takes --title and --package, but not --${flag}: its folder comes after the word catalogue.`,
    isFile: (dir) => `${dir} is a file; name a folder that is empty or new.`,
    unreadable: (dir, code) => `${dir} cannot be read by you (${code}).`,
    holds: (dir, file) =>
      `${dir} holds ${file}. Name a folder that is empty or new, so that nothing of yours is overwritten.`,
    onlyThere: '--package is for a new catalogue: it says which program makes its site.',
    noPackage: (file, example) =>
      `--package names a packed file, or a package such as ${example}; ${file} is no file.`,
    notPacked: (said) =>
      `npm could not pack this clone, which is what a new catalogue installs:\n${said}`,
  },

  adopt: {
    name: `Name what to bring in, and a new folder for it, such as: ${typed('adopt', '../old-site/content', '--to', 'content')}`,
    noSource: (name) => `${name} is no folder, and no table (.csv, .tsv or .xlsx).`,
    nothing: (names) =>
      `There is nothing to bring in below ${names.join(', ')}: no page and no row of a table.`,
    exists: (dir) =>
      `${dir} is there already. Name a new folder with --to, so that nothing of yours is overwritten.`,
    inSource: (dir, source) =>
      `${dir} lies in ${source}, in which nothing is changed. Name another folder with --to.`,
    keys: (given) =>
      `--keys takes a key of yours and what it means here, such as kuerzel=code, not “${given}”.`,
    sitemap: (file) =>
      `--sitemap names a file of the old site, such as sitemap.xml; ${file} is none.`,
    needs: (name, file) =>
      `To read ${file}, install the package ${name} beside this program: npm install ${name}`,
  },
  forms: (name) => `The forms need the package ${name} beside this program: npm install ${name}`,
  sheet: {
    name: `Say which way, and name the spreadsheet, such as: ${typed('sheet', 'out', 'courses.xlsx')}`,
    exists: (file) =>
      `${file} is there already, and may hold somebody’s work. Name another file, or add --force.`,
    unreadable: (file) =>
      `${file} is no spreadsheet that ${typed('sheet', 'out')} wrote, or it is damaged.`,
    needs: (name, file) =>
      `To write ${file}, install the package ${name} beside this program: npm install ${name}`,
  },
  pdf: {
    output: 'Say where the handbook goes: --output handbook.pdf',
    stranger: (file) => `${file} is there and is no PDF. Name another file.`,
    either: 'Take --programme or --track, not both.',
    noBrowser:
      'A handbook is printed by Chromium or Chrome, and none is found. Install one, or name it with --browser FILE or CHROME_PATH.',
    browser: (file) => `${file} is no program. --browser is the path of Chromium or Chrome.`,
  },

  rename: {
    unreadable: (file) => `${file} cannot be read; mend it first (${typed('check')} shows how).`,
    sameId: (old, now, id) => `“${old}” and “${now}” are the same id: ${id}.`,
    existing: (kind, id, file) => `There is a ${kind} “${id}” already: ${file}.`,
    noTag: (name) => `“${name}” cannot be a tag.`,
    sameTag: (tag) => `The tag is “${tag}” already.`,
    hidden: (course, id) =>
      `“${course}” could not name “${id}”: its own folder has a course of that name. Choose another id.`,
    worse: (said, mayForce) =>
      `Nothing was renamed, since check would say:\n${said}${mayForce ? '\nIf that is as it should be, say --force.' : ''}`,
    otherMeaning: (courses) =>
      `Nothing was renamed, since these courses would refer to something else than now: ${courses.join(', ')}.`,
    ended: (addresses, onTrial) => {
      const advice = onTrial
        ? 'An old address of a tag is kept in catalogue.yaml, which this folder does not have: add that file, or'
        : 'If you can do without,';
      return `Nothing was renamed: ${addresses.join(', ')} would no longer answer. ${advice} say --force.`;
    },
  },

  owners: {
    marks: (file, begin, end) =>
      `${file} must hold the lines “${begin}” and “${end}” once each, in this order, or neither. Mend that, and try again.`,
  },

  write: {
    exists: (file) => `${file} exists already.`,
    changed: (file) =>
      `${file} was changed by somebody else just now, so nothing was written. Try again.`,
    link: (path) =>
      `${path} is a link to another place on the disk; only real files and folders are changed.`,
    isFile: (path, below) => `${path} is a file, so it cannot hold ${below}.`,
  },

  output: {
    link: (dir) => `The output ${dir} is a link; name the folder itself.`,
    content: (dir, contentDir) =>
      `The output ${dir} and the content ${contentDir} lie in each other; choose another --output.`,
    project: (dir) => `The output ${dir} holds this project; choose another --output.`,
    home: (dir) => `The output ${dir} holds your home folder; choose another --output.`,
    inProject: (dir) =>
      `The output ${dir} lies in a folder of this project; choose another --output.`,
    noFolder: (dir) => `The output ${dir} is not a folder.`,
    stranger: (dir, file) =>
      `The output ${dir} holds ${file}, which this program did not make. Choose an empty folder, or remove that file.`,
    taken: (dir, process) =>
      `Another build (process ${process}) is writing to ${dir}. Wait until it is done, or choose another --output.`,
  },
  port: {
    taken: (port) => `The port ${port} is taken by another program; choose one with --port.`,
    forbidden: (port) => `The port ${port} may not be used; choose one from 1024 up with --port.`,
  },

  revision: {
    noGit: 'To compare with a version of the past, git must be installed.',
    otherOwner: (dir) =>
      `Git does not read the repository of ${dir}, because it belongs to another user. Allow it with: git config --global --add safe.directory <folder of the repository>`,
    noRepository: (name, dir) =>
      `There is no folder “${name}”, and ${dir} is in no git repository that could hold a version of that name.`,
    unknown: (name) =>
      `There is no folder and no git version “${name}”. Name a folder, a branch, a tag or a commit. In a clone without history, fetch that version first.`,
    noFolder: (name, folder) => `In ${name} there is no content folder “${folder}”.`,
    tooMany: (name, files, most) =>
      `The content of ${name} has ${files} files; at most ${most} can be compared.`,
    tooLarge: (name, most) =>
      `The content of ${name} is larger than ${most} MiB; that much cannot be compared.`,
  },
};
