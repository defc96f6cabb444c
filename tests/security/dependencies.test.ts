import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project } from '../support/command.ts';
import { fromJson } from '../support/json.ts';

interface Locked {
  version?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  link?: boolean;
  resolved?: string;
  dev?: boolean;
  optional?: boolean;
}
const read = <Data>(file: string): Data =>
  fromJson<Data>(readFileSync(join(project, file), 'utf8'));
const {
  dependencies = {},
  optionalDependencies = {},
  devDependencies,
} = read<Partial<Record<string, Record<string, string>>>>('package.json');
const { packages } = read<{ packages: Record<string, Locked> }>('package-lock.json');
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** `preact/hooks` and `@11ty/eleventy/src/x.js` are of the packages `preact` and `@11ty/eleventy`. */
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

const sources = ['src', 'templates'].flatMap((room) =>
  readdirSync(join(project, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
    .map((file) => join(project, room, file)),
);

describe('what the project depends on', () => {
  test('is compiled in: installing it brings no other package', () => {
    expect(dependencies).toEqual({});
    expect(Object.keys(optionalDependencies)).toEqual(['esbuild']);
  });

  test('is at most twenty packages that its code asks for', () => {
    const asked = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^import [^;]*?from '([^.'][^']*)'/gms)].flatMap(
        ([, name]) => (name.startsWith('node:') ? [] : packageOf(name)),
      ),
    );
    expect(new Set(asked).size).toBeGreaterThan(10);
    expect(new Set(asked).size).toBeLessThanOrEqual(20);
  });

  test('is named with exact versions', () => {
    expect(
      Object.entries({ ...optionalDependencies, ...devDependencies }).filter(
        ([, version]) => !/^(npm:[@\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
      ),
    ).toEqual([]);
  });

  test('is locked with a hash each, and no registry by name', () => {
    expect(
      locked.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path),
    ).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  });

  test('needs no script when it is installed: those that have one work without it', () => {
    // esbuild only checks its own binary; fsevents is for macOS alone.
    expect(
      locked
        .filter(([, { hasInstallScript }]) => hasInstallScript)
        .map(([path]) => path.replace(/^.*node_modules\//, ''))
        .filter((name) => !['esbuild', 'fsevents'].includes(name)),
    ).toEqual([]);
  });

  test('does not hold the js-yaml that lets __proto__ through', () => {
    const old = locked.filter(
      ([path, { version }]) =>
        path.endsWith('node_modules/js-yaml') &&
        /^3\.(\d+)\./.exec(version ?? expect.fail()) &&
        Number((/^3\.(\d+)/.exec(version ?? expect.fail()) ?? expect.fail())[1]) < 15,
    );
    expect(old).toEqual([]);
  });
});
