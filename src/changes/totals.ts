import { grouped } from '../grouped.ts';
import type { Change, Consequence, ConsequenceData, Lanes } from './changes.ts';
import { semesterChanges, type ChoiceChange, type TotalChange } from './choices.ts';
import { itemKey, unitOf, type Comparison } from './comparison.ts';

/** What follows from an item, by its key. */
export type Following = readonly [key: string, consequence: Consequence];

/** Why a total is another: courses that came, went or moved, and choices that changed by themselves. */
interface Reasons {
  courses: readonly string[];
  choices: readonly ChoiceChange[];
}
interface ExplainedTotal extends Reasons {
  total: ConsequenceData['total'];
}

/** Choices and totals: with one reason they are told with it, else by themselves. `choices`: all of them. */
export function totalChanges(comparison: Comparison): {
  changes: Change[];
  following: Following[];
  choices: readonly ChoiceChange[];
} {
  const { name } = comparison;
  const { choices, totals } = semesterChanges(comparison);
  const alone = choices.filter(({ movers }) => movers.size !== 1);
  const explained = explainedTotals(totals, alone, unitOf(comparison));
  const named = (lanes: Lanes) => lanes.map((lane) => lane.map((id) => name('course', id)));
  const toldAs = ({ semester, of, from, to }: ChoiceChange): ConsequenceData['choice'] => ({
    semester,
    of,
    from: from && named(from),
    to: to && named(to),
  });
  const following = [
    ...explained
      .filter(({ courses, choices: others }) => courses.length === 1 && others.length === 0)
      .map(
        ({ courses, total }): Following => follows(courses[0], { consequence: 'total', ...total }),
      ),
    ...choices
      .filter((it) => !alone.includes(it))
      .map((it) => follows([...it.movers][0], { consequence: 'choice', ...toldAs(it) })),
  ];
  const byThemselves = alone.map(
    (choice): Change => ({
      change: 'choice',
      ...toldAs(choice),
      consequences: explained
        .filter(
          (it) => it.courses.length === 0 && it.choices.length === 1 && it.choices[0] === choice,
        )
        .map(({ total }) => ({ consequence: 'total', ...total })),
    }),
  );
  const shared = explained
    .filter((it) => it.courses.length + it.choices.length !== 1)
    .map(
      ({ total, courses, choices: others }): Change => ({
        change: 'total',
        ...total,
        causes: courses.map((id) => name('course', id)),
        choices: others.map(({ from, to }) => named(to ?? from ?? [])),
      }),
    );
  return { changes: [...byThemselves, ...shared], following, choices };
}

const follows = (course: string, consequence: Consequence): Following => [
  itemKey('course', course),
  consequence,
];

/** Totals with their reasons; those of several tracks that are the same in all of it are one. */
function explainedTotals(
  totals: readonly TotalChange[],
  alone: readonly ChoiceChange[],
  unit: { unit?: string },
): ExplainedTotal[] {
  const explained = totals.map(({ of, causes, ...sum }) => ({
    of,
    sum,
    courses: causes,
    choices: alone.filter(
      (it) =>
        it.semester === sum.semester &&
        it.of.includes(of) &&
        !causes.some((id) => it.movers.has(id)),
    ),
  }));
  const groups = grouped(explained, ({ sum, courses, choices }) =>
    JSON.stringify([sum, courses, choices.map((it) => alone.indexOf(it))]),
  );
  return [...groups.values()].map((group) => {
    const [{ sum, courses, choices }] = group;
    return { total: { ...sum, ...unit, of: group.map(({ of }) => of) }, courses, choices };
  });
}
