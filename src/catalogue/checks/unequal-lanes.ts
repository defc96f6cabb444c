import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { creditsOf } from '../choices.ts';
import { isSame } from '../credits.ts';
import { titleOf } from '../texts.ts';
import { check } from './check.ts';

/** The sides of a choice should be worth the same; the lighter one is reported. */
export const unequalLanes = check('unequal-lanes', ({ choiceGroups, settings }) =>
  choiceGroups.flatMap(({ lanes }): Finding[] => {
    const credits = lanes.map(creditsOf);
    const lows = credits.map(({ low }) => low);
    const lightest = lanes[lows.indexOf(Math.min(...lows))];
    if (credits.every((it) => isSame(it, credits[0]))) return [];
    const others = lanes.filter((lane) => lane !== lightest).flatMap((lane) => lane.courses);
    return [
      finding(
        'unequal-lanes',
        lightest.courses[0].source.placeOf('studycredits'),
        {
          lanes: lanes.map((lane) => ({
            titles: lane.courses.map((course) => titleOf(course, settings.languages[0])),
            credits: creditsOf(lane),
          })),
        },
        {
          related: others.map((course) => ({
            at: course.source.placeOf('studycredits'),
            reason: 'counted-here',
          })),
        },
      ),
    ];
  }),
);
