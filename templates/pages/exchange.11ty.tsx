import { exchangeView } from '../../src/views/list.ts';
import { page, pagesOf } from '../page.tsx';
import { ListPage } from './list.tsx';

/** /exchange/ */
export const data = pagesOf('exchange');
export const render = page(exchangeView, ListPage);
