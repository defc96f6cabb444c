import { planPageView } from '../../src/views/plan.ts';
import { page, pagesOf } from '../page.tsx';
import { PlanPage } from './plan.tsx';

/** /plan/ */
export const data = pagesOf('plan');
export const render = page(planPageView, PlanPage);
