import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { listOf } from '../../src/authoring/adopt/values.ts';
import { readSources } from '../../src/authoring/adopt/sources/read-sources.ts';
import { fromJson } from '../support/json.ts';
import { rules } from '../../src/diagnostics/rules.ts';
import { loadCatalogue, type LoadedCatalogue } from '../../src/load.ts';
import { command, fingerprints, type Ended } from '../support/command.ts';
import { emptyFolder, folder } from '../support/folder.ts';
import { schools } from './schools/all.ts';
import type { School, Stated } from './schools/school.ts';

describe.each(schools.map((it) => [it.about, it] as const))('%s', (_, school) => {
  const source = folder(school.files);
  const before = fingerprints(source);
  const to = join(emptyFolder(), 'content');
  const output = join(emptyFolder(), 'site');
  const words = [join(source, school.section ?? ''), ...(school.flags ?? [])];
  let adopted: Ended;
  let loaded: LoadedCatalogue;
  let built: Ended;
  beforeAll(async () => {
    adopted = await command(['adopt', ...words, '--to', to]);
    loaded = await loadCatalogue(to);
    built = await command(['build', '--content', to, '--output', output]);
  });

  test('is brought in, builds, and is as it was', async () => {
    expect(adopted.stderr).toBe('');
    expect(adopted.code).toBe(0);
    expect([built.code, built.stdout.includes(' error ')]).toEqual([0, false]);
    expect(fingerprints(source)).toEqual(before);
    for (const [old, now] of Object.entries(school.addresses)) {
      const file = join(output, old, 'index.html');
      expect([old, existsSync(file)]).toEqual([old, true]);
      expect(readFileSync(file, 'utf8')).toContain(now);
    }
    const tally = readFileSync(join(to, 'adoption.md'), 'utf8');
    for (const old of await addressesOf(join(source, school.section ?? ''))) {
      const answers = existsSync(join(output, decodeURI(old), 'index.html'));
      // What no file of a static site can answer is said.
      expect([old, answers || tally.includes(`  - \`${old} →`)]).toEqual([old, true]);
    }
  });

  test('publishes what it stated, course by course', () => {
    const { catalogue } = loaded;
    expect(catalogue.settings.languages).toEqual(school.languages);
    const { courses } = fromJson<{ courses: Published[] }>(
      readFileSync(join(output, 'api/v1/courses.json'), 'utf8'),
    );
    const titles = new Map(courses.map((it) => [it.id, titleOf(it)]));
    const now = courses.map((it) => ({
      ...it,
      title: titleOf(it),
      credits: it.creditsFrom === undefined ? it.credits : `${it.creditsFrom}-${it.credits}`,
      codes: [it.code, ...(it.alsoListedAs ?? [])],
      prerequisites: it.prerequisites.map(({ anyOf, ...one }) =>
        (anyOf ?? [one]).map(({ course, text }) => titles.get(course ?? '') ?? text),
      ),
      alternates: it.alternates.map((id) => titles.get(id)),
      fields: { ...it, ...it.fields },
    }));
    for (const stated of school.courses) {
      const found = now.filter(({ title }) => title === stated.title);
      expect([stated.title, found.length]).toEqual([stated.title, 1]);
      expect(found[0]).toMatchObject(comparable(stated));
    }
    expect(catalogue.settings.creditUnit.name).toEqual(
      school.settings?.creditUnit === undefined
        ? {}
        : { [school.languages[0] ?? '']: school.settings.creditUnit },
    );
    expect(catalogue.settings.weeks).toBe(school.settings?.weeks);
    const drafts = catalogue.courses
      .filter(({ draft }) => draft)
      .map(({ texts: [{ title }] }) => title);
    expect(drafts.sort()).toEqual([...(school.drafts ?? [])].sort());
  });

  test('has no more to mend than its source had', () => {
    const warnings = loaded.findings.filter(
      ({ rule, severity = rules[rule] }) => severity === 'warning',
    );
    expect(countsOf(warnings.map(({ rule }) => rule))).toEqual(school.flaws);
  });

  test('tells what became of every file and key, each once', () => {
    const tally = readFileSync(join(to, 'adoption.md'), 'utf8');
    const [, ofFiles = '', ofKeys = ''] =
      /\n## Files\n([\s\S]*)\n## Keys\n([\s\S]*)$/.exec(tally) ?? [];
    const rows = (text: string) =>
      [...text.matchAll(/^\| `+ ?(.*?) ?`+ \|/gm)].map(([, name]) => name);
    expect(rows(ofFiles)).toEqual(filesOf(school).sort());
    expect(rows(ofKeys)).toEqual([...school.keys].sort());
  });
});

const countsOf = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    [...new Set(names)].map((it) => [it, names.filter((name) => name === it).length]),
  );

/** A course as the data of a site has it. */
interface Published {
  id: string;
  titles: Readonly<Record<string, string>>;
  credits: number;
  creditsFrom?: number;
  code?: string;
  alsoListedAs?: readonly string[];
  prerequisites: readonly (Needed & { anyOf?: readonly Needed[] })[];
  alternates: readonly string[];
  fields: object;
}
interface Needed {
  course?: string;
  text?: string;
}
const titleOf = ({ titles }: Published): string => Object.values(titles)[0] ?? '';

/** What a test compares: terms by their ids. */
const comparable = ({ terms, ...stated }: Stated): Record<string, unknown> => ({
  ...stated,
  ...(terms ? { terms: terms.map((it) => it.toLowerCase()) } : {}),
});

/** Every address that the pages of a source had, by the rules of its system; drafts and news had none that counts. */
async function addressesOf(dir: string): Promise<string[]> {
  const sources = await readSources([dir]);
  return sources.flatMap(({ pages, termAddress }) =>
    pages.flatMap(({ file, addresses, values }) =>
      /(^|\/)(_posts|nieuws)\//.test(file) ||
      values.get('published') === 'false' ||
      values.get('draft') === 'true'
        ? []
        : [
            ...addresses,
            ...(termAddress
              ? listOf(values.get('tags')).map((it) => `/tags/${termAddress(it)}/`)
              : []),
          ],
    ),
  );
}

/** Files of what was named, as a person sees them there. */
const filesOf = ({ files, section = '' }: School): string[] =>
  Object.keys(files)
    .filter((it) => section === '' || it === section || it.startsWith(`${section}/`))
    .map((it) => (it === section || section === '' ? it : it.slice(section.length + 1)));
