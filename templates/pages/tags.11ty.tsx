import { tagsView } from '../../src/views/list.ts';
import { page, pagesOf } from '../page.tsx';
import { IndexPage } from './index.tsx';

/** /tags/ */
export const data = pagesOf('tags');
export const render = page(tagsView, IndexPage);
