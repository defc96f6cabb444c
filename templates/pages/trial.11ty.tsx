import { trialView } from '../../src/views/trial.ts';
import { page, pagesOf } from '../page.tsx';
import { TrialPage } from './trial.tsx';

/** trial.html */
export const data = pagesOf('trial');
export const render = page(trialView, TrialPage);
