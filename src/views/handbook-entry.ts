import type { Course } from '../catalogue/model.ts';
import { ownDescription } from './view-context.ts';
import { factRows, type FactView } from './course-facts.ts';
import { courseSections, type CourseSections } from './course-sections.ts';
import { bodyOf, pictureOf } from './course.ts';
import { paperProse } from './paper-prose.ts';
import type { FigureView, PictureView, PillarClass, ProseView, TextView } from './pieces.ts';
import { codeOf, type ViewContext } from './view-context.ts';

/** The entry of a course in a handbook: what its page says, but for what leads on. */
export interface EntryView
  extends Pick<CourseSections, 'outcomes' | 'themes' | 'details' | 'alternates' | 'needs'> {
  anchor: string;
  code?: string;
  title: TextView;
  className: PillarClass;
  credits: FigureView;
  /** What stands behind its title in the contents: “Analysis, 6 credits”. */
  summary: string;
  /** Half credits to draw. */
  rows: number;
  facts: FactView[];
  description?: TextView;
  picture?: PictureView;
  body?: ProseView;
  /** What may be taken instead. */
  choice?: { heading: string; items: FactView['values'] };
  leadsTo?: { heading: string; items: FactView['values'] };
}

/** Headings of a text stand below the title of its course, which is of the third level. */
const LOWER = 2;

/** An entry at a place (`anchor`) of a handbook. */
export function entryView(context: ViewContext, course: Course, anchor: string): EntryView {
  const { t, site } = context;
  const ownContext: ViewContext = {
    ...context,
    prose: (segments, of) => paperProse(context.prose(segments, of), anchor, LOWER),
  };
  const text =
    course.texts.find(({ language }) => language === context.language) ?? course.texts[0];
  const tracks = site.tracksOf.get(course.id) ?? [];
  const { outcomes, themes, details, alternates, needs, choice, leadsTo, tags } = courseSections({
    context: ownContext,
    course,
    text,
    tracks,
  });
  const lang = context.lang(text.language);
  const { className, text: pillar } = context.pillar(course);
  const words = ownDescription(text);
  const topics = new Set(tags?.links.map(({ label }) => label));
  for (const it of tags?.tools?.items ?? []) topics.add(it.text);
  return {
    anchor,
    ...codeOf(course),
    title: { text: text.title ?? '', ...lang },
    className,
    credits: { value: t.number(course.credits), label: t.creditsWord({ count: course.credits }) },
    summary: t.series([pillar, t.credits({ count: course.credits })].filter(Boolean)),
    rows: Math.max(1, Math.round(course.credits.high * 2)),
    facts: [
      ...factRows(ownContext, course, tracks, text),
      ...(tags ? [{ label: tags.heading, values: [...topics].map((it) => ({ text: it })) }] : []),
    ],
    // Where the text is all that there is, it says so itself.
    description: text.description && words ? { text: words, ...lang } : undefined,
    picture: pictureOf(ownContext, course, text),
    body: bodyOf(ownContext, text),
    outcomes,
    themes,
    details,
    alternates,
    needs,
    ...(choice
      ? {
          choice: {
            heading: choice.heading,
            items: choice.lanes
              .filter(({ here }) => !here)
              .flatMap(({ courses }) =>
                courses.map(({ label, href, lang: own }) => ({
                  text: label,
                  href,
                  ...(own ? { lang: own } : {}),
                })),
              ),
          },
        }
      : {}),
    ...(leadsTo
      ? {
          leadsTo: {
            heading: leadsTo.heading,
            items: leadsTo.links.map(({ label, className: _, ...link }) => ({
              text: label,
              ...link,
            })),
          },
        }
      : {}),
  };
}
