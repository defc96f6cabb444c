import type { FunctionComponent } from 'preact';
import type { PartName } from '../src/parts.ts';
import type { PartView } from '../src/views/part-views.ts';
import { part } from './own-parts.tsx';
import { CourseFacts } from './parts/course-facts.tsx';
import { Footer } from './parts/footer.tsx';
import { Header } from './parts/header.tsx';
import {
  CourseIntro,
  HomeIntro,
  ListIntro,
  PillarIntro,
  ProgrammeIntro,
  TrackIntro,
} from './parts/intros.tsx';

const Nothing = () => null;

/** Every part that a school may make itself, as it is without that. */
export const Part = {
  Header: part('Header', Header),
  Footer: part('Footer', Footer),
  HomeIntro: part('HomeIntro', HomeIntro),
  ListIntro: part('ListIntro', ListIntro),
  CourseIntro: part('CourseIntro', CourseIntro),
  CourseFacts: part('CourseFacts', CourseFacts),
  BeforeCourse: part('BeforeCourse', Nothing),
  AfterCourse: part('AfterCourse', Nothing),
  TrackIntro: part('TrackIntro', TrackIntro),
  PillarIntro: part('PillarIntro', PillarIntro),
  ProgrammeIntro: part('ProgrammeIntro', ProgrammeIntro),
} satisfies { [Name in PartName]: FunctionComponent<PartView<Name>> };
