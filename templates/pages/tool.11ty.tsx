import { toolView } from '../../src/views/facet-lists.ts';
import { page, pagesOf } from '../page.tsx';
import { ListPage } from './list.tsx';

/** /tools/<tool>/ */
export const data = pagesOf('tool');
export const render = page(toolView, ListPage);
