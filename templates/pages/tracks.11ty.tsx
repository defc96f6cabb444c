import { tracksView } from '../../src/views/list.ts';
import { page, pagesOf } from '../page.tsx';
import { IndexPage } from './index.tsx';

/** /tracks/ */
export const data = pagesOf('tracks');
export const render = page(tracksView, IndexPage);
