import { careersView } from '../../src/views/career.ts';
import { page, pagesOf } from '../page.tsx';
import { IndexPage } from './index.tsx';

/** /careers/ */
export const data = pagesOf('careers');
export const render = page(careersView, IndexPage);
