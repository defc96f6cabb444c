import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import {
  facetOf,
  facetSourceOf,
  facetTable,
  isOwnFacet,
  type FacetKind,
} from '../../src/catalogue/facets.ts';
import { factOf, ourTable } from '../../src/catalogue/fields.ts';
import type { Catalogue, Course } from '../../src/catalogue/model.ts';
import { familyOf } from '../../src/catalogue/tags.ts';
import { loadCatalogue } from '../../src/load.ts';
import {
  facetsOf,
  filtered,
  readAddress,
  toAddress,
  toggled,
  type Filterable,
  type Selection,
} from '../../src/search/facets.ts';

const facetKinds = [...facetTable(ourTable).keys()];
let catalogue: Catalogue;
let data: Filterable;
let everything: number[];

beforeAll(async () => {
  ({ catalogue } = await loadCatalogue(fileURLToPath(new URL('seeds', PROJECT))));
  data = { courses: catalogue.offered, source: facetSourceOf(catalogue) };
  everything = data.courses.map((_, at) => at);
});

/** Whether a course has a value, read from the catalogue itself and not from what a browser is given. */
function has(course: Course, kind: FacetKind, value: string): boolean {
  if (!isOwnFacet(kind)) return String(factOf(course.facts, kind)) === value;
  switch (kind) {
    case 'track':
      return (
        course.tracks.includes(value) ||
        (course.tracks.length === 0 &&
          (catalogue.trackById.get(value) ?? expect.fail()).programme === course.programme)
      );
    case 'programme':
      return course.programme === value;
    case 'semester':
      return String(course.semester) === value;
    case 'period':
      return ((course.semester ?? 0) % 2 === 1 ? 'autumn' : 'spring') === value;
    case 'pillar':
      return course.pillar === value;
    case 'language':
      return course.languages.some((code) => code === value);
    case 'credits':
      return course.credits.low === Number(value);
    case 'exchange':
      return course.exchange;
    case 'home':
      return course.mode === 'online';
    case 'tag':
      return course.tags.some(
        (tag) =>
          familyOf(tag) ===
          familyOf((catalogue.tags.find(({ slug }) => slug === value) ?? expect.fail()).label),
      );
    case 'tool':
      return course.tools.some((tool) => singular(tool) === singular(value));
  }
}

/** Spellings of a tool that differ in case or in number are one. */
const singular = (tool: string) => tool.toLowerCase().replace(/s$/, '');

/** Any selection of values that the sample has. */
function selections(): fc.Arbitrary<Selection> {
  const known = facetKinds
    .map(
      (kind) =>
        [
          kind,
          [
            ...new Set(
              data.courses.flatMap((it) => facetOf(kind, ourTable).valuesOf(it, data.source)),
            ),
          ],
        ] as const,
    )
    .filter(([, values]) => values.length > 0);
  const oneKind = fc
    .constantFrom(...known)
    .chain(([kind, values]) =>
      fc
        .subarray([...values], { minLength: 1, maxLength: Math.min(3, values.length) })
        .map((chosen): [FacetKind, Set<string>] => [kind, new Set(chosen)]),
    );
  return fc
    .uniqueArray(oneKind, { maxLength: 4, selector: ([kind]) => kind })
    .map((entries) => new Map(entries));
}

test('filters show what reading every course by hand would show: any of one kind, all of the kinds', () => {
  fc.assert(
    fc.property(selections(), (selection) => {
      const byHand = catalogue.offered.filter((course) => {
        for (const [kind, values] of selection) {
          let fits = false;
          for (const value of values) if (has(course, kind, value)) fits = true;
          if (!fits) return false;
        }
        return true;
      });
      expect(filtered(data, selection, everything).map((at) => data.courses[at]?.id)).toEqual(
        byHand.map(({ id }) => id),
      );
    }),
    { numRuns: 1000 },
  );
});

test('a count is what a tap then shows, and no tap leads to nothing', () => {
  fc.assert(
    fc.property(selections(), (selection) => {
      for (const { kind, values } of facetsOf(data, selection, everything)) {
        for (const { value, count, chosen } of values) {
          if (chosen) continue;
          const shown = filtered(data, toggled(selection, kind, value), everything).length;
          expect(count, `${kind} ${value}`).toBe(shown);
          expect(shown).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('an address holds the whole state: what is read back is what was written', () => {
  fc.assert(
    fc.property(selections(), fc.string(), (selection, query) => {
      const address = toAddress(query, selection, ourTable);
      const back = readAddress(address, ourTable);
      expect(back.query).toBe(query.toWellFormed().trim());
      expect([...back.selection].map(([kind, values]) => [kind, [...values].sort()])).toEqual(
        facetKinds
          .filter((kind) => selection.get(kind)?.size)
          .map((kind) => [kind, [...(selection.get(kind) ?? expect.fail())].sort()]),
      );
    }),
    { numRuns: 1000 },
  );
});

test('a course that names no track counts for every track of its programme', () => {
  const basic = data.courses.find(({ id }) => id === 'basic-programming') ?? expect.fail();
  expect([...facetOf('track', ourTable).valuesOf(basic, data.source)].sort()).toEqual([
    'ai-engineer',
    'iot-engineer',
    'next-web-developer',
    'xr-developer',
  ]);
});
