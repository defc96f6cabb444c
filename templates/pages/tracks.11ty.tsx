import { tracksView } from '../../src/views/index-lists.ts';
import { page, pagesOf } from '../page.tsx';
import { IndexPage } from './index.tsx';

/** /tracks/ */
export const data = pagesOf('tracks');
export const render = page(tracksView, IndexPage);
