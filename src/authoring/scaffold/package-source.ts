import { spawn } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { name, version } from '../../../package.json';
import { UsageError } from '../../usage-error.ts';

/** Where the program that a new repository pins comes from. */
export interface PackageSource {
  /** Its folder in node_modules. */
  folder: string;
  /** What a person types to take a newer one. */
  update: string;
  /** Brings what has to lie in the repository there; gives what npm is to be asked for. */
  bring: (dir: string) => Promise<string>;
}

/**
 * The program that writes the repository, where nobody names another: a clone packs itself; what was installed from a
 * file is that file; anything else has its name and version in the registry.
 */
export async function ownPackage(): Promise<PackageSource> {
  if (!INSTALLED) return inFile(packClone);
  const file = await installedFrom();
  return file === undefined ? named(`${name}@${version}`) : packedIn(file);
}

/** A packed file, which goes where the repository goes. */
export const packedIn = (file: string): PackageSource =>
  inFile(async (dir) => {
    await copyFile(file, join(dir, basename(file)));
    return basename(file);
  });

const inFile = (bring: (dir: string) => Promise<string>): PackageSource => ({
  folder: name,
  update: 'npm install --save-exact ./NEWER-FILE.tgz',
  bring: async (dir) => `./${await bring(dir)}`,
});

/** A package by its name, with a version or without. */
export function named(spec: string): PackageSource {
  const folder = /^(?:@[^/]+\/)?[^@/]+/.exec(spec)?.[0] ?? name;
  return {
    folder,
    update: `npm install --save-exact ${folder}@latest`,
    bring: async () => spec,
  };
}

async function packClone(dir: string): Promise<string> {
  const packed = await npm(['pack', '--silent', '--pack-destination', dir], fileURLToPath(PROJECT));
  if (packed.code !== 0)
    throw new UsageError(({ newCatalogue: usage }) => usage.notPacked(packed.said));
  return basename(packed.stdout.trim().split('\n').at(-1) ?? '');
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

/**
 * Has npm install a package into a repository: it writes the exact version into package.json, and the lockfile. Returns
 * why it could not, where it could not.
 */
export async function install(dir: string, spec: string): Promise<string | undefined> {
  const words = ['--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  const { code, said } = await npm(['install', ...words, spec], dir).catch((error: Error) => ({
    code: 1,
    said: error.message,
  }));
  return code === 0 ? undefined : said;
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
