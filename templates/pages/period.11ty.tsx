import { periodView } from '../../src/views/facet-lists.ts';
import { page, pagesOf } from '../page.tsx';
import { ListPage } from './list.tsx';

/** /periods/<period>/ */
export const data = pagesOf('period');
export const render = page(periodView, ListPage);
