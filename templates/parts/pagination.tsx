import type { PaginationView } from '../../src/views/pagination.ts';
import { Chips } from './links.tsx';

/** Links to the parts of a list that is too long for one page. */
export const Pagination = ({ label, links }: PaginationView) => (
  <nav class="list-parts" aria-label={label}>
    <Chips links={links} />
  </nav>
);

/** At the end of a part: the one before and the one after. */
export const PaginationBeside = ({ beside }: PaginationView) => (
  <div class="list-parts">
    <Chips links={beside} />
  </div>
);
