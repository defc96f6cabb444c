import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { getOrThrow } from '../../get-or-throw.ts';
import { Settings } from '../../catalogue/schema.ts';
import { typedIn } from '../../typed.ts';
import { ownersFiles, withOwners } from '../owners-file.ts';
import { scalarText } from '../yaml-text.ts';
import { aboutKey, newFile, type NewKind } from './new-file.ts';
import type { ScaffoldWords } from './words.ts';

/** Where the files of a new catalogue lie: below the code of a language what is said in it, below `shared` the rest. */
const SCAFFOLD = 'src/authoring/scaffold/catalogue/';

/** A file, and where it lies here. */
interface ScaffoldFile {
  file: string;
  from: string;
}

/** What is the same in every language, in the order in which it is named. */
const shared: readonly ScaffoldFile[] = [
  ...['package.json', '.github/workflows/catalogue.yml', '.gitlab-ci.yml'].map((file) => ({
    file,
    from: `${SCAFFOLD}shared/${file}`,
  })),
  { file: '.gitignore', from: `${SCAFFOLD}shared/gitignore` }, // under its own name npm would heed it and leave it out
  ...['settings.json', 'tasks.json', 'extensions.json', 'prospectus.code-snippets']
    .map((name) => `.vscode/${name}`)
    .map((file) => ({ file, from: file })),
];

/** Content, and what it says to staff. */
const saidIn = (language: string): ScaffoldFile[] => {
  const folder = `${SCAFFOLD}${language}/`;
  const root = fileURLToPath(new URL(folder, PROJECT));
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => relative(root, join(it.parentPath, it.name)).split(sep).join('/'))
    .sort()
    .map((file) => ({ file, from: folder + file }));
};

const kinds = new Map<string, NewKind>([
  ['courses', 'course'],
  ['tracks', 'track'],
  ['pillars', 'pillar'],
]);

/**
 * Every file of a new content repository: valid, small, and explained where it lies, in the language of the words.
 * `folder`: that of this program in its node_modules; `update`: the command that takes a newer version.
 */
export const newCatalogue = (
  title: string,
  from: { folder: string; update: string },
  words: ScaffoldWords,
): ReadonlyMap<string, string> =>
  new Map([
    ...[...saidIn(words.language), ...shared].map(({ file, from: place }): [string, string] => {
      const text = read(place);
      const kind = kinds.get(file.split('/')[1] ?? '');
      if (kind) return [file, explained(kind, text, words)];
      return [
        file,
        file.startsWith('.vscode/')
          ? elsewhere(text, from.folder)
          : filled(text, file, { title, ...from }, words),
      ];
    }),
    ...ownersFiles(() => false).map((file): [string, string] => [
      file,
      withOwners('', [], typedIn(true, words.owners)),
    ]),
  ]);

const read = (file: string): string => readFileSync(new URL(file, PROJECT), 'utf8');

/** Settings of our own editors, for a repository in which this program is installed. */
const elsewhere = (text: string, folder: string): string =>
  typedIn(true, text)
    .replaceAll('"./docs/', `"./node_modules/${folder}/docs/`)
    .replace(/(?<=["/])seeds(?=["/])/g, 'content');

/** A file with its keys explained, as `new` writes one. */
function explained(kind: NewKind, text: string, words: ScaffoldWords): string {
  const [, frontMatter = '', body = ''] = text.split(/^---\n/m);
  const values: Record<string, unknown> = parse(frontMatter);
  const asTyped = Object.entries(values).map(
    ([key, value]) => [key, Array.isArray(value) ? value.map(String) : String(value)] as const,
  );
  return newFile(kind, Object.fromEntries(asTyped), body, words);
}

/** A file with its `{{words}}` filled in: `{{about title}}` is what that key of catalogue.yaml means. */
function filled(
  text: string,
  file: string,
  { title, folder, update }: { title: string; folder: string; update: string },
  words: ScaffoldWords,
): string {
  const given = new Map([
    ['title', titleIn(file, title)],
    ['package', folder],
    ['update', update],
  ]);
  return text.replace(/(?<!\$)\{\{(?:about )?([\w-]+)\}\}/g, (whole, word: string) =>
    whole.startsWith('{{about ') ? aboutKey(Settings, word, words) : getOrThrow(given, word),
  );
}

/** A title as it stands in a file of this kind. */
function titleIn(file: string, title: string): string {
  if (file.endsWith('.yaml')) return scalarText(title);
  return file.endsWith('.json') ? JSON.stringify(title) : title;
}
