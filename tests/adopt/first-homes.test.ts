import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue, type LoadedCatalogue } from '../../src/load.ts';
import { command } from '../support/command.ts';
import { emptyFolder, folder } from '../support/folder.ts';
import { handbook } from './schools/handbook.ts';
import { hugoHome } from './schools/hugo-home.ts';
import type { School } from './schools/school.ts';

/** A school brought in by one command. */
async function broughtIn({
  files,
  section = '',
}: School): Promise<{ dir: string; loaded: LoadedCatalogue }> {
  const dir = join(emptyFolder(), 'content');
  await command(['adopt', join(folder(files), section), '--to', dir]);
  return { dir, loaded: await loadCatalogue(dir) };
}

describe('the first home', () => {
  let dir: string;
  let loaded: LoadedCatalogue;
  beforeAll(async () => {
    ({ dir, loaded } = await broughtIn(hugoHome()));
  });
  const text = (file: string) => readFileSync(join(dir, file), 'utf8');

  test('semesters of every track add up as they did', () =>
    expect(loaded.findings.filter(({ rule }) => rule === 'semester-credits')).toEqual([]));
  test('intro is the description', () =>
    expect(text('courses/programmeren-basis.md')).toMatch(
      /^description: Kort gezegd gaat dit vak over programmeren basis/m,
    ));
  test('a quotation is one, with who said it', () =>
    expect(text('courses/english/programming-basics.md')).toContain(
      '> It was worth each hour of programming basics.\n>\n> — A student',
    ));
  test('links to old addresses lead to files', () =>
    expect(text('courses/programmeren-basis.md')).toContain(
      '[het andere vak](netwerken-basis.md)',
    ));
  test('tracks that nobody described have their names, and the broken one what could be read', () => {
    const { tracks } = loaded.catalogue;
    expect(tracks.map(({ id, programme, texts: [{ title }] }) => [id, programme, title])).toEqual(
      expect.arrayContaining([
        ['ai-english', 'english', 'Ai English'],
        ['thuisleren', 'online', 'Thuisleren'],
        ['smart-things', 'main', 'Smart Things'],
      ]),
    );
  });
});

describe('a German handbook', () => {
  let dir: string;
  let loaded: LoadedCatalogue;
  beforeAll(async () => {
    ({ dir, loaded } = await broughtIn(handbook()));
  });

  test('is a German catalogue with the facts of its modules', () => {
    const course = loaded.catalogue.courseById.get('netze-grundlagen') ?? expect.fail();
    expect(loaded.catalogue.settings.languages).toEqual(['de']);
    expect(course.stated).toMatchObject({
      studycredits: 7.5,
      semester: 2,
      prerequisites: ['programmierung-grundlagen'],
    });
    expect(course.facts).toMatchObject({
      code: 'INF-101',
      modulverantwortlich: 'Lehrstuhl für Netze',
      hours: [
        { name: 'vorlesung', value: 30 },
        { name: 'uebung', value: 30 },
        { name: 'selbststudium', value: 90 },
      ],
    });
    expect(Object.values(course.facts)).toContainEqual([
      { name: 'klausur', value: 60 },
      { name: 'projekt', value: 40 },
    ]);
  });
  test('has outcomes and contents under their headings', () =>
    expect(readFileSync(join(dir, 'courses/netze-grundlagen.md'), 'utf8')).toContain(
      '## Lernziele\n- Netze verstehen\n- Netze anwenden\n\n## Inhalte\n- Geschichte',
    ));
});
