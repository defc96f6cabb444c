/** A field that leaves of the lists around it what somebody types; a script does that. */
export const Within = ({ id, label, none }: { id: string; label: string; none: string }) => (
  <div class="narrow needs-script">
    <label for={id}>{label}</label>
    <span class="seek">
      <input type="search" id={id} autocomplete="off" />
    </span>
    <p class="small" role="status" data-none={none} />
  </div>
);
