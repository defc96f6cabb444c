import { pillarView } from '../../src/views/pillar.ts';
import { page, pagesOf } from '../page.tsx';
import { PillarPage } from './pillar.tsx';

/** /pillars/<id>/ */
export const data = pagesOf('pillar');
export const render = page(pillarView, PillarPage);
