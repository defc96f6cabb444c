import { isEcts } from '../catalogue/credits.ts';
import { periodIds } from '../catalogue/facet-ids.ts';
import type { Course } from '../catalogue/model.ts';
import { inOrderOf } from '../catalogue/order.ts';
import { lineText } from '../plan/agreement.ts';
import type { LinkView, TextView } from './pieces.ts';
import { capital } from './plan-words.ts';
import { shellView, type ShellView } from './shell.ts';
import type { PageAt, Site } from './site.ts';
import { contextOf } from './view-context-of.ts';
import type { ViewContext } from './view-context.ts';

/** A course that can be ticked. `number`: its credits, where CSS can add them up. */
interface ChoosableView {
  value: string;
  title: TextView;
  code?: string;
  address: string;
  facts: string;
  number?: number;
}

/** /agreement/: a sheet to print. Without script, courses to tick stand where a script puts the sheet of an address. */
export interface AgreementView {
  shell: ShellView;
  title: string;
  intro: string;
  sheet: string;
  /** Where the script finds its data, and what it judges by. */
  data: { search: string; plan: string; year?: string; least?: number; most?: number };
  school?: { label: string; values: TextView[] };
  /** What a person writes on paper. */
  byPen: { labels: string[]; text: string; signs: string[] };
  withoutScript: string;
  periods: {
    id: string;
    heading: string;
    action: string;
    courses: ChoosableView[];
    /** Absent where not every course has a whole number of credits. */
    chosen?: string;
    make: string;
  }[];
  none?: { text: string; links: LinkView[] };
  address: string;
  basis: { lead: string; text: string };
}

/** ECTS credits of one period abroad, as agreements commonly ask for them. */
const PERIOD = { least: 20, most: 30 };

/** From here on nobody is asked to tick: the planner finds courses. */
const MOST_COURSES = 100;

export function agreementView(at: PageAt, site: Site): AgreementView {
  const context = contextOf(site, at.language);
  const { t, to } = context;
  const { settings } = site.catalogue;
  const open = site.lists.byFact('exchange').get('') ?? [];
  const school = settings.institution && context.local(settings.institution.name);
  const web = settings.institution?.url?.replace(/^https?:\/\/|\/$/g, '');
  const whose = [t.agree.student, t.agree.sending];
  return {
    shell: shellView(context, {
      page: at,
      title: t.agree.title,
      description: t.agree.intro,
      crumb: { text: t.agree.name },
      section: 'plan',
      scripts: ['agreement'],
      styles: ['agreement'],
      trail: [{ label: t.lists.exchangeTitle, href: to('exchange') }],
    }),
    title: t.agree.title,
    intro: t.agree.intro,
    sheet: t.agree.sheet,
    data: {
      search: site.urls.data(at.language, 'search'),
      plan: site.urls.data(at.language, 'plan'),
      ...(settings.academicYear ? { year: settings.academicYear } : {}),
      ...(isEcts(settings.creditUnit) ? PERIOD : {}),
    },
    ...(school
      ? { school: { label: t.agree.school, values: [school, ...(web ? [{ text: web }] : [])] } }
      : {}),
    byPen: {
      labels: [...whose, t.agree.study],
      text: t.agree.byPen,
      signs: [...whose, t.agree.school].map((who) => t.agree.signed({ who })),
    },
    withoutScript: t.agree.withoutScript,
    periods: open.length <= MOST_COURSES ? periodsOf(context, open) : [],
    ...(open.length > MOST_COURSES
      ? {
          none: {
            text: t.agree.none,
            links: [{ label: t.plan.exchange, href: `${to('plan')}?exchange=yes` }],
          },
        }
      : {}),
    address: t.agree.address,
    basis: { lead: t.agree.nothing, text: t.agree.basis },
  };
}

function periodsOf(context: ViewContext, open: readonly Course[]): AgreementView['periods'] {
  const { t, to, site } = context;
  const { settings } = site.catalogue;
  const idsOf = (course: Course) => periodIds(settings, course);
  const ids = inOrderOf(
    settings.terms.map(({ id }) => id),
    [...new Set(open.flatMap(idsOf))],
  );
  return ids.flatMap((id) => {
    const own = open.filter((it) => idsOf(it).includes(id));
    const [first] = own;
    if (!first) return [];
    const isWhole = own.every(({ credits: { low, high } }) => low === high && low % 1 === 0);
    return [
      {
        id,
        heading: capital(context.periodName(id, first).text),
        action: to('agreement'),
        courses: own.map((it) => choosable(context, it, isWhole)),
        ...(isWhole ? { chosen: t.agree.chosen } : {}),
        make: t.agree.make,
      },
    ];
  });
}

function choosable(context: ViewContext, course: Course, isWhole: boolean): ChoosableView {
  const { t } = context;
  const { href, code } = context.courseLink(course);
  return {
    value: lineText(course),
    title: context.name(course),
    ...(code ? { code } : {}),
    address: code ? '' : href,
    facts: t.series([
      t.credits({ count: course.credits }),
      t.list(course.languages.map(t.languageName)),
    ]),
    ...(isWhole ? { number: course.credits.high } : {}),
  };
}
