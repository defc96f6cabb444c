import { coursesView } from '../../src/views/list.ts';
import { page, pagesOf } from '../page.tsx';
import { ListPage } from './list.tsx';

/** /courses/: all courses, A to Z */
export const data = pagesOf('courses');
export const render = page(coursesView, ListPage);
