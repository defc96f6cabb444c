import type { Change } from '../changes.ts';
import { pagesOf } from '../page-links.ts';
import { question } from '../question.ts';
import { sentence } from '../sentences.ts';
import type { ChangeReport } from './formats.ts';

/** For programs: every change as data, with its sentence. Additive: keys are added, none is taken away. */
export function json(report: ChangeReport): string {
  const { from, to, changes, words } = report;
  const sections = changes.map(({ section, changes: own }) => ({
    section,
    changes: own.map((change) => ({
      text: sentence(change, words),
      ...change,
      pages: addresses(change, report),
    })),
  }));
  const asked = question(changes, words);
  return `${JSON.stringify({ version: 1, language: words.language, question: asked, from, to, sections }, null, 2)}\n`;
}

/** Addresses of pages, where a site was named. */
function addresses(change: Change, { pages = {} }: ChangeReport) {
  const found = pagesOf(change, pages);
  return found.length === 0 ? undefined : found;
}
