import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contrast, parseColour } from '../support/contrast.ts';
import { courseFile, folder, markdown } from '../support/folder.ts';
import { coursesOfPillars, seedsWith } from './contents.ts';
import { build, useSite } from './support.ts';

const schemes = ['light', 'dark'] as const;

/** The blocks of a page: the colours they are drawn in, and what they say. */
const blocksOf = (page: Page) =>
  page.locator('.grid .blk').evaluateAll((all) =>
    all.map((block) => {
      const { backgroundColor: fill, color } = getComputedStyle(block);
      const weave = block.querySelector('.weave');
      return {
        fill,
        color,
        weave: weave && getComputedStyle(weave).backgroundImage,
        words: block.querySelector<HTMLElement>('.blk-text')?.innerText ?? '',
      };
    }),
  );

/** Text in the pillar's own colour, in the lists of a page. */
const namesOf = (page: Page) =>
  page.locator('.rows .pillar-name').evaluateAll((all: HTMLElement[]) =>
    all.map((name) => ({
      color: getComputedStyle(name).color,
      words: name.innerText,
      ground: getComputedStyle(document.body).backgroundColor,
    })),
  );

describe('fourteen pillars that no file describes', () => {
  const pillars = [
    'aard',
    'bouw',
    'chemie',
    'dans',
    'energie',
    'film',
    'geluid',
    'hout',
    'iconen',
    'jazz',
    'kunst',
    'licht',
    'metaal',
    'natuur',
  ];
  const site = useSite(() => build(folder(coursesOfPillars(pillars))));

  test.each(schemes)(
    'twelve have a colour of their own, the rest neutral cloth, all readable: %s',
    async (colorScheme) => {
      const page = await site.visit('/tracks/all/', { colorScheme });
      const blocks = await blocksOf(page);
      expect(blocks).toHaveLength(pillars.length);
      expect(new Set(blocks.map(({ fill }) => fill)).size).toBe(13);
      expect(new Set(blocks.map(({ weave }) => weave)).size).toBe(13);
      for (const { fill, color, words } of blocks)
        expect(contrast(parseColour(color), parseColour(fill)), words).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('each says its name in words', async () => {
    const page = await site.visit('/tracks/all/');
    const blocks = await blocksOf(page);
    for (const pillar of pillars)
      expect(
        blocks.filter(({ words }) =>
          new RegExp(`\\d credits ${pillar}$`, 'im').test(words.replace(/\n/g, ' ')),
        ),
        pillar,
      ).toHaveLength(1);
  });

  test.each(schemes)('the names in lists can be read on the page: %s', async (colorScheme) => {
    const page = await site.visit('/courses/', { colorScheme });
    const names = await namesOf(page);
    expect(names).toHaveLength(pillars.length);
    for (const { color, ground, words } of names)
      expect(contrast(parseColour(color), parseColour(ground)), words).toBeGreaterThanOrEqual(4.5);
  });

  test('each has a page', async () => {
    for (const pillar of pillars)
      expect(await (await site.visit(`/pillars/${pillar}/`)).locator('h1').innerText()).toMatch(
        new RegExp(`^${pillar}$`, 'i'),
      );
  });
});

describe('two pillars that nobody gave a colour, beside the six of the sample', () => {
  const added = {
    'pillars/ai-data.md': markdown({ title: 'AI and data' }),
    'pillars/urban.md': markdown({ title: 'Urban' }),
    'courses/data-ethics.md': courseFile({
      title: 'Data Ethics',
      pillar: 'ai-data',
      tracks: ['ai-engineer'],
      semester: 6,
      studycredits: 3,
    }),
    'courses/city-lab.md': courseFile({
      title: 'City Lab',
      pillar: 'urban',
      tracks: ['ai-engineer'],
      semester: 6,
      studycredits: 3,
    }),
  };
  const site = useSite(() => build(folder({ ...seedsWith(), ...added })));

  test.each(schemes)(
    'they take free colours and leave the others theirs: %s',
    async (colorScheme) => {
      const page = await site.visit('/tracks/ai-engineer/', { colorScheme });
      const blocks = await blocksOf(page);
      const pillarOf = (words: string) => words.split(/credits\s+/)[1];
      const fills = new Map(blocks.map(({ words, fill }) => [pillarOf(words), fill]));
      expect([...fills.keys()].sort()).toEqual([
        'AI and data',
        'Analysis',
        'Code',
        'Connect',
        'Design',
        'Integrate',
        'Urban',
      ]);
      expect(new Set(fills.values()).size).toBe(7);
      for (const { fill, color, words } of blocks)
        expect(contrast(parseColour(color), parseColour(fill)), words).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe('two pillars that do not exist, where the catalogue only warns of them', () => {
  const site = useSite(() =>
    build(
      folder({
        'catalogue.yaml': 'rules:\n  unknown-pillar: warning\n',
        'pillars/code.md': markdown({ title: 'Code', colour: 268 }),
        ...coursesOfPillars(['code', 'robots', 'gardens']),
      }),
    ),
  );

  test.each(schemes)('are drawn in neutral cloth, with their names: %s', async (colorScheme) => {
    const [code, ...unknown] = (
      await blocksOf(await site.visit('/tracks/all/', { colorScheme }))
    ).sort((a, b) => (a.words < b.words ? -1 : 1));
    expect(code.words).toContain('Code');
    expect(unknown.map(({ weave }) => weave)).toEqual(['none', 'none']);
    expect(unknown.map(({ words }) => words).join()).toMatch(/Gardens.*Robots/s);
    for (const { fill, color, words } of unknown)
      expect(contrast(parseColour(color), parseColour(fill)), words).toBeGreaterThanOrEqual(4.5);
  });
});
