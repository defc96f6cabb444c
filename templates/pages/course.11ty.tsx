import { courseView } from '../../src/views/course.ts';
import { page, pagesOf } from '../page.tsx';
import { CoursePage } from './course.tsx';

/** /courses/<id>/ */
export const data = pagesOf('course');
export const render = page(courseView, CoursePage);
