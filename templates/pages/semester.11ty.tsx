import { semesterView } from '../../src/views/facet-lists.ts';
import { page, pagesOf } from '../page.tsx';
import { ListPage } from './list.tsx';

/** /semesters/<semester>/ */
export const data = pagesOf('semester');
export const render = page(semesterView, ListPage);
