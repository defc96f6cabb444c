import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { cleanClone } from '../workflows/steps.support.ts';
import { project, run, type Ended } from './command.ts';

/**
 * The package as `npm pack` makes it of this project, as a file. It is made in a clone, and once for the same sources:
 * several tests install it.
 */
export async function packedFile(): Promise<string> {
  const caches = join(project, 'node_modules/.cache/prospectus-packed');
  const folder = join(caches, sourcesHash());
  if (!existsSync(folder)) {
    mkdirSync(caches, { recursive: true });
    const staging = mkdtempSync(join(caches, 'staging-'));
    const packed = await npm(['pack', '--silent', '--pack-destination', staging], cleanClone());
    expect([packed.code, packed.stderr]).toEqual([0, '']);
    try {
      renameSync(staging, folder);
    } catch {
      rmSync(staging, { recursive: true }); // another test file was first
    }
  }
  return join(folder, readdirSync(folder)[0] ?? expect.fail());
}

function sourcesHash(): string {
  const hash = createHash('sha256').update(basename(fileURLToPath(COMPILED)));
  for (const dir of ['docs', '.vscode', '.github'])
    for (const name of readdirSync(join(project, dir), {
      recursive: true,
      encoding: 'utf8',
    }).sort()) {
      const file = join(project, dir, name);
      if (statSync(file).isFile()) hash.update(name).update(readFileSync(file));
    }
  return hash.digest('hex').slice(0, 16);
}

/** Nothing of an npm that runs these tests; packages come from its cache where they are there. */
const environment = (): Record<string, string | undefined> => ({
  ...Object.fromEntries(
    Object.keys(process.env)
      .filter((name) => name.startsWith('npm_') && name !== 'npm_config_cache')
      .map((name) => [name, undefined]),
  ),
  INIT_CWD: undefined,
  npm_config_prefer_offline: 'true',
  // A folder with another node in it: by its name these tests run on that one.
  PATH: [process.env['PACKAGE_TEST_NODE'], process.env['PATH']].filter(Boolean).join(':'),
});

/** Runs npm in a folder. */
export const npm = (words: readonly string[], cwd: string): Promise<Ended> =>
  run('npm', words, { cwd, env: environment() });

/** Runs the program that is installed in a folder, as people do: `npx prospectus …`. */
export const npx = (words: readonly string[], cwd: string): Promise<Ended> =>
  run('npx', ['--no', 'prospectus', ...words], { cwd, env: environment() });

/** The same for a program that is started otherwise. */
export const npxEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, ...environment() });
