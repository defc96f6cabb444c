import { apiPageView } from '../../src/api/api-page.ts';
import { page, pagesOf } from '../page.tsx';
import { ApiPage } from './api.tsx';

/** /api/ */
export const data = pagesOf('api');
export const render = page(apiPageView, ApiPage);
