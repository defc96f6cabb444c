import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { getOrThrow } from '../../get-or-throw.ts';
import { Settings } from '../../catalogue/schema.ts';
import { typedIn } from '../../typed.ts';
import { scalarText } from '../yaml-text.ts';
import { aboutKey, newFile, type NewKind } from './new-file.ts';
import type { ScaffoldWords } from './words.ts';

/** Where the files of a new catalogue lie, each below its own path. */
const SCAFFOLD = 'src/authoring/scaffold/catalogue/';

/**
 * What a new catalogue holds, in the order in which it is named. `from`: where it lies here, where that is not its own
 * path among the others.
 */
const files: readonly { file: string; from?: string; kind?: NewKind }[] = [
  { file: 'content/catalogue.yaml' },
  { file: 'content/courses/programming-basics.md', kind: 'course' },
  { file: 'content/courses/web-development.md', kind: 'course' },
  { file: 'content/tracks/web-developer.md', kind: 'track' },
  { file: 'content/pillars/code.md', kind: 'pillar' },
  { file: 'content/pages/privacy.md' },
  { file: 'README.md' },
  { file: 'package.json' },
  { file: '.gitignore', from: `${SCAFFOLD}gitignore` }, // under its own name npm would heed it and leave it out
  { file: '.github/workflows/catalogue.yml' },
  { file: '.gitlab-ci.yml' },
  ...['settings.json', 'tasks.json', 'extensions.json', 'prospectus.code-snippets'].map((name) => ({
    file: `.vscode/${name}`,
    from: `.vscode/${name}`,
  })),
];

/**
 * Every file of a new content repository: valid, small, and explained where it lies. `folder`: that of
 * this program in its node_modules; `update`: the command that takes a newer version.
 */
export const newCatalogue = (
  title: string,
  from: { folder: string; update: string },
  words: ScaffoldWords,
): ReadonlyMap<string, string> =>
  new Map(
    files.map(({ file, from: place = `${SCAFFOLD}${file}`, kind }) => {
      const text = read(place);
      if (kind) return [file, explained(kind, text, words)];
      return [
        file,
        file.startsWith('.vscode/')
          ? elsewhere(text, from.folder)
          : filled(text, file, { title, ...from }),
      ];
    }),
  );

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
): string {
  const words = new Map([
    ['title', titleIn(file, title)],
    ['package', folder],
    ['update', update],
  ]);
  return text.replace(/(?<!\$)\{\{(?:about )?([\w-]+)\}\}/g, (whole, word: string) =>
    whole.startsWith('{{about ') ? aboutKey(Settings, word) : getOrThrow(words, word),
  );
}

/** A title as it stands in a file of this kind. */
function titleIn(file: string, title: string): string {
  if (file.endsWith('.yaml')) return scalarText(title);
  return file.endsWith('.json') ? JSON.stringify(title) : title;
}
