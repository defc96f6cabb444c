import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS, openRenderer } from '../../src/content/renderer.ts';
import { courseFile, diagnose } from '../support/folder.ts';

describe('a text that would hang the build is stopped and said', () => {
  const { render, close } = openRenderer();
  afterAll(close);
  // Started together, as a build does: what stands behind a hostile text in the queue must not wait with it.
  const texts = {
    links: '[a]('.repeat(60_000), // 240 KB, less than a file may hold: far more than three seconds on any machine
    table: `|${'a|'.repeat(3000)}\n|${'-|'.repeat(3000)}\n${'|\n'.repeat(2000)}`,
    pictures: '!['.repeat(6000),
    bullets: '- '.repeat(3000),
    stars: '*'.repeat(60_000),
    before: '# Before',
    after: '# After',
  };
  let results: Record<string, Awaited<ReturnType<typeof render>>>;
  beforeAll(async () => {
    results = Object.fromEntries(
      await Promise.all(
        [['before', texts.before], ...Object.entries(texts)].map(async ([name, text]) => [
          name,
          await render(text),
        ]),
      ),
    );
  });

  test(`one that is slow, after ${LIMITS.time / 1000} seconds`, () => {
    expect(results['links']).toEqual({ stopped: 'time', limit: 3 });
  });

  test('a wide table of 16 KB, which would become 40 MB', () => {
    expect(results['table']).toEqual({
      stopped: expect.stringMatching(/^(time|memory|output)$/),
      limit: expect.any(Number),
    });
  });

  test('one that is nested too deep, before anything is tried', () => {
    expect([results['pictures'], results['bullets']]).toEqual([
      { stopped: 'depth', limit: 20 },
      { stopped: 'depth', limit: 20 },
    ]);
  });

  test('every other text still becomes a page', () => {
    expect(
      [results['before'], results['after'], results['stars']].map((it) => Object.keys(it)),
    ).toEqual([['rendered'], ['rendered'], ['rendered']]);
  });

  test('and none but those is stopped, or has to wait for another to be stopped', () => {
    const stopped = Object.entries(results).filter(([, it]) => 'stopped' in it);
    expect(stopped.map(([name]) => name)).toEqual(['links', 'table', 'pictures', 'bullets']);
  });
});

test('the person reads which file it is, and what to look for', async () => {
  const found = (
    await diagnose({ 'a.md': courseFile({}, '!['.repeat(100)), 'b.md': courseFile({}, 'Fine.') })
  ).filter(({ severity }) => severity === 'error');
  expect(found).toEqual([
    expect.objectContaining({
      file: 'a.md',
      line: 7,
      rule: 'too-heavy',
      message: 'Lists, quotations or brackets in this text are nested more than 20 levels deep.',
      hint: 'Look for very long lists, tables or rows of brackets, and make them simpler.',
    }),
  ]);
});
