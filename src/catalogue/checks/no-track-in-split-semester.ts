import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { check } from './check.ts';

/** The only course without a track in a semester where all others (two or more) have one: probably forgotten. */
export const noTrackInSplitSemester = check('no-track-in-split-semester', ({ offered }) =>
  offered
    .filter(({ tracks }) => tracks.length === 0)
    .flatMap((course): Finding[] => {
      const { semester } = course;
      if (semester === undefined) return [];
      const others = offered.filter(
        (it) => it !== course && it.programme === course.programme && it.semester === semester,
      );
      if (others.length < 2 || others.some(({ tracks }) => tracks.length === 0)) return [];
      return [
        finding('no-track-in-split-semester', course.source.placeOf('title'), {
          semester,
          others: others.length,
        }),
      ];
    }),
);
