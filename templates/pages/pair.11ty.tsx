import { pairView } from '../../src/views/pair.ts';
import { page, pagesOf } from '../page.tsx';
import { PairPage } from './pair.tsx';

/** /compare/<a>/<b>/ */
export const data = pagesOf('pair');
export const render = page(pairView, PairPage);
