import { hash } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import { startOf, type Finding } from '../diagnostics/diagnostic.ts';
import { compileCode } from './compile-code.ts';
import { compilerFinding, thrownFinding } from './findings.ts';
import { readConfig } from './read-config.ts';
import { noOwnCode, type OwnCode } from './own-code.ts';
import { readParts } from './read-parts.ts';
import { runCode } from './run-code.ts';

/**
 * Runs the config of a school, and reads what it names. Whatever is wrong in either is among the findings, all at once
 * as far as it can be seen. Throws a UsageError where the compiler is not installed.
 */
export async function readOwnCode(file: string): Promise<OwnCode> {
  const folder = dirname(file);
  const files = new Set([file]);
  const stopped = (findings: readonly Finding[]): OwnCode => ({
    ...noOwnCode,
    file,
    findings,
    files: [...files],
  });
  const entry = `import * as config from ${JSON.stringify(file)};\nexport default config.default;`;
  const compiled = await compileCode({ folder, entry, config: file }, files);
  if (!('code' in compiled)) return stopped(compiled.map((it) => compilerFinding(it, file)));
  const running = runCode(compiled, folder);
  const { placeOf } = running;
  let exports: Readonly<Record<string, unknown>>;
  try {
    exports = await running.exports();
  } catch (error) {
    return stopped([thrownFinding(error, placeOf(error) ?? startOf(file))]);
  }
  const { config, findings: ofConfig } = readConfig(exports, file);
  const parts = await readParts(config.parts, { config: file, files });
  const findings = [...ofConfig, ...parts.findings];
  if (findings.length > 0) return stopped(findings);
  const path = (given: string | undefined) => given && resolve(folder, given);
  return {
    file,
    content: path(config.content),
    output: path(config.output),
    checks: config.checks,
    parts: parts.parts,
    key: hash('sha256', `${compiled.code}\n${parts.parts?.key}`),
    findings,
    placeOf,
    files: [...files],
  };
}
