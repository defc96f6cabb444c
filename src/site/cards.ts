import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { drawCard } from '../cards/card.ts';
import { cardsOf } from '../views/cards.ts';
import type { Site } from '../views/site.ts';

/** Draws the cards that are shown where somebody shares a page, into the folder of the site. */
export async function writeCards(site: Site, outputDir: string): Promise<void> {
  for (const { path, view } of cardsOf(site)) {
    const file = join(outputDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, drawCard(view()));
  }
}
