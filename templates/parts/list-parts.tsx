import type { PartsView } from '../../src/views/pagination.ts';
import { Chips } from './links.tsx';

/** Links to the parts of a list that is too long for one page. */
export const PartsNav = ({ label, links }: PartsView) => (
  <nav class="list-parts" aria-label={label}>
    <Chips links={links} />
  </nav>
);

/** At the end of a part: the one before and the one after. */
export const PartsBeside = ({ beside }: PartsView) => (
  <div class="list-parts">
    <Chips links={beside} />
  </div>
);
