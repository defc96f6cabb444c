import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keptBodies } from '../../src/content/kept-bodies.ts';
import { openRenderer, type RenderResult } from '../../src/content/renderer.ts';
import { command, fingerprints, project } from '../support/command.ts';
import { emptyFolder } from '../support/folder.ts';

const bodies = ['You *learn* something.', '## Themes\n\n- One\n- [Two](b.md)\n\n![cat](cat.png)', '| a | b |\n| - | - |\n| 1 | 2 |', '# É\n\nhttps://example.org <b>raw</b> {{ x }}'];

async function rendered(): Promise<Map<string, RenderResult>> {
  const renderer = openRenderer();
  try {
    return new Map(await Promise.all(bodies.map(async (body) => [body, await renderer.render(body)] as const)));
  } finally {
    await renderer.close();
  }
}

describe('rendered bodies on the disk', () => {
  test('come back as they were, and only those that were asked for', async () => {
    const folder = emptyFolder();
    const results = await rendered();
    keptBodies(folder).remember(results);
    expect(keptBodies(folder).recall(bodies)).toEqual(results);
    expect([...keptBodies(folder).recall([bodies[1]!, 'another text']).keys()]).toEqual([bodies[1]]);
  });

  test('are none for a text that differs in one letter', async () => {
    const folder = emptyFolder();
    keptBodies(folder).remember(await rendered());
    expect(keptBodies(folder).recall([`${bodies[0]} `]).size).toBe(0);
  });

  test('do not hold texts that were stopped: they are tried again', () => {
    const folder = emptyFolder();
    keptBodies(folder).remember(new Map([['slow', { stopped: 'time', limit: 3 }]]));
    expect(keptBodies(folder).recall(['slow']).size).toBe(0);
  });

  test('many segments become one', async () => {
    const folder = emptyFolder();
    const results = [...(await rendered())];
    for (let round = 0; round < 30; round++) {
      const kept = keptBodies(folder);
      kept.recall(bodies);
      kept.remember(new Map([[`text ${round}`, results[0]![1]]]));
    }
    const [version] = readdirSync(folder);
    expect(readdirSync(join(folder, version!)).length).toBeLessThanOrEqual(13);
  });

  test.each(['', 'x', 'no key\n', `${'0'.repeat(40)} {"cut":`])('a segment that is damaged costs nothing but time: %j', (text) => {
    const folder = emptyFolder();
    keptBodies(folder).remember(new Map([['a', { rendered: { html: ['<p>a</p>'], headings: [], links: [], remarks: [], themes: [], endGoal: [], summary: '', text: 'a' } }]]));
    const [version] = readdirSync(folder);
    writeFileSync(join(folder, version!, 'broken.bodies'), text);
    expect(keptBodies(folder).recall(['a', 'b']).size).toBe(1);
  });

  test('a folder that cannot be written to keeps nothing, and nothing fails', async () => {
    const file = join(emptyFolder(), 'file');
    writeFileSync(file, '');
    keptBodies(file).remember(await rendered());
    expect(keptBodies(file).recall(bodies).size).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('');
  });
});

test('the cache changes no byte of a site, cold, warm or switched off', async () => {
  const env = { PROSPECTUS_CACHE: emptyFolder() };
  const build = async (...flags: string[]) => {
    const output = join(emptyFolder(), 'site');
    expect(await command(['build', '--content', join(project, 'tests/fixtures/every-key'), '--output', output, ...flags], { env })).toMatchObject({ code: 0 });
    return fingerprints(output);
  };
  const cold = await build();
  expect(readdirSync(env.PROSPECTUS_CACHE)).toHaveLength(1);
  expect(await build()).toEqual(cold);
  expect(await build('--no-cache')).toEqual(cold);
});
