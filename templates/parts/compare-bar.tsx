import type { ComparingView } from '../../src/views/comparison.ts';

/** Where ticked courses go. Shown as soon as one is ticked. */
export const CompareBar = ({ action, label }: ComparingView) => (
  <form id="comparing" class="compare-bar" action={action}>
    <button type="submit" class="btn">
      {label}
    </button>
  </form>
);
