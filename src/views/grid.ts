import { creditsOf } from '../catalogue/choices.ts';
import { isShared, type LedgerItem, type LedgerSemester } from '../catalogue/ledger.ts';
import type { Course, Lane } from '../catalogue/model.ts';
import type { BlockView, ChoiceView, GridItemView, GridView, LaneView, MiniatureCell, MiniatureView, SemesterView } from './pieces.ts';
import type { Reader } from './reader.ts';

/** A row of the grid is half a credit. */
const rowsOf = (credits: number): number => Math.max(1, Math.round(credits * 2));

/** A curriculum as semesters with lists of courses. `target`: ECTS credits a semester should add up to, if any. */
export function gridView(reader: Reader, ledger: readonly LedgerSemester[], label: string, target?: number): GridView {
  const { t } = reader;
  const rows = Math.max(0, ...ledger.map(({ high }) => rowsOf(high)));
  const step = rows > 240 ? 30 : 6; // credits between two marks of the ruler
  return {
    label, rows,
    semesters: ledger.map((it) => semesterView(reader, it, target)),
    ticks: Array.from({ length: Math.floor(rows / 2 / step) + 1 }, (_, index) => ({ row: index * step * 2, label: t.number(index * step) })),
    jumpLabel: t.track.jump, foldLabel: t.track.fold,
  };
}

function semesterView(reader: Reader, { semester, items, low, high }: LedgerSemester, target: number | undefined): SemesterView {
  const { t } = reader;
  return {
    id: `semester-${semester}`, number: semester, heading: t.semester(semester), period: reader.period(semester),
    items: items.map((item) => itemView(reader, item)),
    total: t.credits(t.range(low, high)),
    totalNote: low !== high ? t.totalNote.choiceOpen : target !== undefined && target !== low ? t.totalNote.target(t.number(target)) : '',
    common: items.every((item) => ('course' in item ? [item.course] : item.lanes.flatMap(({ courses }) => courses)).every((course) => isShared(course, reader.site.catalogue.tracks))),
  };
}

/** One place of a semester. `here`: id of the course whose page this is. */
export function itemView(reader: Reader, item: LedgerItem, here?: string): GridItemView {
  if ('course' in item) return { kind: 'course', course: blockView(reader, item.course, here) };
  const { t } = reader;
  const credits = item.lanes.map(creditsOf);
  const choice: ChoiceView = {
    id: `choice-${item.choice.id.replace(/\//g, '-')}`,
    legend: t.chooseOne(item.lanes.length),
    credits: t.credits(t.range(Math.min(...credits), Math.max(...credits))),
    rows: rowsOf(Math.max(...credits)),
    lanes: item.lanes.map((lane) => laneView(reader, lane, here)),
  };
  return { kind: 'choice', choice };
}

function laneView(reader: Reader, lane: Lane, here?: string): LaneView {
  const { t } = reader;
  const courses = lane.courses.map((course) => blockView(reader, course, here));
  const pillars = [...new Set(courses.map(({ pillar }) => pillar))];
  return {
    label: courses.map(({ title }) => title).join(t.plus),
    meta: `${courses.map(({ credits }) => credits).join(t.plus)} ${pillars.join(', ')}`,
    className: courses[0]!.className, rows: rowsOf(creditsOf(lane)), courses,
  };
}

export function blockView(reader: Reader, course: Course, here?: string): BlockView {
  const { t } = reader;
  const { label: title, href, lang, hreflang, note } = reader.courseLink(course);
  const { text: pillar, lang: pillarLang, className } = reader.pillar(course);
  const credits = t.number(course.credits);
  return {
    id: course.id, title, href, lang, hreflang, credits, creditsWord: t.creditsWord(credits), pillar, pillarLang, className, rows: rowsOf(course.credits),
    notes: note ? [note] : [],
    ...(course.id === here ? { current: true } : {}),
  };
}

/** Courses in one semester that a small drawing can show. */
const MOST_CELLS = 48;

/** A track as a small drawing; nothing where it would hold too much to be seen. `here`: the course to mark; `fadeCommon`: courses that all tracks share are faded. */
export function miniatureView(reader: Reader, ledger: readonly LedgerSemester[], { here, fadeCommon = false }: { here?: string; fadeCommon?: boolean } = {}): MiniatureView | undefined {
  if (ledger.length === 0 || ledger.some(({ items }) => items.length > MOST_CELLS)) return undefined;
  const cell = (course: Course): MiniatureCell => ({
    rows: rowsOf(course.credits), className: reader.pillar(course).className,
    ...(fadeCommon && isShared(course, reader.site.catalogue.tracks) ? { common: true } : {}), ...(course.id === here ? { here: true } : {}),
  });
  return {
    columns: ledger.map(({ items }) =>
      items.map((item): MiniatureCell =>
        'course' in item ? cell(item.course) : { rows: rowsOf(Math.max(...item.lanes.map(creditsOf))), className: cell(item.lanes[0]!.courses[0]!).className, lanes: item.lanes.map(({ courses }) => courses.map(cell)) },
      ),
    ),
  };
}
