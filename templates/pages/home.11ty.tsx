import { homeView } from '../../src/views/home.ts';
import { page, pagesOf } from '../page.tsx';
import { HomePage } from './home.tsx';

/** / */
export const data = pagesOf('home');
export const render = page(homeView, HomePage);
