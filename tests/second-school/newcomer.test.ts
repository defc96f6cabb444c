import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { build } from '../browser/support.ts';
import { newCatalogue } from '../../src/authoring/scaffold/new-catalogue.ts';
import { project } from '../support/command.ts';
import { crawl, faultsIn } from '../support/crawl.ts';
import { diagnose, folder, type Files } from '../support/folder.ts';
import { languages } from '../support/languages.ts';
import { all, one, textOf } from '../support/html.ts';

/** What docs/your-own.md asks a newcomer to write, in order: the file that its sentence names last, and the text. */
const steps = [
  ...(
    /## In twenty minutes\n(.*?)\n## The brand/s.exec(
      readFileSync(join(project, 'docs/your-own.md'), 'utf8'),
    )?.[1] ?? expect.fail()
  ).matchAll(/([^\n]*):\n\n```(yaml|markdown|svg)\n(.*?)```/gs),
].map(([, sentence = '', , text = '']) => ({
  file: [...sentence.matchAll(/`content\/([^`]+)`/g)].at(-1)?.[1],
  text,
}));

/** The files of a new catalogue with what the steps write: keys of catalogue.yaml take the place of those there. */
function followed(): Files {
  const ours = newCatalogue(
    'Our courses',
    { folder: 'prospectus', update: '' },
    languages.en.scaffold,
  );
  const files = Object.fromEntries(
    [...ours]
      .filter(([file]) => file.startsWith('content/'))
      .map(([file, text]) => [file.slice('content/'.length), text]),
  );
  for (const { file, text } of steps)
    if (file === 'catalogue.yaml')
      files[file] = stringify({ ...parse(files[file] ?? ''), ...parse(text) });
    else if (file !== undefined) files[file] = text;
    else
      for (const course of Object.keys(files).filter((it) => /^courses\/[\w-]+\.md$/.test(it)))
        files[course] = (files[course] ?? '').replace(/^pillar: code\n/m, `$&${text}`);
  return files;
}

describe('the first twenty minutes of a school', () => {
  const files = followed();

  test('write settings, a translation, a logo, a value in each course, and words', () =>
    expect(steps.map(({ file }) => file)).toEqual([
      'catalogue.yaml',
      'courses/programming-basics.de.md',
      'brand/logo.svg',
      'catalogue.yaml',
      'catalogue.yaml',
      undefined,
      'words/en.yaml',
    ]));

  test('end without a mistake, and with the shade that the text promises', async () => {
    const said = await diagnose(files);
    expect(said.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(said.map(({ rule }) => rule)).toContain('accent-shade');
  });

  test('end with a site that is branded, bilingual, and has a field of its own', async () => {
    const site = crawl(await build(folder(files)));
    expect(faultsIn(site)).toEqual([]);
    const bodyAt = (path: string) =>
      one(site.pages.get(`${path}index.html`)?.root ?? expect.fail(path), 'body');
    const textAt = (path: string) => textOf(bodyAt(path));
    expect(JSON.stringify(all(bodyAt(''), 'img'))).toMatch(/logo-\w+\.svg/);
    expect(textAt('exam-form/written/')).toContain('Exam: Written');
    expect(textAt('de/courses/programming-basics/')).toMatch(/Programmieren.*Prüfung.*Schriftlich/);
    expect(textAt('courses/')).toContain('All modules');
  });
});
