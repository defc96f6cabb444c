import { join } from 'node:path';
import { command, type Ended } from '../support/command.ts';
import { courseFile, folder, type Files } from '../support/folder.ts';

/** A small catalogue in a folder `content`, with what stands beside it. */
export const school = (beside: Files = {}): string =>
  folder({
    'content/catalogue.yaml':
      'title: Our courses\nlanguages: [en, nl]\nbase-url: https://courses.example.org/\nprogrammes:\n  bachelor: { title: Bachelor }\n',
    'content/courses/baking.md': courseFile(
      { title: 'Baking & <Bread>', programme: 'bachelor', tracks: ['chef'], tags: ['oven'] },
      'You bake.\n',
    ),
    'content/courses/brewing.md': courseFile(
      { title: 'Brewing', programme: 'bachelor', tags: ['kettle'] },
      'You brew.\n',
    ),
    'content/tracks/chef.md': '---\ntitle: Chef\n---\n',
    'content/pillars/code.md': '---\ntitle: Code\n---\n',
    ...beside,
  });

/** A config with these parts, each in `parts/<name>.tsx`. */
export function withParts(parts: Readonly<Record<string, string>>, more = ''): Files {
  const named = Object.keys(parts).map((name) => `${name}: './parts/${name}.tsx'`);
  return {
    'prospectus.config.ts': `import { defineConfig } from 'prospectus';\nexport default defineConfig({ parts: { ${named.join(', ')} }, ${more} });\n`,
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [`parts/${name}.tsx`, text])),
  };
}

/** Runs a command in the folder of a school, as its people do. */
export const inSchool = (dir: string, ...words: string[]): Promise<Ended> =>
  command(words, { cwd: dir, env: { PROSPECTUS_CACHE: join(dir, 'kept') } });
