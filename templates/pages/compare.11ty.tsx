import { comparePageView } from '../../src/views/compare.ts';
import { page, pagesOf } from '../page.tsx';
import { ComparePage } from './compare.tsx';

/** /compare/ */
export const data = pagesOf('compare');
export const render = page(comparePageView, ComparePage);
