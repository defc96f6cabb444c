import { readFileSync } from 'node:fs';
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
const { dependencies, devDependencies } = read<{
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}>('package.json');
const { packages } = read<{ packages: Record<string, Locked> }>('package-lock.json');
const locked = Object.entries(packages).filter(([path]) => path !== '');

describe('what the project depends on', () => {
  test('is at most fifteen packages when it runs', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(15);
  });

  test('is named with exact versions', () => {
    expect(
      Object.entries({ ...dependencies, ...devDependencies }).filter(
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

  test('brings no js-yaml of old to those who install it', () => {
    const installed = locked.filter(
      ([path, { dev }]) => !dev && /(^|\/)node_modules\/js-yaml$/.test(path),
    );
    expect(installed.length).toBeGreaterThan(0);
    expect(installed.filter(([, { version }]) => /^[0-3]\./.test(version ?? ''))).toEqual([]);
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
