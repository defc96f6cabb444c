import { en } from '../../languages/en/changes.ts';
import { nl } from '../../languages/nl/changes.ts';
import type { ChangeWords } from '../../languages/change-words.ts';

/** Languages that a report of changes can speak: those of the diagnostics. */
export const changeLanguages: Readonly<Record<string, ChangeWords>> = { en, nl };
