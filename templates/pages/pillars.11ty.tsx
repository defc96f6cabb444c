import { pillarsView } from '../../src/views/index-lists.ts';
import { page, pagesOf } from '../page.tsx';
import { IndexPage } from './index.tsx';

/** /pillars/ */
export const data = pagesOf('pillars');
export const render = page(pillarsView, IndexPage);
