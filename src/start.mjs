// What every start of a command has in common, in a clone (main.mjs) and in an installed package (package.mjs).
import * as modules from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { accelerators, isOn, unknownAccelerators } from './accelerators.mjs';
import { cachesOf } from './caches.mjs';

/**
 * Runs the command that was typed, and ends the process where it must not go on.
 * @param {URL} project the project's folder, with a final slash: a clone, or an installed package
 * @param {() => URL | Promise<URL>} compiled gives the folder of our compiled sources, with a final slash
 * @returns {Promise<void>}
 */
export async function start(project, compiled) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    end(`Prospectus needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  const unknown = unknownAccelerators();
  if (unknown.length > 0)
    end(
      `PROSPECTUS_WITHOUT names ${unknown.join(', ')}; it knows ${Object.keys(accelerators).join(', ')} and all.`,
    );
  // Commands are short, and V8 of Node 20 spends an eighth of their processor time on making code faster that soon is
  // done: here it waits a little.
  if (major === 20 && isOn('v8-flags')) setFlagsFromString('--interrupt-budget=500000');
  globalThis.prospectusProject = project.href; // as PROJECT in our sources
  // What V8 made of our code is kept beside what else is kept (Node 22.1 and newer); where it cannot be, nothing is.
  if (isOn('compile-cache'))
    modules.enableCompileCache?.(
      fileURLToPath(new URL('prospectus-code/', cachesOf(project.href))),
    );
  const { run } = await import(new URL('src/cli.js', await compiled()).href);
  process.exitCode = await run(process.argv.slice(2));
  if (process.exitCode === 2) process.exit(); // whatever a failure left under way must not go on
}

/**
 * Says why nothing can be done, and ends.
 * @param {string} sentence
 * @returns {never}
 */
export function end(sentence) {
  console.error(sentence);
  process.exit(2);
}
