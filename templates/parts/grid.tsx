import type { GridView, SemesterView } from '../../src/views/pieces.ts';
import { GridItem } from './choice.tsx';

/** Columns of equal bands: 7 semesters in bands of at most 6 give 4. */
const columnsFor = (count: number, most: number) =>
  Math.ceil(count / Math.max(1, Math.ceil(count / most)));

/** A curriculum to scale: semesters beside each other, or below each other on a phone. */
export const Grid = ({ label, rows, semesters, ticks, jumpLabel, foldLabel }: GridView) => {
  const columns = columnsFor(semesters.length, 6);
  const bands = [...Array(Math.ceil(semesters.length / columns)).keys()];
  return (
    <div class="grid">
      {semesters.length > 1 && <Jumps label={jumpLabel} semesters={semesters} />}
      <div
        class="score"
        style={`--cols:${columns};--cols-m:${columnsFor(semesters.length, 3)};--rows:${rows}`}
      >
        {bands.map((band) =>
          ticks.map(({ row, label: credits }) => (
            <span class="tick" aria-hidden="true" style={`--row:${row};--band:${band}`}>
              {credits}
            </span>
          )),
        )}
        <ol role="list" class="sems" aria-label={label}>
          {semesters.map((semester, i) => (
            <Semester
              {...semester}
              column={i % columns}
              band={Math.floor(i / columns)}
              foldLabel={foldLabel}
            />
          ))}
        </ol>
      </div>
    </div>
  );
};

/** On a phone: 1 to 6, to jump to a semester. */
const Jumps = ({ label, semesters }: { label: string; semesters: SemesterView[] }) => (
  <nav class="jumps" aria-label={label}>
    <ul role="list">
      {semesters.map(({ id, number }) => (
        <li>
          <a href={`#${id}`}>{number}</a>
        </li>
      ))}
    </ul>
  </nav>
);

type SemesterProps = SemesterView & { column: number; band: number; foldLabel: string };

/** One semester: its items in order, then its total. */
const Semester = ({
  id,
  heading,
  period,
  items,
  total,
  totalNote,
  common,
  column,
  band,
  foldLabel,
}: SemesterProps) => (
  <li class="sem" id={id} style={`--col:${column};--band:${band}`}>
    <div class="sem-head">
      <h3 id={`${id}-heading`}>{heading}</h3>
      {period && <p>{period}</p>}
      {common && (
        <label class="fold">
          <input type="checkbox" aria-describedby={`${id}-heading`} />
          {foldLabel}
        </label>
      )}
    </div>
    <ol role="list" class="stack">
      {items.map((item) => (
        <GridItem {...item} />
      ))}
    </ol>
    <p class="total">
      <b>{total}</b>
      {totalNote && ` ${totalNote}`}
    </p>
  </li>
);
