/** Where ticked courses go. Shown as soon as one is ticked. */
export const CompareBar = ({ action, label }: { action: string; label: string }) => (
  <form id="comparing" class="compare-bar" action={action}>
    <button type="submit" class="btn">{label}</button>
  </form>
);
