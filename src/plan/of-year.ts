import type { PackedSearchData } from '../search/packed.ts';
import type { PlanData } from '../search/data.ts';

/** What became of a course of an earlier year: in the words of the change report, and where it leads now. */
export interface CourseSince {
  said: string[];
  links: { label: string; href: string }[];
}

/** What opens a plan of an earlier year: what was known of its courses then, and what became of them. */
export interface YearPlanData {
  search: PackedSearchData;
  plan: PlanData;
  /** Language of the words, where that is another than the page’s. */
  lang?: string;
  /** By id, but for courses that are as they were. */
  since: [id: string, since: CourseSince][];
}

/** The year in which a plan was made, as its address says. Anybody may hand us anything. */
export const yearIn = (search: string): string | undefined =>
  new URLSearchParams(search).get('year')?.slice(0, 40) || undefined;

/** The address of a plan with the year in which it was made. */
export function withYear(address: string, year: string | undefined): string {
  if (!year) return address;
  return `${address ? `${address}&` : '?'}year=${encodeURIComponent(year)}`;
}
