#!/usr/bin/env node
// Starts every command of an installed package, in which all is compiled (scripts/pack.mjs): dist/prospectus.mjs.
import { start } from './start.mjs';

await start(new URL('..', import.meta.url), () => new URL(`${CODE}/`, import.meta.url));
