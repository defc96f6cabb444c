import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import project from '../../../package.json';
import { getOrThrow } from '../../get-or-throw.ts';
import { Settings } from '../../catalogue/schema.ts';
import { scalarText } from '../yaml-text.ts';
import { aboutKey, newFile, type NewKind } from './new-file.ts';
import type { ScaffoldWords } from './words.ts';

/** What a new catalogue holds, in the order in which it is named; the files lie in catalogue/, beside this one. */
const files: readonly { file: string; kind?: NewKind }[] = [
  { file: 'catalogue.yaml' },
  { file: 'courses/programming-basics.md', kind: 'course' },
  { file: 'courses/web-development.md', kind: 'course' },
  { file: 'tracks/web-developer.md', kind: 'track' },
  { file: 'pillars/code.md', kind: 'pillar' },
  { file: 'pages/privacy.md' },
  { file: 'README.md' },
  { file: '.github/workflows/catalogue.yml' },
];

const { version, repository = '' }: { version: string; repository?: string } = project;
/**
 * Where this program is found on the code host, as package.json says; where it says nothing, with a word to be
 * replaced.
 */
const home = /([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(repository)?.[1] ?? 'OWNER/prospectus';

/** Every file of a new content repository: valid, small, and explained where it lies. */
export const newCatalogue = (title: string, words: ScaffoldWords): ReadonlyMap<string, string> =>
  new Map(
    files.map(({ file, kind }) => {
      const text = readFileSync(
        new URL(`src/authoring/scaffold/catalogue/${file}`, PROJECT),
        'utf8',
      );
      return [file, kind ? explained(kind, text, words) : filled(text, file, title)];
    }),
  );

/** A file with its keys explained, as `npm run new` writes one. */
function explained(kind: NewKind, text: string, words: ScaffoldWords): string {
  const [, frontMatter = '', body = ''] = text.split(/^---\n/m);
  const values: Record<string, unknown> = parse(frontMatter);
  const typed = Object.entries(values).map(
    ([key, value]) => [key, Array.isArray(value) ? value.map(String) : String(value)] as const,
  );
  return newFile(kind, Object.fromEntries(typed), body, words);
}

/** A file with its `{{words}}` filled in: `{{about title}}` is what that key of catalogue.yaml means. */
function filled(text: string, file: string, title: string): string {
  const words = new Map([
    ['title', file.endsWith('.yaml') ? scalarText(title) : title],
    ['repository', home],
    ['release', `v${version}`],
  ]);
  return text.replace(/\{\{(?:about )?([\w-]+)\}\}/g, (whole, word: string) =>
    whole.startsWith('{{about ') ? aboutKey(Settings, word) : getOrThrow(words, word),
  );
}
