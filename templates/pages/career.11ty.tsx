import { careerView } from '../../src/views/career.ts';
import { page, pagesOf } from '../page.tsx';
import { CareerPage } from './career.tsx';

/** /careers/<id>/ */
export const data = pagesOf('career');
export const render = page(careerView, CareerPage);
