import { factView } from '../../src/views/facet-lists.ts';
import { page, pagesOf } from '../page.tsx';
import { ListPage } from './list.tsx';

/** /<key of a plain fact>/<value>/ */
export const data = pagesOf('fact');
export const render = page(factView, ListPage);
