import { nearest } from '../catalogue/nearest.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { finding, type Finding, type Place, type Severity } from '../diagnostics/diagnostic.ts';
import { isRule, type ConfigFault } from '../diagnostics/rules.ts';
import { isPart, parts, type PartName } from '../parts.ts';
import { asText } from './code-mistake.ts';
import type { OwnCheck } from './own-code.ts';
import { placesIn, type CodePlaces } from './places.ts';

/** What a config says, as far as it is right. */
export interface ReadConfig {
  content?: string;
  output?: string;
  parts: readonly WantedPart[];
  checks: readonly OwnCheck[];
}

/** A part with the path of its file, as it is written, and where that is. */
export interface WantedPart {
  name: PartName;
  path: string;
  at: Place;
}

type Said = { name?: string; text?: unknown; near?: string };
type Told = (fault: ConfigFault, at: Place, said?: Said) => void;

const keys = ['content', 'output', 'parts', 'checks'];
const checkKeys = ['id', 'severity', 'check'];
const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Judges what a config exports. */
export function readConfig(
  exports: Readonly<Record<string, unknown>>,
  file: string,
): { config: ReadConfig; findings: Finding[] } {
  const findings: Finding[] = [];
  const places = placesIn(file);
  const told: Told = (fault, at, { name = '', near, ...said } = {}) => {
    const text = 'text' in said ? asText(said.text) : '';
    findings.push(finding('unusable-config', at, { fault, name, text, near }));
  };
  const given = exports['default'];
  const config: ReadConfig = { parts: [], checks: [] };
  if (given === undefined) told('no-default', places.exported);
  else if (!isRecord(given)) told('no-settings', places.exported, { text: given });
  else {
    for (const name of Object.keys(given))
      if (!keys.includes(name)) told('key', places.key(name), { name, near: nearest(name, keys) });
    config.content = readPath('content', given, places, told);
    config.output = readPath('output', given, places, told);
    config.parts = readParts(given['parts'], places, told);
    config.checks = readChecks(given['checks'], places, told);
  }
  return { config, findings };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('then' in value);

function readPath(
  name: string,
  given: Readonly<Record<string, unknown>>,
  places: CodePlaces,
  told: Told,
): string | undefined {
  const path = given[name];
  if (path === undefined || (typeof path === 'string' && path.trim() !== '')) return path;
  told('path', places.key(name), { name, text: path });
  return undefined;
}

function readParts(given: unknown, places: CodePlaces, told: Told): WantedPart[] {
  if (given === undefined) return [];
  if (!isRecord(given)) {
    told('parts', places.key('parts'), { text: given });
    return [];
  }
  return Object.entries(given).flatMap(([name, path]): WantedPart[] => {
    const at = places.key('parts', name);
    const names = Object.keys(parts);
    if (!isPart(name))
      told('part', at, { name, near: nearest(name, names), text: names.join(', ') });
    else if (typeof path !== 'string' || path.trim() === '')
      told('no-file', at, { name, text: path });
    else return [{ name, path, at }];
    return [];
  });
}

function readChecks(given: unknown, places: CodePlaces, told: Told): OwnCheck[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) {
    told('checks', places.key('checks'), { text: given });
    return [];
  }
  const taken = new Set<string>();
  return given.flatMap((it: unknown) => {
    const check = readCheck(it, taken, places, told);
    if (check) taken.add(check.id);
    return check ?? [];
  });
}

function readCheck(
  given: unknown,
  taken: ReadonlySet<string>,
  places: CodePlaces,
  told: Told,
): OwnCheck | undefined {
  const list = places.key('checks');
  if (!isRecord(given)) {
    told('check', list, { text: given });
    return undefined;
  }
  const { id, severity = 'warning', check } = given;
  const at = (typeof id === 'string' && places.text(id)) || list;
  for (const name of Object.keys(given))
    if (!checkKeys.includes(name)) told('check-key', at, { name, near: nearest(name, checkKeys) });
  const name = typeof id === 'string' ? id : asText(id);
  if (typeof id !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) told('id', at, { text: id });
  else if (isRule(id) || taken.has(id)) told('taken', at, { name: id });
  if (!isSeverity(severity))
    told('severity', at, { text: severity, near: nearest(asText(severity), severities) });
  if (!isCheck(check)) told('no-function', at, { name, text: check });
  return isSeverity(severity) && isCheck(check) ? { id: name, severity, check, at } : undefined;
}

const isSeverity = (value: unknown): value is Severity =>
  severities.some((severity) => severity === value);
const isCheck = (value: unknown): value is (catalogue: Catalogue) => unknown =>
  typeof value === 'function';
