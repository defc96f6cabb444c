import { creditsOf } from '../catalogue/choices.ts';
import type { Finding } from '../plan/findings.ts';
import type { Mend } from '../plan/mends.ts';
import type { Plan } from '../plan/plan.ts';
import { failingText } from './failing.ts';
import { itemView } from './grid.ts';
import { nameOf, neededText, placeName, together } from './plan-words.ts';
import type { BlockView } from './pieces.ts';
import type { SharedContext } from './view-context.ts';

/** Something to look at in a plan, with buttons that end it. */
export interface FindingView {
  text: string;
  /** `result`: what a button does beside what it says; `said`: what is announced. */
  mends: { label: string; result: string; said: string; plan: Plan }[];
  /** Sides of a choice that are both in the plan; of a block that is not, `note` says so. */
  clash?: { counted: string; sides: { block: BlockView; note?: string }[][] };
}

/** One finding in the words of a language. */
export function findingView(context: SharedContext, finding: Finding): FindingView {
  const clash = clashView(context, finding);
  return {
    text: textOf(context, finding),
    mends: finding.mends.map((it) => mendView(context, it)),
    ...(clash ? { clash } : {}),
  };
}

/** What a finding says. */
export function textOf(context: SharedContext, finding: Finding): string {
  const { t } = context;
  switch (finding.kind) {
    case 'clash':
      return t.plan.samePlace({
        courses: t.list(finding.sides.map(({ courses }) => together(context, courses))),
      });
    case 'open':
      return t.plan.openChoices({ count: finding.count });
    case 'short':
    case 'over':
      return t.plan[finding.kind]({
        place: placeName(context, finding.place),
        credits: t.credits({ count: finding.credits }),
      });
    case 'notThen':
      return t.plan.notThen({
        course: nameOf(context, finding.course),
        period: finding.period.name,
      });
    case 'failed':
      return failingText(context, finding.failing);
    default: {
      const words = { missing: t.plan.missing, late: t.plan.tooLate, apart: t.plan.besideMissing };
      return words[finding.kind]({
        course: nameOf(context, finding.course),
        needed: neededText(context, finding.need),
      });
    }
  }
}

function mendView(context: SharedContext, mend: Mend): FindingView['mends'][number] {
  const { t } = context;
  const { plan } = mend;
  switch (mend.kind) {
    case 'keep': {
      const names = (courses: typeof mend.adds) => t.list(courses.map((it) => nameOf(context, it)));
      const label = t.plan.keepSide({ course: together(context, mend.courses) });
      const result = [
        mend.takesOut.length > 0 ? t.plan.takesOut({ courses: names(mend.takesOut) }) : '',
        mend.adds.length > 0 ? t.plan.adding({ courses: names(mend.adds) }) : '',
      ];
      return { plan, label, result: result.filter(Boolean).join(' '), said: label };
    }
    case 'move': {
      const label = t.plan.move({
        course: nameOf(context, mend.course),
        period: mend.period.name,
      });
      return { plan, label, result: '', said: label };
    }
    default: {
      const course = t.list(mend.courses.map((it) => nameOf(context, it)));
      const words = {
        add: t.plan.addCourse,
        takeOut: t.plan.takeOut,
        pass: t.decide.failing.unmark,
      };
      const label = words[mend.kind]({ course });
      return { plan, label, result: '', said: label };
    }
  }
}

function clashView(context: SharedContext, finding: Finding): FindingView['clash'] {
  if (finding.kind !== 'clash') return undefined;
  const { t } = context;
  const [counted] = finding.sides;
  return {
    counted: t.plan.countsOnce({
      credits: t.credits({ count: creditsOf({ courses: counted.present }) }),
    }),
    sides: finding.sides.map(({ courses, present }) =>
      courses.flatMap((course) => {
        const item = itemView(context, { course });
        if (item.kind !== 'course') return [];
        const isThere = present.some((it) => it === course);
        return [{ block: item.course, ...(isThere ? {} : { note: t.plan.notInPlan }) }];
      }),
    ),
  };
}
