import { creditsView } from '../../src/views/facet-lists.ts';
import { page, pagesOf } from '../page.tsx';
import { ListPage } from './list.tsx';

/** /credits/<credits>/ */
export const data = pagesOf('credits');
export const render = page(creditsView, ListPage);
