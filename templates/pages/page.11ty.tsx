import { textPageView } from '../../src/views/text-page.ts';
import { page, pagesOf } from '../page.tsx';
import { TextPage } from './text.tsx';

/** /<page>/: about, privacy … */
export const data = pagesOf('page');
export const render = page(textPageView, TextPage);
