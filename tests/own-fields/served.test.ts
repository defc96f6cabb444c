import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useSite } from '../browser/support.ts';
import { command, startCommand, type Started } from '../support/command.ts';
import { crawl } from '../support/crawl.ts';
import { emptyFolder, folder } from '../support/folder.ts';
import { all, elementsOf, type HtmlElement } from '../support/html.ts';
import { schoolFolder } from './school.ts';

describe('in a reader’s page', () => {
  const site = useSite(async () => {
    const output = join(emptyFolder(), 'site');
    const built = await command(['build', '--content', schoolFolder(), '--output', output]);
    expect(built.code, built.stderr).toBe(0);
    return output;
  });

  test('lists are filtered by fields of the school, and say them', async () => {
    const list = await site.visit('/nl/courses/?exam-form=oral');
    await list.locator('#finder').getByRole('status').filter({ hasText: '1 vak' }).waitFor();
    const [row] = await list.locator('#finder .row').allInnerTexts();
    expect(row).toContain('Examen: Mondeling');
    const box = list.getByRole('checkbox', { name: /Mondeling/ });
    expect(await box.isChecked()).toBe(true);
  }, 60_000);

  test('the search finds by them, and courses side by side show them', async () => {
    const found = await site.visit('/nl/courses/?q=schriftelijk');
    await found.locator('#finder').getByRole('status').filter({ hasText: '1 vak' }).waitFor();
    const compared = await site.visit('/compare/?c=a&c=b');
    await compared.locator('#compare').getByRole('status').waitFor();
    const cells = (first: string) =>
      compared.getByRole('row').filter({ hasText: first }).getByRole('cell').allInnerTexts();
    expect(await cells('Oral')).toEqual(['Oral', 'Written']);
    expect(await cells('012')).toEqual(['012', '6.1010']);
  }, 60_000);
});

describe('a folder that would run something', () => {
  const evil = '\'"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const text = JSON.stringify(evil);

  test('is shown as the words it is made of: labels, choices, help, values, names of shares', async () => {
    const dir = folder({
      'catalogue.yaml': `base-url: https://courses.example.org/
fields:
  form: { label: ${text}, type: choice, choices: { oral: ${text} }, help: ${text}, row: true, filter: true }
  room: { label: ${text}, row: true }
  story: { type: long-text, label: ${text} }
  partners: { type: list, filter: true }
  website: { type: link }
  grading: { type: shares }
`,
      'courses/a.md': `---
title: A
semester: 1
studycredits: 6
pillar: code
form: oral
room: ${text}
story: ${text}
partners: [${text}, "=1+1"]
website: https://www.example.org/?a="onmouseover="alert(1)
grading: { ${text}: 100 }
---
Words.
`,
    });
    const output = join(emptyFolder(), 'site');
    const built = await command(['build', '--content', dir, '--output', output]);
    expect(built.code, built.stderr).toBe(0);
    const pages = [...crawl(output).pages.values()];
    expect(pages.length).toBeGreaterThan(20);
    for (const { file, root } of pages) {
      const elements = elementsOf(root);
      const running = elements.filter(({ attributes }) =>
        Object.keys(attributes).some((name) => name.startsWith('on')),
      );
      const isData = ({ attributes }: HtmlElement) => attributes['type'] === 'application/ld+json';
      const own = all(root, 'script').filter((it) => !it.attributes['src'] && !isData(it));
      expect([running, own, all(root, 'img')], file).toEqual([[], [], []]);
    }
    expect(readFileSync(join(output, 'api/v1/courses.csv'), 'utf8')).not.toMatch(/[,\n"]=/);
  }, 60_000);
});

describe('while courses are written', () => {
  let dev: Started;
  let address: string;
  beforeAll(async () => {
    dev = startCommand(['dev', '--content', schoolFolder(), '--port', '0']);
    [, address = ''] = await dev.says(/ready: (\S+)/);
  }, 60_000);
  afterAll(() => dev.end());
  const read = async (path: string) => (await fetch(`${address}${path}`)).text();

  test('the guide has the fields of the school, and its words', async () => {
    const guide = await read('__guide/');
    expect(guide).toContain('How the course is examined.');
    expect(guide).toMatch(/studycredits<\/code> or <code>kreditpunkte/);
  });

  test('editors are given its schema', async () => {
    expect(JSON.parse(await read('__schema/course.schema.json'))).toMatchObject({
      properties: { 'exam-form': { enum: ['written', 'oral'] }, kreditpunkte: {} },
    });
    expect((await fetch(`${address}__schema/other.json`)).status).toBe(404);
  });
});
