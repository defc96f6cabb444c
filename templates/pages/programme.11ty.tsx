import { programmeView } from '../../src/views/programme.ts';
import { page, pagesOf } from '../page.tsx';
import { ProgrammePage } from './programme.tsx';

/** /programmes/<id>/ */
export const data = pagesOf('programme');
export const render = page(programmeView, ProgrammePage);
