import { existsSync, readdirSync, statSync } from 'node:fs';
import { hash } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { nearest } from '../catalogue/nearest.ts';
import { finding, startOf, type Finding } from '../diagnostics/diagnostic.ts';
import type { PartName } from '../parts.ts';
import { compileCode } from './compile-code.ts';
import { componentOf, isComponent, type Component } from './component.ts';
import { compilerFinding, thrownFinding } from './findings.ts';
import type { CompiledParts } from './own-code.ts';
import { placesIn } from './places.ts';
import type { WantedPart } from './read-config.ts';
import { runCode } from './run-code.ts';

/**
 * The parts that a config names, or what is wrong with them. `files` is given what they are made from. Throws a
 * UsageError where the compiler is not installed.
 */
export async function readParts(
  wanted: readonly WantedPart[],
  { config, files }: { config: string; files: Set<string> },
): Promise<{ parts?: CompiledParts; findings: readonly Finding[] }> {
  if (wanted.length === 0) return { findings: [] };
  const folder = dirname(config);
  const fileOf = new Map(wanted.map(({ name, path }) => [name, resolve(folder, path)]));
  for (const file of fileOf.values()) files.add(file);
  const missing = wanted.flatMap((it) => missingFile(it, folder));
  if (missing.length > 0) return { findings: missing };
  const compiled = await compileCode({ folder, entry: entryFor(fileOf), config }, files);
  if (!('code' in compiled)) return { findings: compiled.map((it) => compilerFinding(it, config)) };
  const { exports, placeOf } = runCode(compiled, folder);
  try {
    const made = await exports();
    const components = new Map<PartName, Component>();
    const findings: Finding[] = [];
    for (const [name, file] of fileOf) {
      const own = made[name];
      if (isComponent(own)) components.set(name, componentOf(name, own));
      else findings.push(noComponent(name, file));
    }
    const key = hash('sha256', compiled.code);
    return { parts: { key, components, fileOf, placeOf }, findings };
  } catch (error) {
    return { findings: [thrownFinding(error, placeOf(error) ?? startOf(config))] };
  }
}

/** A module that exports what each file has as its default, by the name of the part. */
const entryFor = (fileOf: ReadonlyMap<PartName, string>): string =>
  [...fileOf]
    .map(
      ([name, file]) =>
        `import * as of${name} from ${JSON.stringify(file)};\nexport const ${name} = of${name}.default;`,
    )
    .join('\n');

const noComponent = (name: PartName, file: string): Finding =>
  finding('unusable-config', placesIn(file).exported, { fault: 'no-component', name, text: '' });

/** A file that is not there, with the one beside it that may be meant. */
function missingFile({ name, path, at }: WantedPart, folder: string): Finding[] {
  const file = resolve(folder, path);
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) return [];
  const beside = dirname(file);
  const names = existsSync(beside) ? readdirSync(beside) : [];
  const near = nearest(basename(file), names);
  const dir = dirname(path);
  return [
    finding('unusable-config', at, {
      fault: 'no-file',
      name,
      text: path,
      near: near && `./${join(dir, near).replaceAll('\\', '/')}`,
    }),
  ];
}
