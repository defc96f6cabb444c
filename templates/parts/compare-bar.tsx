import type { ComparingView } from '../../src/views/comparison.ts';

/** Where ticked courses go, and, by src/browser/pages/site.ts, how many they are. Shown as soon as one is ticked. */
export const CompareBar = ({ action, label }: ComparingView) => (
  <form id="comparing" class="compare-bar" action={action}>
    <button type="submit" class="btn">
      {label} <span class="ticked" />
    </button>
  </form>
);
