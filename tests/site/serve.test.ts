import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partsOf, refusalOf } from '../../src/site/requests.ts';
import { serveSite, type Serving } from '../../src/site/serve.ts';
import { emptyFolder, writeFiles } from '../support/folder.ts';

const room = emptyFolder('served');
const site = join(room, 'site');
let serving: Serving;
let port: number;

/** A request as it stands, with a path that `fetch` would tidy up. */
const ask = (
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
) =>
  new Promise<{ status?: number; location?: string; body: string }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () =>
        resolve({
          ...(response.statusCode === undefined ? {} : { status: response.statusCode }),
          ...(response.headers.location ? { location: response.headers.location } : {}),
          body,
        }),
      );
    });
    asked.once('error', reject).end();
  });

beforeAll(async () => {
  writeFiles(room, { 'secret.txt': 'secret', 'other/index.html': 'secret' });
  writeFiles(site, {
    'index.html': 'home',
    '404.html': 'not here',
    'courses/a/index.html': 'course a',
    'tags/c#/index.html': 'c sharp',
    'assets/site.css': '0123456789',
  });
  symlinkSync(join(room, 'secret.txt'), join(site, 'link.txt'));
  symlinkSync(join(room, 'other'), join(site, 'linked'));
  serving = await serveSite(site, { port: 0, pathPrefix: '/' });
  port = Number(new URL(serving.address).port);
});
afterAll(() => serving.close());

describe('a server of a site', () => {
  test.each([
    ['/', 200, 'home'],
    ['/courses/a/', 200, 'course a'],
    ['/courses/a/?q=1', 200, 'course a'],
    ['/courses/a/index.html', 200, 'course a'],
    ['/tags/c%23/', 200, 'c sharp'],
    ['/nowhere/', 404, 'not here'],
    ['/courses/', 404, 'not here'],
  ])('answers %s with %i', async (path, status, body) => {
    expect(await ask(path)).toEqual({ status, body });
  });

  test('leads from a folder without a slash to the page, and nowhere else', async () => {
    expect(await ask('/courses/a?q=1')).toMatchObject({ status: 302, location: '/courses/a/?q=1' });
    for (const path of [
      '//evil.example',
      '//evil.example/..',
      '/\\evil.example',
      '/%2fevil.example',
    ])
      expect(await ask(path), path).toEqual({ status: 404, body: 'not here' });
  });

  test.each([
    '/../secret.txt',
    '/assets/..',
    '/assets/../../secret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/%00',
    '/index.html%00.txt',
    '/%ff',
    '/%',
    '/%E0%A4%A',
    '/assets',
    '/assets/site.css/',
    '/assets//site.css',
    '/link.txt',
    '/linked/',
    '/linked/index.html',
    'http://evil.example/',
  ])('has nothing at %s', async (path) => {
    expect(await ask(path)).toEqual({ status: 404, body: 'not here' });
  });

  test('has nothing at addresses that are longer than any name', async () => {
    for (const path of [`/${'a'.repeat(5000)}`, `/${'a/'.repeat(3000)}`])
      expect(await ask(path)).toEqual({ status: 404, body: 'not here' });
  });

  test('only gives', async () => {
    expect(await ask('/', { method: 'HEAD' })).toEqual({ status: 200, body: '' });
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect(await ask('/', { method })).toMatchObject({ status: 405 });
  });

  test.each([
    ['bytes=0-3', 206, '0123'],
    ['bytes=4-', 206, '456789'],
    ['bytes=-2', 206, '89'],
    ['bytes=5-500', 206, '56789'],
    ['bytes=10-', 416, ''],
    ['bytes=3-1', 200, '0123456789'],
    ['bytes=0-1,3-4', 200, '0123456789'],
    ['lines=1-2', 200, '0123456789'],
  ])('gives the part %s of a file with %i', async (range, status, body) => {
    expect(await ask('/assets/site.css', { headers: { range } })).toEqual({ status, body });
  });

  test('answers only by a name of this machine, whatever port leads here', async () => {
    for (const host of [
      `127.0.0.1:${port}`,
      `localhost:${port}`,
      `LOCALHOST:${port}`,
      `[::1]:${port}`,
      '127.0.0.1',
      'localhost:1',
    ])
      expect(await ask('/', { headers: { host } }), host).toMatchObject({ status: 200 });
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      `localhost.evil.example:${port}`,
      `127.0.0.1.evil.example:${port}`,
      `10.0.0.1:${port}`,
      `localhost:${port}:${port}`,
    ]) {
      const { status, body } = await ask('/', { headers: { host } });
      expect([status, body], host).toEqual([403, expect.not.stringContaining('home')]);
    }
  });

  test('goes on when files vanish, the page for what is not found too, and when the site is exchanged', async () => {
    renameSync(join(site, '404.html'), join(site, 'was-404.html'));
    expect(await ask('/nowhere')).toMatchObject({ status: 404 });
    renameSync(site, `${site}.away`);
    expect(await ask('/')).toMatchObject({ status: 404 });
    writeFiles(site, { 'index.html': 'new home' });
    expect(await ask('/')).toMatchObject({ status: 200, body: 'new home' });
    rmSync(site, { recursive: true });
    renameSync(`${site}.away`, site);
    renameSync(join(site, 'was-404.html'), join(site, '404.html'));
  });

  test('below a prefix leads there from the root', async () => {
    const other = await serveSite(site, { port: 0, pathPrefix: '/x/' });
    const at = (path: string) => fetch(new URL(path, other.address), { redirect: 'manual' });
    for (const path of ['/', '/x'])
      expect((await at(path)).headers.get('location'), path).toBe('/x/');
    expect(await (await at('/x/courses/a/')).text()).toBe('course a');
    expect((await at('/courses/a/')).status).toBe(404);
    await other.close();
  });
});

test('a request is refused by its name and its method alone', () => {
  expect(refusalOf({ method: 'GET', headers: { host: 'localhost' } }, 80)).toBeUndefined();
  for (const host of ['localhost:9999', 'LOCALHOST', 'localhost.', '127.0.0.2:1', '[::1]:8080'])
    expect(refusalOf({ method: 'GET', headers: { host } }, 80), host).toBeUndefined();
  for (const host of [
    'example.org',
    'localhost.example.org',
    'a.localhost',
    'x@127.0.0.1',
    '',
    '127.0.0.1:80, a',
  ])
    expect(refusalOf({ method: 'GET', headers: { host } }, 80)?.status, host).toBe(403);
  expect(refusalOf({ method: 'GET', headers: {} }, 80)?.status).toBe(403);
  expect(refusalOf({ method: 'POST', headers: { host: 'localhost' } }, 80)?.status).toBe(405);
});

test('an address has parts that a file can have, or none', () => {
  expect(partsOf('/x/a%20b/?c#d', '/x/')).toEqual(['a b', '']);
  expect(partsOf('/x/', '/x/')).toEqual(['']);
  for (const url of ['/y/', '/x/a//b', '/x/./b', '/x/%2E%2E/b', '/x/a%2Fb', '/x/a%5Cb', '/x/a%00'])
    expect(partsOf(url, '/x/'), url).toBeUndefined();
});
