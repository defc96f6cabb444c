import { notFoundView } from '../../src/views/text-page.ts';
import { page, pagesOf } from '../page.tsx';
import { NotFoundPage } from './not-found.tsx';

/** 404.html */
export const data = pagesOf('not-found');
export const render = page(notFoundView, NotFoundPage);
