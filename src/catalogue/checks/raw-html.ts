import { check } from './check.ts';
import { remarksOf } from './remarks.ts';

/** HTML in a body is dropped, so it is named. */
export const rawHtml = check('raw-html', (catalogue) => remarksOf('raw-html', catalogue));
