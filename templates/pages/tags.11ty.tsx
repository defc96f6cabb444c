import { tagsView } from '../../src/views/index-lists.ts';
import { page, pagesOf } from '../page.tsx';
import { IndexPage } from './index.tsx';

/** /tags/ */
export const data = pagesOf('tags');
export const render = page(tagsView, IndexPage);
