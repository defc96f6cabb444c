import type { Plan } from '../mapping/plan.ts';
import { nameInTally } from '../mapping/plan.ts';
import { fateOf, noteKey, type Tally } from '../tally.ts';

/** Files that are nothing for a catalogue, and pictures that no text shows. */
export function noteLeft(plan: Plan, tally: Tally): void {
  for (const { source, page, why } of plan.left) {
    const name = nameInTally(plan, source, page.file);
    fateOf(tally, name).left = why;
    for (const key of page.values.keys()) noteKey(tally, key, { as: 'needless' }, name);
  }
  for (const source of plan.sources) {
    for (const { file, why } of source.left)
      fateOf(tally, nameInTally(plan, source, file)).left = why;
    for (const { file, absolute } of source.media.values()) {
      if (!absolute.startsWith(source.dir)) continue;
      const fate = fateOf(tally, nameInTally(plan, source, file));
      if (fate.to.length === 0 && fate.left === undefined) fate.left = 'unused';
    }
  }
}
