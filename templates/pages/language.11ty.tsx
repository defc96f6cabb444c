import { languageView } from '../../src/views/list.ts';
import { page, pagesOf } from '../page.tsx';
import { ListPage } from './list.tsx';

/** /taught-in/<language>/ */
export const data = pagesOf('language');
export const render = page(languageView, ListPage);
