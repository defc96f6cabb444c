import { commonLedger, countsFor, isShared, ledgerOf } from '../catalogue/ledger.ts';
import { courseRow } from './course-row.ts';
import { gridView } from './grid.ts';
import { mixView } from './mix.ts';
import { readerOf } from './reader.ts';
import { shellView } from './shell.ts';
import type { PageAt, Site } from './site.ts';
import type { CourseListView, FigureView, GridView, LinkView, MixView, TextView } from './pieces.ts';
import type { ShellView } from './shell.ts';

/** /programmes/<id>/: per semester the common courses, then what each track adds. */
export interface ProgrammeView {
  shell: ShellView;
  title: TextView;
  figures: FigureView[];
  intro: string;
  /** Common courses and placeholders as a grid; absent when there are none. */
  common?: { heading: string; intro: string; grid: GridView };
  semesters: {
    id: string; heading: string; period: string;
    groups: { heading: string; lang?: string; href?: string; courses: CourseListView; total?: string }[];
  }[];
  tracks?: { heading: string; links: LinkView[] };
  mix?: MixView;
}

export function programmeView(at: PageAt, site: Site): ProgrammeView {
  const reader = readerOf(site, at.language);
  const { t, to } = reader;
  const { catalogue } = site;
  const programme = catalogue.programmeById.get(at.id)!;
  const title = reader.programmeName(programme.id);
  const courses = catalogue.offered.filter((it) => it.programme === programme.id);
  const tracks = catalogue.tracks.filter((it) => it.programme === programme.id && !it.hidden);
  const common = commonLedger(programme, catalogue);
  const semesters = [...new Set(courses.map(({ semester }) => semester))].sort((a, b) => a - b);
  const rows = (own: typeof courses) => ({ courses: own.map((course) => courseRow(reader, course, { semester: true })) });
  const totalOf = (own: typeof courses) => ledgerOf(own, catalogue.choiceOf).map(({ low, high }) => t.credits(t.range(low, high)))[0];
  const intro = tracks.length > 1 ? t.programme.intro(tracks.length) : t.programme.introPlain;
  return {
    shell: shellView(reader, { page: at, title: t.programme.whole(title.text), description: intro, crumb: title }),
    title,
    figures: [
      { value: String(courses.length), label: t.coursesWord(courses.length) },
      ...(tracks.length > 0 ? [{ value: String(tracks.length), label: t.homePage.tracksFigure(tracks.length) }] : []),
      { value: t.languageName(programme.language), label: t.mainLanguage },
    ],
    intro,
    ...(common.length > 0 ? { common: { heading: t.programme.common, intro: t.programme.commonIntro, grid: gridView(reader, common, t.programme.common) }, mix: tracks.length === 0 ? mixView(reader, common) : undefined } : {}),
    semesters: semesters.map((semester) => {
      const own = courses.filter((it) => it.semester === semester);
      const shared = own.filter((it) => isShared(it, catalogue.tracks));
      return {
        id: `list-${semester}`, heading: t.semester(semester), period: reader.period(semester),
        groups: [
          ...(shared.length > 0 ? [{ heading: tracks.length > 0 ? t.programme.commonTo : t.programme.only, courses: rows(shared), total: totalOf(shared) }] : []),
          ...tracks.flatMap((track) => {
            const added = own.filter((it) => !shared.includes(it) && countsFor(it, track));
            const { text: heading, lang } = reader.name(track);
            return added.length === 0 ? [] : [{ heading, lang, href: to('track', track.id), courses: rows(added), total: totalOf(added) }];
          }),
        ],
      };
    }),
    ...(tracks.length > 0 ? { tracks: { heading: t.programme.tracks, links: tracks.map((track) => reader.link('track', track)) } } : {}),
  };
}
