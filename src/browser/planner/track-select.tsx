import type { TrackOptions } from '../../views/planner.ts';

interface TrackSelectProps {
  id: string;
  label: string;
  none: string;
  value: string;
  groups: TrackOptions[];
  hideLabel?: boolean;
  pick: (track: string) => void;
}

/** The tracks of each programme. */
export const TrackSelect = ({
  id,
  label,
  none,
  value,
  groups,
  hideLabel,
  pick,
}: TrackSelectProps) => (
  <p class="field">
    <label for={id} class={hideLabel ? 'vh' : undefined}>
      {label}
    </label>
    <select id={id} onChange={({ currentTarget }) => pick(currentTarget.value)}>
      <option value="" selected={value === ''}>
        {none}
      </option>
      {groups.map((group) => (
        <optgroup label={group.label} key={group.label}>
          {group.options.map((option) => (
            <option
              key={option.value}
              value={option.value}
              selected={option.value === value}
              lang={option.lang}
            >
              {option.text}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  </p>
);
