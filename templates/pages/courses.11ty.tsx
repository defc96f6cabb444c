import { coursesPageView } from '../../src/views/courses.ts';
import { page, pagesOf } from '../page.tsx';
import { CoursesPage } from './courses.tsx';

/** /courses/: all courses, A to Z, with search and filters */
export const data = pagesOf('courses');
export const render = page(coursesPageView, CoursesPage);
