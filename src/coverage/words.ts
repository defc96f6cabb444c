import type { EctsItem } from '../catalogue/fields.ts';
import type { Given } from './items.ts';

/** Words of the coverage report in one language. */
export interface CoverageWords {
  heading: (courses: number) => string;
  columns: Record<Given | 'item' | 'percent', string>;
  items: Record<EctsItem, string>;
  total: string;
  /** What a course lacks. */
  lacking: string;
  nothing: string;
  none: string;
}
