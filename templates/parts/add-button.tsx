import type { AddView } from '../../src/views/pieces.ts';

/** Adds a course to the plan, or takes it out again. Shown where a script can do it. */
export const AddButton = ({
  id,
  label,
  short,
  class: className,
}: AddView & { class?: string | undefined }) => (
  <button
    type="button"
    class={className ? `add ${className}` : 'add'}
    data-add={id}
    aria-pressed="false"
    aria-label={label}
  >
    {short}
  </button>
);
