import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './command.ts';

/**
 * The vocabulary of schema.org: which properties a type has, and what each may hold. Read from the
 * types of schema-dts, which are made from schema.org’s own definitions.
 */
interface Type {
  parents: string[];
  properties: Map<string, string[]>;
}
const declared = readFileSync(join(project, 'node_modules/schema-dts/dist/schema.d.ts'), 'utf8');
const types = readTypes(declared);
/** Kinds of a type: `StructuredValue` → `QuantitativeValue` and others. */
const kinds = new Map(
  [...declared.matchAll(/^export type (\w+) = ([^;]+);/gm)].map(
    ([, name = '', members = '']) => [name, members.split(' | ')] as const,
  ),
);

function readTypes(declarations: string): Map<string, Type> {
  const found = new Map<string, Type>();
  for (const [, name = '', parents = '', body = ''] of declarations.matchAll(
    /^(?:export )?interface (\w+)Base extends ([^{]+) \{\n(.*?)^\}/gms,
  )) {
    const properties = new Map(
      [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.+), "\w+">;$/gm)].map(
        ([, property = '', range = '']) => [property, range.split(' | ')] as const,
      ),
    );
    found.set(name, {
      parents: parents.split(', ').map((it) => it.replace(/Base$/, '')),
      properties,
    });
  }
  for (const [, name = '', parent = '', label = ''] of declarations.matchAll(
    /^(?:export )?interface (\w+)Leaf extends (\w+)Base \{\n {4}"@type": "(\w+)";\n\}/gm,
  ))
    if (name === label && name !== parent)
      found.set(name, { parents: [parent], properties: found.get(name)?.properties ?? new Map() });
  return found;
}

const isA = (type: string, wanted: string): boolean =>
  type === wanted ||
  (kinds.get(wanted) ?? []).some(
    (it) => it !== wanted && !it.endsWith('Leaf') && kinds.has(it) && isA(type, it),
  );
const rangeOf = (type: string, property: string): string[] | undefined =>
  types.get(type)?.properties.get(property) ??
  (types.get(type)?.parents ?? []).map((it) => rangeOf(it, property)).find((it) => it);

/** An address may stand for a thing: search engines ask for that in breadcrumbs. */
const texts = ['Text', 'URL', 'Date', 'DateTime', 'Thing'];
const numbers = ['Number', 'Integer', 'Float'];

/** What schema.org does not know in a thing, in short: empty where all is right. `at` is where it stands. */
export function unknownIn(thing: unknown, at = ''): string[] {
  if (typeof thing !== 'object' || thing === null) return [`${at}: no thing`];
  const { '@type': type, ...properties } = thing as Record<string, unknown>;
  if (typeof type !== 'string' || !types.has(type)) return [`${at}: no type “${String(type)}”`];
  return Object.entries(properties).flatMap(([property, value]) => {
    const here = `${at}/${type}.${property}`;
    if (property === '@id' || (type === 'SearchAction' && property === 'query-input'))
      return typeof value === 'string' ? [] : [`${here}: no text`];
    const range = rangeOf(type, property);
    if (!range) return [`${here}: no such property`];
    return [value].flat().flatMap((it) => {
      if (typeof it === 'string')
        return range.some((name) => texts.includes(name)) ? [] : [`${here}: a text`];
      if (typeof it === 'number')
        return range.some((name) => numbers.includes(name)) ? [] : [`${here}: a number`];
      const own = (it as { '@type'?: string } | null)?.['@type'] ?? '';
      return [
        ...(range.some((name) => isA(own, name)) ? [] : [`${here}: a ${own}`]),
        ...unknownIn(it, here),
      ];
    });
  });
}
