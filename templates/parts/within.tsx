import { Tool } from '../tools.ts';

/** A field that leaves of the lists around it what somebody types; a script does that. */
export const Within = ({ id, label, none }: { id: string; label: string; none: string }) => (
  <Tool>
    <div class="narrow needs-script">
      <label for={id}>{label}</label>
      <span class="seek">
        <input type="search" id={id} autocomplete="off" />
      </span>
      <p class="small" role="status" data-none={none} />
    </div>
  </Tool>
);
