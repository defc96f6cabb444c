// Starts every command: compiles our sources once (esbuild), then hands over to src/cli.ts.
import { setFlagsFromString } from 'node:v8';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Prospectus needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(2);
}
const { accelerators, isOn, unknownAccelerators } = await import('./accelerators.mjs');
const unknown = unknownAccelerators();
if (unknown.length > 0) {
  console.error(
    `PROSPECTUS_WITHOUT names ${unknown.join(', ')}; it knows ${Object.keys(accelerators).join(', ')} and all.`,
  );
  process.exit(2);
}
// Commands are short, and V8 of Node 20 spends an eighth of their processor time on making code faster that soon is
// done: here it waits a little.
if (major === 20 && isOn('v8-flags')) setFlagsFromString('--interrupt-budget=500000');
globalThis.prospectusProject = new URL('..', import.meta.url).href; // as PROJECT in our sources
const { compile } = await import('./compile.mjs');
const compiled = await compile().catch((error) => {
  const trouble = error.errors?.[0]?.text ?? error.message;
  console.error(
    `Prospectus could not prepare itself in node_modules/.cache: ${trouble}
That folder must be writable the first time. Run any command once as the user who installed it, such as: npm run check`,
  );
  process.exit(2);
});
const { run } = await import(new URL('src/cli.js', compiled).href);
process.exitCode = await run(process.argv.slice(2));
if (process.exitCode === 2) process.exit(); // whatever a failure left under way must not go on
