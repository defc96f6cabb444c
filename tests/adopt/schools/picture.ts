import { png } from '../../support/png.ts';

/** A small picture; each number makes another. */
export const pngOf = (number: number): Uint8Array => png(2 + (number % 7), 3);
