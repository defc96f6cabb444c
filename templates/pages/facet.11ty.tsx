import { facetIndexView } from '../../src/views/facet-index.ts';
import { page, pagesOf } from '../page.tsx';
import { IndexPage } from './index.tsx';

/** /tools/, /semesters/ … */
export const data = pagesOf('facet');
export const render = page(facetIndexView, IndexPage);
