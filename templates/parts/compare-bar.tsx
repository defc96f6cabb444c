import type { ComparingView } from '../../src/views/comparison.ts';
import { Tool } from '../tools.ts';

/** Where ticked courses go, and, by src/browser/pages/site.ts, how many they are. Shown as soon as one is ticked. */
export const CompareBar = ({ action, label }: ComparingView) => (
  <Tool>
    <form id="comparing" class="compare-bar" action={action}>
      <button type="submit" class="btn">
        {label} <span class="ticked" />
      </button>
    </form>
  </Tool>
);
