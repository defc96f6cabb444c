import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { command, fingerprints, startCommand, type Started } from '../support/command.ts';
import { closed, courseFile, emptyFolder, folder, writeFiles } from '../support/folder.ts';
import { languages } from '../support/languages.ts';
import { foreignFolders } from './foreign-folders.ts';

/** Where an older site stands. */
const output = join(emptyFolder(), 'site');
/** Where commands put what passes. */
const passing = emptyFolder('tmp');
const usual = process.env['TMPDIR'];
let published: Record<string, string>;

beforeAll(async () => {
  process.env['TMPDIR'] = passing;
  const good = folder({ ...closed, 'courses/a.md': courseFile({ title: 'Anise' }, 'Text.') });
  expect(await command(['build', '--content', good, '--output', output])).toMatchObject({
    code: 0,
  });
  published = fingerprints(output);
});
const started: Started[] = [];
afterEach(async () => {
  for (const it of started.splice(0)) await it.end();
});
afterAll(() => {
  if (usual === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usual;
});

/** A command that serves, as a person starts it. */
async function serve(...words: string[]) {
  const serving = startCommand([...words, '--port', '0']);
  started.push(serving);
  const [address = ''] = await serving.says(/http:\S+\/(?= \()/);
  const page = async (path: string) => {
    const answer = await fetch(new URL(path, address));
    return { status: answer.status, body: await answer.text() };
  };
  return { ...serving, address, page };
}

const textIn = (html: string) => html.replace(/<[^>]*>/g, '');

const says = languages.en.commands.trial;
const isTrial = { status: 200, body: expect.stringContaining(`<h1>${says.title}</h1>`) };
const linksToIt = { status: 200, body: expect.stringContaining('<a href="/trial.html">') };
const trialsIn = (dir: string) =>
  readdirSync(dir).filter((it) => it.startsWith('prospectus-trial'));

describe.each(foreignFolders)('a folder with %s', (_, open) => {
  test('is a site in start and dev, and nothing is published or changed', async () => {
    const dir = open();
    const before = fingerprints(dir);

    const build = await command(['build', '--content', dir, '--output', output]);
    expect(build).toMatchObject({ code: 1, stderr: expect.stringContaining(says.look('').trim()) });

    const start = await serve('start', '--content', dir, '--output', output);
    expect(await start.page('/')).toMatchObject(linksToIt);
    expect(await start.page('/courses/')).toMatchObject(linksToIt);
    expect(await start.page('/trial.html')).toMatchObject(isTrial);
    expect(start.said()).toContain(says.said(`${start.address}trial.html`));
    expect(trialsIn(passing)).toHaveLength(1);
    await start.end();
    expect(trialsIn(passing)).toEqual([]);

    const dev = await serve('dev', '--content', dir);
    expect(await dev.page('/')).toMatchObject(linksToIt);
    expect(await dev.page('/trial.html')).toMatchObject(isTrial);
    expect(dev.said()).toContain(says.said(`${dev.address}trial.html`));

    expect(fingerprints(output)).toEqual(published);
    expect(fingerprints(dir)).toEqual(before);
    expect(existsSync(join(dir, 'pwned'))).toBe(false);
  });
});

describe('a trial', () => {
  const broken = { 'broken.md': 'No front matter.' };

  test('ends in dev as soon as nothing is wrong any more, and begins again', async () => {
    const dir = folder({ ...broken, 'a.md': courseFile({ title: 'Anise' }, 'Text.') });
    const { page } = await serve('dev', '--content', dir);
    expect(await page('/trial.html')).toMatchObject(isTrial);
    writeFiles(dir, { 'broken.md': courseFile({ title: 'Mended' }, 'Text.') });
    await expect.poll(async () => (await page('/trial.html')).status).toBe(404);
    expect((await page('/courses/broken/')).body).not.toContain('trial');
    writeFiles(dir, broken);
    await expect.poll(async () => (await page('/trial.html')).status).toBe(200);
    writeFiles(dir, closed); // no trial, and no site without errors either
    await expect.poll(async () => (await page('/')).status).toBe(503);
  });

  test('stands beside an output that belongs to another program', async () => {
    const theirs = folder({ 'index.html': 'Theirs.' });
    const { page } = await serve('start', '--content', folder(broken), '--output', theirs);
    expect(await page('/trial.html')).toMatchObject(isTrial);
    expect(readdirSync(theirs)).toEqual(['index.html']);
  });

  test('names commands as they are typed, in the language asked for', async () => {
    const dir = folder(broken);
    const { page } = await serve('start', '--content', dir, '--language', 'nl');
    const { body } = await page('/trial.html');
    expect(textIn(body)).toContain(`npm run adopt -- ${dir} --to catalogue`);
    expect(body).toContain(languages.nl.commands.trial.title);
  });
});

describe('a folder that is no trial', () => {
  test('because it has no errors is built and started like any other', async () => {
    const dir = folder({ 'a.md': courseFile({ title: 'Anise' }, 'Text.') });
    const own = join(emptyFolder(), 'site');
    expect(await command(['build', '--content', dir, '--output', own])).toMatchObject({ code: 0 });
    const { page } = await serve('start', '--content', dir, '--output', own);
    expect((await page('/')).body).not.toContain('trial');
    expect(existsSync(join(own, 'trial.html'))).toBe(false);
  });

  test('because it has a catalogue.yaml is not started with errors, as it is not built', async () => {
    const dir = folder({ ...closed, 'courses/broken.md': 'No front matter.' });
    for (const name of ['build', 'start'])
      expect(await command([name, '--content', dir, '--output', output])).toMatchObject({
        code: 1,
      });
    expect(fingerprints(output)).toEqual(published);
  });
});
