import { LONG_LIST, partsOf } from '../catalogue/lists.ts';
import type { PageKey } from '../catalogue/model.ts';
import type { LinkView } from './pieces.ts';
import type { ViewContext } from './view-context.ts';

/** A list that goes on over several pages: which of them this is, and ways to the others. */
export interface PaginationView {
  /** “Part 2 of 5”; absent on the first page, whose title needs no more words. */
  here?: string;
  label: string;
  links: LinkView[];
  /** The parts before and after this one. */
  beside: LinkView[];
}

/** Up to this many parts are all linked; of more, the first, the last and those nearby. */
const FEW = 12;
const NEARBY = 2;

/** Links to the parts of a list of `entries`; nothing for a list of one page. */
export function paginationView(
  { t, site }: ViewContext,
  page: PageKey,
  entries: number,
): PaginationView | undefined {
  const parts = partsOf(entries);
  if (parts === 1) return undefined;
  const { part: here = 1 } = page;
  const link = (part: number, label: string): LinkView => ({
    label,
    href: site.urls.page({
      kind: page.kind,
      id: page.id,
      language: page.language,
      ...(part > 1 ? { part } : {}),
    }),
  });
  const shown = Array.from({ length: parts }, (_, index) => index + 1).filter(
    (part) => parts <= FEW || part === 1 || part === parts || Math.abs(part - here) <= NEARBY,
  );
  return {
    ...(here > 1 ? { here: t.lists.part({ part: here, parts }) } : {}),
    label: t.lists.parts,
    links: shown.map((part) => ({
      ...link(part, t.number(part)),
      ...(part === here ? { current: true } : {}),
    })),
    beside: [
      ...(here > 1 ? [link(here - 1, t.lists.previousPart)] : []),
      ...(here < parts ? [link(here + 1, t.lists.nextPart)] : []),
    ],
  };
}

/** “12 courses”, or which of them a part shows. */
export function countOf({ t }: ViewContext, { part = 1 }: PageKey, entries: number): string {
  return partsOf(entries) === 1
    ? t.courseCount({ count: entries })
    : t.lists.countOfPart({
        from: (part - 1) * LONG_LIST + 1,
        to: Math.min(entries, part * LONG_LIST),
        count: entries,
      });
}
