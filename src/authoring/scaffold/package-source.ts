import { spawn } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { name, version } from '../../../package.json';

/** What npm is asked for: a package with its version, or a file beside package.json. */
export interface Wanted {
  spec: string;
  /** Folder in node_modules, as long as npm has not said another. */
  folder: string;
}

/** What npm came to: the folder of the package in node_modules, or why it is not there. */
export type Installed = { folder: string } | { failed: string };

/**
 * The package that a new repository pins, where nobody says which: the one that writes it. A clone packs itself; what was
 * installed from a file is that file; anything else has its name and version in the registry.
 */
export async function ownPackage(dir: string): Promise<Wanted> {
  if (!INSTALLED) return packedClone(dir);
  const file = await installedFrom();
  return file === undefined ? { spec: `${name}@${version}`, folder: name } : fileOf(file, dir);
}

/** A packed file, taken into the repository: it goes where that goes. */
export async function fileOf(file: string, dir: string): Promise<Wanted> {
  await copyFile(file, join(dir, basename(file)));
  return { spec: `./${basename(file)}`, folder: name };
}

/** A package by its name, with a version or without. */
export const named = (spec: string): Wanted => ({
  spec,
  folder: /^(?:@[^/]+\/)?[^@/]+/.exec(spec)?.[0] ?? name,
});

async function packedClone(dir: string): Promise<Wanted> {
  const packed = await npm(['pack', '--silent', '--pack-destination', dir], fileURLToPath(PROJECT));
  if (packed.code !== 0) throw new Error(`npm could not pack this clone:\n${packed.said}`);
  return { spec: `./${basename(packed.stdout.trim().split('\n').at(-1) ?? '')}`, folder: name };
}

/** The file that this package was installed from, as npm notes beside it; nothing where it was none, or is gone. */
async function installedFrom(): Promise<string | undefined> {
  const packages = dirname(join(fileURLToPath(PROJECT), name.startsWith('@') ? '..' : '.'));
  try {
    const { packages: noted }: { packages: Record<string, { resolved?: string }> } = JSON.parse(
      await readFile(join(packages, '.package-lock.json'), 'utf8'),
    );
    const [, path] = /^file:(.*\.tgz)$/.exec(noted[`node_modules/${name}`]?.resolved ?? '') ?? [];
    if (path === undefined) return undefined;
    const file = resolve(dirname(packages), path);
    await readFile(file);
    return file;
  } catch {
    return undefined;
  }
}

/** Has npm install a package into a repository: it writes the exact version into package.json, and the lockfile. */
export async function install(dir: string, { spec, folder }: Wanted): Promise<Installed> {
  const { code, said } = await npm(
    [
      'install',
      '--save-exact',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      spec,
    ],
    dir,
  ).catch((error: Error) => ({ code: 1, said: error.message }));
  if (code !== 0) return { failed: said };
  const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(
    await readFile(join(dir, 'package.json'), 'utf8'),
  );
  return { folder: Object.keys(dependencies)[0] ?? folder };
}

/** Runs npm in a folder. What an npm that started us has set for its own folder is left behind. */
function npm(
  words: readonly string[],
  cwd: string,
): Promise<{ code: number | null; stdout: string; said: string }> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([key]) =>
        !/^(npm_(package_|lifecycle_|config_local_prefix|command|node_execpath)|INIT_CWD)/.test(
          key,
        ),
    ),
  );
  const isWindows = process.platform === 'win32';
  return new Promise((done, failed) => {
    const child = isWindows
      ? spawn(['npm', ...words.map((word) => `"${word}"`)].join(' '), { cwd, env, shell: true })
      : spawn('npm', words, { cwd, env });
    let [stdout, said] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.once('error', failed);
    child.once('close', (code) => done({ code, stdout, said: said.trim() }));
  });
}
