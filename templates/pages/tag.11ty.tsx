import { tagView } from '../../src/views/list.ts';
import { page, pagesOf } from '../page.tsx';
import { ListPage } from './list.tsx';

/** /tags/<tag>/ */
export const data = pagesOf('tag');
export const render = page(tagView, ListPage);
