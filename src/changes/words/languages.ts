import { en } from './en.ts';
import { nl } from './nl.ts';
import type { ChangeWords } from './words.ts';

/** Languages that a report of changes can speak: those of the diagnostics. */
export const changeLanguages: Readonly<Record<string, ChangeWords>> = { en, nl };
