import { renameSync, writeFileSync } from 'node:fs';
import { createServer, get, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openStreams } from '../../src/dev/streams.ts';
import { startCommand, type Started } from '../support/command.ts';
import { closed, courseFile, emptyFolder, folder, writeFiles } from '../support/folder.ts';

const started: Started[] = [];
afterEach(async () => {
  for (const it of started.splice(0)) await it.end();
});

/** A dev server as a person starts it: a process, with a port of its own. */
async function startDev(content: string, ...nodeFlags: string[]) {
  const dev = startCommand(['dev', '--content', content, '--port', '0'], nodeFlags);
  started.push(dev);
  const [, address = ''] = await dev.says(/ready: (\S+)/);
  const page = async (path: string) => {
    const answer = await fetch(new URL(path, address));
    return { status: answer.status, body: await answer.text() };
  };
  return { ...dev, address, page };
}

const content = () =>
  folder({
    ...closed,
    'courses/a.md': courseFile({ title: 'Anise' }, 'You learn something.'),
    'courses/d.md': courseFile({ title: 'Draft of Dill', draft: true }, 'A secret.'),
  });

describe('the dev server', () => {
  test('answers no other name than that of this machine, and nothing but pages', async () => {
    const { address, page } = await startDev(content());
    const { port } = new URL(address);
    const status = (host: string, path = '/courses/d/') =>
      new Promise((resolve) => {
        get({ host: '127.0.0.1', port, path, headers: { host } }, (answer) => {
          answer.destroy();
          resolve(answer.statusCode);
        });
      });
    expect(await status(`localhost:${port}`)).toBe(200);
    expect(await status(`evil.example:${port}`)).toBe(403);
    expect(await status(`evil.example:${port}`, '/__dev/events')).toBe(403);
    expect(await status('127.0.0.1:1')).toBe(200);
    for (const path of [
      '/assets/..',
      '/assets/.',
      '/%00',
      '/%ff',
      '/assets/..%2fassets.json',
      '/..%5c',
    ])
      expect(await status(`localhost:${port}`, path), path).toBe(404);
    expect((await page('/courses/a')).body).toContain('Anise');
  });

  test('says that the content folder is gone, shows what was there last, and goes on when it is back', async () => {
    const dir = content();
    const { page, says, said } = await startDev(dir);
    renameSync(dir, `${dir}.away`);
    await says(/The content folder .* is not there any more/);
    expect((await page('/courses/a/')).body).toContain('Anise');
    writeFiles(dir, { ...closed, 'courses/a.md': courseFile({ title: 'Angelica' }, 'Other.') });
    await expect
      .poll(async () => (await page('/courses/a/')).body, { timeout: 20_000 })
      .toContain('Angelica');
    expect(said()).not.toMatch(/^\s+at /m);
    // It is followed as before.
    writeFileSync(join(dir, 'courses/a.md'), courseFile({ title: 'Arugula' }, 'Other.'));
    await expect
      .poll(async () => (await page('/courses/a/')).body, { timeout: 20_000 })
      .toContain('Arugula');
  });

  test('looks for changes where the machine lets nobody follow files, and says so once', async () => {
    const dir = content();
    const limit = join(emptyFolder(), 'limit.mjs');
    writeFileSync(
      limit,
      `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
       fs.watch = () => { throw Object.assign(new Error('ENOSPC: watch'), { code: 'ENOSPC', syscall: 'watch' }); };
       syncBuiltinESMExports();`,
    );
    const { page, said } = await startDev(dir, '--import', limit);
    expect((await page('/courses/a/')).body).toContain('Anise');
    writeFileSync(join(dir, 'courses/a.md'), courseFile({ title: 'Arugula' }, 'Other.'));
    await expect
      .poll(async () => (await page('/courses/a/')).body, { timeout: 20_000 })
      .toContain('Arugula');
    expect(said().match(/changes are looked for every second/g)).toHaveLength(1);
    expect(said()).not.toMatch(/^\s+at /m);
  });
});

describe('streams of news', () => {
  test('hold no more than the last news for a window that does not read, and only so many windows', async () => {
    const streams = openStreams();
    const responses: ServerResponse[] = [];
    const server = createServer((_, response) => {
      responses.push(response);
      streams.open(response);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as { port: number };
    const sockets = Array.from({ length: 70 }, () => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => {});
      socket.pause();
      socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
      return socket;
    });
    await expect.poll(() => responses.length).toBe(70);
    expect(responses.filter((it) => !it.destroyed)).toHaveLength(64);
    const news = `data: ${'x'.repeat(100_000)}\n\n`;
    for (let count = 0; count < 300; count++) {
      streams.tellAll(() => news);
      if (count % 50 === 0)
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
    }
    for (const response of responses.filter((it) => !it.destroyed))
      expect(response.writableLength).toBeLessThanOrEqual(2 * news.length);
    for (const socket of sockets) socket.destroy();
    server.closeAllConnections();
    server.close();
  });
});
