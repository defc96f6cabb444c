import type { ChoiceView, GridItemView, LaneView } from '../../src/views/pieces.ts';
import { Block, Ghost } from './block.tsx';

/** A course or a choice, as it stands in a semester. */
export function GridItem(item: GridItemView) {
  if (item.kind === 'ghost') return <Ghost {...item.ghost} />;
  return item.kind === 'course' ? <Block {...item.course} /> : <Choice {...item.choice} />;
}

/** One slot between brackets: of its lanes a student takes one. */
const Choice = ({ legend, picking, credits, rows, lanes }: ChoiceView) => {
  const slot = (
    <>
      <p class="choice-head">
        <span>{legend}</span> <span>{credits}</span>
      </p>
      <ul role="list" class="lanes" aria-label={picking ? undefined : legend}>
        {lanes.map((lane) => (
          <Lane {...lane} slot={rows} />
        ))}
      </ul>
    </>
  );
  return (
    <li class="choice" style={`--rows:${rows}`}>
      {picking ? (
        <fieldset class="choice-set">
          <legend class="vh">{picking}</legend>
          {slot}
        </fieldset>
      ) : (
        slot
      )}
    </li>
  );
};

/** Courses taken together; below a lane smaller than the slot stays open room. */
const Lane = ({
  label,
  meta,
  className,
  rows,
  courses,
  pick,
  slot,
}: LaneView & { slot: number }) => (
  <li
    class={pick ? `lane pickable ${className}` : `lane ${className}`}
    style={`--rows:${rows};--left:${slot - rows}`}
  >
    {pick && (
      <input
        type="radio"
        class="pick"
        name={pick.name}
        value={pick.value}
        checked={pick.taken}
        aria-label={pick.label}
      />
    )}
    {courses.length > 1 && <p class="lane-meta">{meta}</p>}
    <ul role="list" aria-label={label}>
      {courses.map((course) => (
        <Block {...course} />
      ))}
    </ul>
  </li>
);
