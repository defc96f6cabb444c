/** What a command is called with, by the words of its flags. */
export type NamedKind = 'course' | 'track' | 'pillar' | 'tag' | 'programme';

/** Why a command does not do what it was called for, in one language: what is wrong, and what to do. */
export interface UsageWords {
  noContentFolder: (dir: string) => string;
  unreadableContentFolder: (dir: string, code: string) => string;
  /**
   * An option or word that a command does not take, an option without its value or with one too many; `ambiguous`: the
   * name of another stands in the place of its value.
   */
  parsing: Record<
    'unknown' | 'needsValue' | 'ambiguous' | 'takesNone' | 'unexpected',
    (word: string) => string
  >;
  oneOf: (flag: string, values: readonly string[]) => string;
  /** Before the flags of a command; `typed`: as a person types it. */
  takes: (typed: string) => string;
  /** Without a name where none was typed. Before the list of commands. */
  noCommand: (name: string) => string;

  flags: {
    /** --watch with a format or a report that it does not go with. */
    watch: string;
    changed: (file: string) => string;
    previous: (file: string) => string;
    /** An address of a site that is none. */
    site: (flag: string, given: string) => string;
    asYear: (given: string) => string;
    pathPrefix: (given: string) => string;
    port: (given: string) => string;
  };
  /** `--config` that names no file. */
  noConfig: (file: string) => string;
  /** A school’s own code without the compiler that it needs; `command`: what installs it. */
  noCompiler: (file: string, command: string) => string;
  /** A part of pages that there is not; `near`: what may be meant. */
  noPart: (name: string, near?: string) => string;
  /** What must stand between a command and its flags. */
  name: Record<'diff' | 'explain' | 'new' | 'rename', string>;
  /** There is nothing of that name; `near`: what may be meant. */
  nothingOf: (name: string, near?: string) => string;
  noSuch: (kind: NamedKind, name: string, near?: string) => string;

  /** A name that was typed, and cannot be one. */
  id: {
    /** `inFolders`: a slash may stand after a folder. */
    letters: (name: string, inFolders: boolean) => string;
    unreadStart: (name: string, sign: string) => string;
    noFolders: (name: string, kind: 'track' | 'pillar') => string;
    windows: (name: string) => string;
    tooLong: (name: string) => string;
    reservedFolder: (folder: string) => string;
  };

  /** `new`. */
  there: (kind: NamedKind, id: string, file: string) => string;
  leadsElsewhere: (address: string, file: string, line: number, as: 'id' | 'name') => string;
  /** `flags` are missing; `sample`: one of them with a value, as it is typed. */
  give: (flags: readonly string[], sample: string) => string;
  /** Before what is wrong with the answers. */
  notWritten: string;
  newCatalogue: {
    flag: (flag: string) => string;
    isFile: (dir: string) => string;
    unreadable: (dir: string, code: string) => string;
    holds: (dir: string, file: string) => string;
    /** --package without the word catalogue. */
    onlyThere: string;
    /** `example`: what --package may name. */
    noPackage: (file: string, example: string) => string;
    /** `said`: by npm. */
    notPacked: (said: string) => string;
  };

  adopt: {
    /** What must stand between the command and its flags, and `--to`. */
    name: string;
    noSource: (name: string) => string;
    nothing: (names: readonly string[]) => string;
    exists: (dir: string) => string;
    inSource: (dir: string, source: string) => string;
    keys: (given: string) => string;
    sitemap: (file: string) => string;
    /** A package that reads a kind of file is not installed. */
    needs: (name: string, file: string) => string;
  };

  /** Forms without the package that they are made of. */
  forms: (name: string) => string;
  sheet: {
    /** What must stand behind the command. */
    name: string;
    exists: (file: string) => string;
    unreadable: (file: string) => string;
    /** A package that writes a kind of file is not installed. */
    needs: (name: string, file: string) => string;
  };

  /** A handbook on paper. */
  pdf: {
    /** No `--output`. */
    output: string;
    /** A file that is there and is no PDF. */
    stranger: (file: string) => string;
    /** Both `--programme` and `--track`. */
    either: string;
    noBrowser: string;
    /** `--browser` that names no program. */
    browser: (file: string) => string;
  };

  rename: {
    /** A file that carries the name cannot be read. */
    unreadable: (file: string) => string;
    sameId: (old: string, now: string, id: string) => string;
    existing: (kind: NamedKind, id: string, file: string) => string;
    noTag: (name: string) => string;
    sameTag: (tag: string) => string;
    /** A course could not be told from one in the folder of another. */
    hidden: (course: string, id: string) => string;
    /** `said`: what check would say; `mayForce`: no error is among it. */
    worse: (said: string, mayForce: boolean) => string;
    otherMeaning: (courses: readonly string[]) => string;
    /** Addresses that would no longer answer; `onTrial`: there is no catalogue.yaml to keep them. */
    ended: (addresses: readonly string[], onTrial: boolean) => string;
  };

  /** A file of owners with something else between our two marks than one block. */
  owners: { marks: (file: string, begin: string, end: string) => string };

  /** Files of the content folder that are not written to. */
  write: {
    exists: (file: string) => string;
    changed: (file: string) => string;
    link: (path: string) => string;
    isFile: (path: string, below: string) => string;
  };

  /** Folders that no site is written to. */
  output: {
    link: (dir: string) => string;
    content: (dir: string, contentDir: string) => string;
    project: (dir: string) => string;
    home: (dir: string) => string;
    inProject: (dir: string) => string;
    noFolder: (dir: string) => string;
    stranger: (dir: string, file: string) => string;
    taken: (dir: string, process: number) => string;
  };
  /** A port that cannot be listened to: another program has it, or the machine keeps it. */
  port: Record<'taken' | 'forbidden', (port: number) => string>;

  /** Versions in git that cannot be compared with. */
  revision: {
    noGit: string;
    otherOwner: (dir: string) => string;
    noRepository: (name: string, dir: string) => string;
    unknown: (name: string) => string;
    noFolder: (name: string, folder: string) => string;
    tooMany: (name: string, files: number, most: number) => string;
    /** `most` in MiB. */
    tooLarge: (name: string, most: number) => string;
  };
}
