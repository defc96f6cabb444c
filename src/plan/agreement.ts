import { creditsFrom, creditsText, isSame, type Range } from '../catalogue/credits.ts';
import type { Catalogue, Course } from '../catalogue/model.ts';
import { courseNow, type History } from './resolve.ts';

/** A course on a sheet, with the credits that it had when the sheet was made; nothing where an address is not ours. */
export interface SheetLine {
  id: string;
  credits?: Range;
}

/** A sheet for a learning agreement, as its address holds it. Nothing in it is about a person. */
export interface Sheet {
  /** The academic year, as the catalogue wrote it. */
  year?: string;
  /** Id of the period of the year. */
  period?: string;
  lines: readonly SheetLine[];
}

/** Courses of one sheet at most: more is no sheet. */
const MOST = 100;

/** A course as forms and addresses have it: `english/mlops:6`. */
export const lineText = ({ id, credits }: SheetLine): string =>
  credits ? `${id}:${creditsText(credits)}` : id;

/** A sheet as the query of an address: `?year=2026-2027&period=autumn&c=english/mlops:6`. */
export function sheetAddress({ year, period, lines }: Sheet): string {
  const readable = (text: string) =>
    encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%3A', ':');
  return `?${[
    ...(year ? [`year=${encodeURIComponent(year)}`] : []),
    ...(period ? [`period=${encodeURIComponent(period)}`] : []),
    `c=${lines.map((line) => readable(lineText(line))).join(',')}`,
  ].join('&')}`;
}

/** The sheet that an address asks for, from a form too (`c` for each course). Anybody may hand us anything. */
export function readSheet(search: string): Sheet {
  const parameters = new URLSearchParams(search);
  const text = (key: string) => parameters.get(key)?.trim().slice(0, 40);
  const [year, period] = [text('year'), text('period')];
  const lines = parameters
    .getAll('c')
    .flatMap((it) => it.split(','))
    .filter(Boolean)
    .slice(0, MOST)
    .map((it): SheetLine => {
      const [, id, credits] = /^(.*):(\d[\d.]*(?:-\d[\d.]*)?)$/.exec(it) ?? [];
      if (id === undefined || credits === undefined) return { id: it };
      return { id, credits: creditsFrom(credits.includes('-') ? credits : Number(credits)) };
    });
  return { ...(year ? { year } : {}), ...(period ? { period } : {}), lines };
}

/** What the catalogue has of a line now. `old`: the id that it was renamed from. */
export type LineNow =
  | { said: SheetLine; course: Course; old?: string; hasOtherCredits: boolean }
  | { said: SheetLine; lost: 'gone' | 'notOffered'; title?: string };

/** Every line of a sheet as it is now, in its order; a course that stands there twice counts once. */
export function linesNow(
  { lines }: Sheet,
  catalogue: Pick<Catalogue, 'courseById'>,
  history: History,
): LineNow[] {
  const all = lines.map((said): LineNow => {
    const now = courseNow(said.id, catalogue, history);
    if ('gone' in now) return { said, lost: 'gone' };
    if ('notOffered' in now) return { said, lost: 'notOffered', title: now.notOffered };
    const course = catalogue.courseById.get(now.id);
    if (!course) return { said, lost: 'gone' };
    const hasOtherCredits = said.credits !== undefined && !isSame(said.credits, course.credits);
    return { said, course, hasOtherCredits, ...(now.old ? { old: now.old } : {}) };
  });
  const keyOf = (it: LineNow) => ('course' in it ? it.course.id : it.said.id);
  return all.filter((it, at) => all.findIndex((other) => keyOf(other) === keyOf(it)) === at);
}
