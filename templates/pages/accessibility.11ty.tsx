import { accessibilityView } from '../../src/views/text-page.ts';
import { page, pagesOf } from '../page.tsx';
import { AccessibilityPage } from './accessibility.tsx';

/** /accessibility/ */
export const data = pagesOf('accessibility');
export const render = page(accessibilityView, AccessibilityPage);
