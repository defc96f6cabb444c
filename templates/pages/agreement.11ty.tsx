import { agreementView } from '../../src/views/agreement.ts';
import { page, pagesOf } from '../page.tsx';
import { AgreementPage } from './agreement.tsx';

/** /agreement/ */
export const data = pagesOf('agreement');
export const render = page(agreementView, AgreementPage);
