import { fromHomeView } from '../../src/views/facet-lists.ts';
import { page, pagesOf } from '../page.tsx';
import { ListPage } from './list.tsx';

/** /from-home/: courses that are taught online */
export const data = pagesOf('from-home');
export const render = page(fromHomeView, ListPage);
