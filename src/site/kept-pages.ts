import { openKept } from '../content/kept.ts';
import type { KeepPage } from '../views/site.ts';
import { factsOf, hashOf, type PageFacts } from './inspect.ts';

interface KeptPage { html: string; facts: PageFacts }

// Half of the work of keeping JSON would be to escape the quotes of HTML.
const pack = (page: unknown): string => { const { html, facts } = page as KeptPage; return `${JSON.stringify(facts)}\n${html}`; };
const unpack = (text: string): KeptPage => {
  const end = text.indexOf('\n');
  const [html, facts] = [text.slice(end + 1), JSON.parse(text.slice(0, end)) as PageFacts];
  if (hashOf(html) !== facts.hash) throw new Error('A kept page is damaged.'); // it would be published as it is
  return { html, facts };
};

/**
 * Pages that an earlier build rendered and looked at. A page is found by everything it shows, its view, and by the version of all
 * of our code. `factsOf`: of a page that was given out, once. Call `close` when done.
 */
export function openPages(): { keep: KeepPage; factsOf: (html: string) => PageFacts; close: () => void } {
  const kept = openKept('pages', { pack, unpack });
  const given = new Map<string, PageFacts>();
  return {
    keep: (view, make) => {
      const from = JSON.stringify(view);
      const known = kept.recall(from) as KeptPage | undefined;
      const html = known?.html ?? make();
      const facts = known?.facts ?? factsOf(html);
      if (!known) kept.remember(from, { html, facts } satisfies KeptPage);
      given.set(html, facts);
      return html;
    },
    factsOf: (html) => {
      const facts = given.get(html);
      given.delete(html);
      return facts ?? factsOf(html);
    },
    close: kept.close,
  };
}
