import type { Catalogue, Source } from '../catalogue/model.ts';
import { nearest } from '../catalogue/nearest.ts';
import { finding, startOf, type Finding, type Place } from '../diagnostics/diagnostic.ts';
import { asText, CodeMistake } from './code-mistake.ts';
import { failureFinding } from './findings.ts';
import { seenFrom, type OwnCheck, type OwnCode } from './own-code.ts';

/**
 * What the checks of a school find in a catalogue, and what is wrong with them themselves, with names of files as seen
 * from the content folder.
 */
export function runChecks(
  { checks, placeOf }: OwnCode,
  catalogue: Catalogue,
  contentDir: string,
): Finding[] {
  if (checks.length === 0) return [];
  const places = placesIn(catalogue);
  return checks.flatMap((it): Finding[] => {
    try {
      const given = it.check(catalogue);
      if (!Array.isArray(given)) throw new CodeMistake('no-list', asText(given));
      return given.map((found: unknown) => findingOf(found, it, places));
    } catch (error) {
      const at = placeOf(error) ?? it.at;
      return seenFrom(contentDir, [failureFinding({ of: 'check', name: it.id }, error, at)]);
    }
  });
}

interface Places {
  /** Where facts came from, by file; those without any have none. */
  sources: ReadonlyMap<string, Source | undefined>;
  /** Known keys by the school’s words for them: its checks may say either. */
  keyOf: ReadonlyMap<string, string>;
}

function placesIn(catalogue: Catalogue): Places {
  const { settings, courses, tracks, pillars, pages, files, brokenTexts } = catalogue;
  const texts = [...courses, ...tracks, ...pillars, ...pages].flatMap((it) => it.texts);
  const sources = new Map<string, Source | undefined>([
    ...[...files.keys()].map((file) => [file, undefined] as const),
    ...brokenTexts.map(({ text }) => [text.source.file, text.source] as const),
    [settings.source.file, settings.source],
    ...texts.map(({ source }) => [source.file, source] as const),
  ]);
  return { sources, keyOf: new Map(settings.keys.map(({ word, key }) => [word, key])) };
}

/** What a check gives, believed; throws a CodeMistake for what cannot be used. */
function findingOf(given: unknown, { id, severity }: OwnCheck, places: Places): Finding {
  const found = typeof given === 'object' && given !== null ? given : {};
  const fields: Readonly<Record<string, unknown>> = { ...found };
  const message = textOf(fields, 'message');
  const file = textOf(fields, 'file');
  const hint = fields['hint'] === undefined ? undefined : textOf(fields, 'hint');
  if (!places.sources.has(file))
    throw new CodeMistake('no-file', file, nearest(file, [...places.sources.keys()]));
  const at = placeIn(file, fields, places);
  return finding('own-check', at, { id, message, hint }, { severity });
}

function textOf(fields: Readonly<Record<string, unknown>>, name: string): string {
  const text = fields[name];
  if (typeof text !== 'string' || text.trim() === '') throw new CodeMistake('finding', name);
  return text;
}

/** The place of a key, or a line, else that of the whole file. */
function placeIn(
  file: string,
  fields: Readonly<Record<string, unknown>>,
  { sources, keyOf }: Places,
): Place {
  if (fields['key'] !== undefined) {
    const key = textOf(fields, 'key');
    const [name = key, ...rest] = key.split('.');
    const known = [keyOf.get(name) ?? name, ...rest].join('.');
    return sources.get(file)?.placeOf(known) ?? startOf(file);
  }
  if (fields['line'] === undefined) return startOf(file);
  const line = numberOf(fields, 'line');
  const column = fields['column'] === undefined ? 1 : numberOf(fields, 'column');
  return { file, line, column, endLine: line, endColumn: column };
}

/** A line or column: a whole number from 1. */
function numberOf(fields: Readonly<Record<string, unknown>>, name: string): number {
  const number = fields[name];
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1)
    throw new CodeMistake('finding', name);
  return number;
}
