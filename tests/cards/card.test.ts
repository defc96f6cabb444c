import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { imageSize } from 'image-size';
import { describe, expect, test } from 'vitest';
import { canvasOf, fill, pngOf } from '../../src/cards/canvas.ts';
import { drawCard } from '../../src/cards/card.ts';
import type { CardView } from '../../src/views/cards.ts';
import { canDraw, linesOf, widthOf } from '../../src/cards/lettering.ts';
import { slots } from '../../src/cards/weaving.ts';
import { weaves } from '../../src/catalogue/weaves.ts';
import { cardOf, cardsOf } from '../../src/views/cards.ts';
import { contextOf } from '../../src/views/view-context-of.ts';
import { catalogue, course, site, track } from '../support/builders.ts';

const card = (changes: Partial<CardView> = {}): CardView => ({
  title: 'AI Engineer',
  catalogue: 'Courses',
  facts: '60 credits',
  columns: [],
  ...changes,
});

describe('a card', () => {
  test('is a PNG of the size that Open Graph asks for, and the same bytes every time', () => {
    const png = drawCard(card());
    expect(imageSize(png)).toMatchObject({ width: 1200, height: 630, type: 'png' });
    expect(drawCard(card()).equals(png)).toBe(true);
  });
  test('says another thing for another track', () => {
    expect(drawCard(card({ title: 'XR Developer' })).equals(drawCard(card()))).toBe(false);
  });
  test.each([
    '',
    'A',
    'softwareontwikkelingsmethodologieën '.repeat(4),
    '日本語のコース',
    'Café “Ångström” – ő',
  ])('can be drawn for any title: %j', (title) => {
    expect(imageSize(drawCard(card({ title, catalogue: title, facts: title }))).width).toBe(1200);
  });
  test('draws every weave, lanes of a choice, and a faded common course', () => {
    const columns = [
      weaves.map((weave, at) => ({ rows: 2, className: `p-${at + 1} w-${weave}` })),
      [
        {
          rows: 24,
          className: 'p-1 w-dot',
          lanes: [
            [{ rows: 12, className: 'p-1 w-dot' }],
            [{ rows: 24, className: 'p-0 w-plain', common: true }],
          ],
        },
      ],
    ];
    expect(drawCard(card({ columns })).length).toBeGreaterThan(drawCard(card()).length + 5000);
  });
});

test('a picture has 256 colours at most: a further one is drawn in the nearest', () => {
  const canvas = canvasOf(300, 1, [0, 0, 0]);
  for (let x = 0; x < 300; x++) fill(canvas, [x, 0, 1, 1], [Math.min(x, 255), 0, x > 255 ? 1 : 0]);
  expect(canvas.colours).toHaveLength(256);
  expect(canvas.colours[canvas.pixels[299]]).toBe(255 * 65536);
  expect(imageSize(pngOf(canvas))).toMatchObject({ width: 300, height: 1 });
});

describe('lettering', () => {
  test('breaks lines at words, cuts words that are too wide, and ends in … where there is no more room', () => {
    const lines = linesOf(
      'softwareontwikkelingsmethodologieën and a few words more',
      'title',
      560,
      3,
    );
    expect(lines).toHaveLength(3);
    expect(lines.every((line) => widthOf(line, 'title') <= 620)).toBe(true);
    expect(lines[2].endsWith('…')).toBe(true);
  });
  test('knows the letters of Europe, and says so where it does not', () => {
    expect(['Ünïversité d’Été', 'ő', 'Data “Science”'].every(canDraw)).toBe(true);
    expect(canDraw('数学')).toBe(false);
  });
});

test('the colours of cards are those of the stylesheet', () => {
  const css = readFileSync(
    fileURLToPath(new URL('templates/assets/css/palette.css', PROJECT)),
    'utf8',
  );
  const light = [...css.matchAll(/^\.p-(\d+) \{ --fill: (#\w+); .* --thr: (#\w+); \}$/gm)].map(
    ([, , fill, thread]) => ({ fill, thread }),
  );
  expect(slots).toEqual(light);
});

describe('cards of a site', () => {
  const its = site(
    catalogue({
      courses: [course({ id: 'a' }), course({ id: 'b', tracks: ['t'] })],
      tracks: [track({ id: 't' }), track({ id: 'old', hidden: true })],
    }),
    { origin: 'https://example.org', pathPrefix: '/x/' },
  );
  test('are one for the catalogue, each programme and each track on offer', () => {
    expect(cardsOf(its).map(({ path }) => path)).toEqual([
      '/cards/en/catalogue.png',
      '/cards/en/programme-main.png',
      '/cards/en/track-t.png',
    ]);
  });
  test('a course uses that of its track', () => {
    expect(cardOf(contextOf(its, 'en'), { kind: 'course', id: 'b', language: 'en' })).toBe(
      'https://example.org/x/cards/en/track-t.png',
    );
    expect(cardOf(contextOf(its, 'en'), { kind: 'tags', id: '', language: 'en' })).toBe(
      'https://example.org/x/cards/en/catalogue.png',
    );
  });
  test('without a base URL there are none: nobody could be sent to them', () => {
    expect(cardsOf(site(catalogue({ courses: [course()] })))).toEqual([]);
  });
});
