import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../src/editor/json-schema.ts';
import { fromJson } from '../support/json.ts';

interface Part {
  title?: string;
  description?: string;
  examples?: unknown[];
  properties?: Record<string, Part>;
  [key: string]: unknown;
}

const folder = new URL('docs/schema/', PROJECT);
const schemas = Object.entries(jsonSchemas());
const compiled = (schema: object) =>
  new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

/** Every key of a schema with its path, however deep. */
function fields(part: unknown, path = ''): [string, Part][] {
  if (Array.isArray(part)) return part.flatMap((it) => fields(it, path));
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, it]): [string, Part][] => {
    if (key === 'examples') return [];
    if (key !== 'properties') return fields(it, path);
    return Object.entries(it as Record<string, Part>).flatMap(([name, field]): [string, Part][] => [
      [`${path}${name}`, field],
      ...fields(field, `${path}${name}.`),
    ]);
  });
}

test('docs/schema is what the fields say now (npm run schema writes it)', () => {
  expect(readdirSync(folder).sort()).toEqual(schemas.map(([file]) => file).sort());
  for (const [file, text] of schemas)
    expect(readFileSync(new URL(file, folder), 'utf8'), file).toBe(text);
});

describe.each(schemas)('%s', (_, text) => {
  const schema = fromJson<Part>(text);
  const all = fields(schema);

  test('says what it is', () => {
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: expect.any(String),
      description: expect.any(String),
      type: 'object',
      additionalProperties: false,
    });
    expect(all.length).toBeGreaterThan(3);
  });

  test.each(all)('%s has a title, a description and examples that are right', (path, field) => {
    expect(field.title).toMatch(/^[A-Z]/);
    expect(field.description).toMatch(/\.$/);
    expect(field.examples?.length, path).toBeGreaterThan(0);
    const isRight = compiled(field);
    for (const example of field.examples ?? expect.fail())
      expect([example, isRight(example)]).toEqual([example, true]);
  });
});

test('words may be replaced one by one, and a misspelt one is not there', () => {
  const isRight = compiled(fromJson<object>(jsonSchemas()['words.schema.json']));
  expect(isRight({ allCourses: 'All modules', course: { facts: 'In short' } })).toBe(true);
  expect([
    isRight({ allCoarses: 'All modules' }),
    isRight({ course: 'Module' }),
    isRight({ allCourses: 5 }),
    isRight({ allCourses: '' }),
  ]).toEqual([false, false, false, false]);
});

test('the sample’s catalogue.yaml is right, a misspelt key in it is not', () => {
  const isRight = compiled(fromJson<object>(jsonSchemas()['catalogue.schema.json']));
  const settings = parse(readFileSync(new URL('seeds/catalogue.yaml', PROJECT), 'utf8')) as object;
  expect([isRight(settings), isRight.errors]).toEqual([true, null]);
  expect([
    isRight({ ...settings, langauges: ['en'] }),
    isRight({ ...settings, 'base-url': 'javascript:x' }),
  ]).toEqual([false, false]);
});
