import { letterView } from '../../src/views/list.ts';
import { page, pagesOf } from '../page.tsx';
import { ListPage } from './list.tsx';

/** /a-z/<letter>/: one letter of a long list */
export const data = pagesOf('letter');
export const render = page(letterView, ListPage);
