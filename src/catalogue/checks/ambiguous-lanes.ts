import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { titleOf } from '../texts.ts';
import { check } from './check.ts';

/** A choice in which only some courses state their lane, or all state the same. */
export const ambiguousLanes = check('ambiguous-lanes', ({ choiceGroups, settings }) =>
  choiceGroups.flatMap(({ lanes }): Finding[] => {
    const courses = lanes.flatMap((lane) => lane.courses);
    const [silent] = courses.filter(({ option }) => option === undefined);
    const [outspoken] = courses.filter(({ option }) => option !== undefined);
    const titles = courses.map((course) => titleOf(course, settings.languages[0]));
    if (silent && outspoken)
      return [
        finding(
          'ambiguous-lanes',
          silent.source.placeOf('alternates', 'key'),
          { why: 'mixed', titles },
          { related: [{ at: outspoken.source.placeOf('option'), reason: 'named-here' }] },
        ),
      ];
    return lanes.length === 1
      ? [
          finding('ambiguous-lanes', outspoken.source.placeOf('option'), {
            why: 'one-lane',
            titles,
          }),
        ]
      : [];
  }),
);
