import type { parts, PartName } from '../parts.ts';
import type { CourseView } from './course.ts';
import type { HomeView } from './home.ts';
import type { ListView } from './list.ts';
import type { PillarView } from './pillar.ts';
import type { ProgrammeView } from './programme.ts';
import type { ShellView } from './shell.ts';
import type { TrackView } from './track.ts';

type KeyOf<Name extends PartName> = (typeof parts)[Name][number];

/** What each part of a page shows: keys of the page’s view. One that the view has not does not compile. */
interface PartViews {
  Header: Pick<ShellView, KeyOf<'Header'>>;
  Footer: Pick<ShellView, KeyOf<'Footer'>>;
  HomeIntro: Pick<HomeView, KeyOf<'HomeIntro'>>;
  ListIntro: Pick<ListView, KeyOf<'ListIntro'>>;
  CourseIntro: Pick<CourseView, KeyOf<'CourseIntro'>>;
  CourseFacts: Pick<CourseView, KeyOf<'CourseFacts'>>;
  BeforeCourse: Pick<CourseView, KeyOf<'BeforeCourse'>>;
  AfterCourse: Pick<CourseView, KeyOf<'AfterCourse'>>;
  TrackIntro: Pick<TrackView, KeyOf<'TrackIntro'>>;
  PillarIntro: Pick<PillarView, KeyOf<'PillarIntro'>>;
  ProgrammeIntro: Pick<ProgrammeView, KeyOf<'ProgrammeIntro'>>;
}

/** What a part of a page shows. */
export type PartView<Name extends PartName> = PartViews[Name];
