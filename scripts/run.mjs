// Runs a script of this folder by its name, compiled as all of our code is: node scripts/run.mjs guide
import { compile } from '../src/compile.mjs';

globalThis.prospectusProject = new URL('..', import.meta.url).href; // as PROJECT in our sources
await import(new URL(`scripts/${process.argv[2]}.js`, await compile()).href);
