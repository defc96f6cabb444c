import { offlineView } from '../../src/views/text-page.ts';
import { page, pagesOf } from '../page.tsx';
import { NotFoundPage } from './not-found.tsx';

/** offline.html */
export const data = pagesOf('offline');
export const render = page(offlineView, NotFoundPage);
