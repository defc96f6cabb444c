import { relative, resolve, sep } from 'node:path';
import type { Catalogue } from '../catalogue/model.ts';
import type { Finding, Place, Severity } from '../diagnostics/diagnostic.ts';
import type { OwnParts, PartName } from '../parts.ts';

/** A check of the school’s own, as its config declares it. */
export interface OwnCheck {
  id: string;
  severity: Severity;
  check: (catalogue: Catalogue) => unknown;
  /** Where the config names it. */
  at: Place;
}

/** Parts of pages that the school makes itself, compiled. */
export interface CompiledParts extends Pick<OwnParts, 'key' | 'components'> {
  fileOf: ReadonlyMap<PartName, string>;
  /** As in OwnCode. */
  placeOf: (error: unknown) => Place | undefined;
}

/** What a school’s own code comes to. Files of places and paths are absolute. */
export interface OwnCode {
  /** The config. */
  file?: string;
  content?: string;
  output?: string;
  parts?: CompiledParts;
  checks: readonly OwnCheck[];
  /** Hash of all of its code. */
  key?: string;
  /** What is wrong: with any of it nothing else can be used. */
  findings: readonly Finding[];
  /** The place at which code of the config or of a check threw an error; nothing where others did. */
  placeOf: (error: unknown) => Place | undefined;
  /** Every file that it was made from, or would be if it were there. */
  files: readonly string[];
}

/** Where there is no config. */
export const noOwnCode: OwnCode = {
  checks: [],
  findings: [],
  placeOf: () => undefined,
  files: [],
};

/** Findings in files anywhere, with names of files as seen from a folder: `../parts/footer.tsx`. */
export const seenFrom = (folder: string, findings: readonly Finding[]): Finding[] =>
  findings.map((found) => ({
    ...found,
    at: { ...found.at, file: relative(folder, resolve(found.at.file)).split(sep).join('/') },
  }));
