import type { ComponentChildren } from 'preact';
import type { GridView, SemesterView, YearView } from '../../src/views/pieces.ts';
import { GridItem } from './choice.tsx';
import { Text } from './links.tsx';

/** Columns of equal bands: 7 semesters in bands of at most 6 give 4. */
const columnsFor = (count: number, most: number) =>
  Math.ceil(count / Math.max(1, Math.ceil(count / most)));

/** A curriculum to scale: semesters beside each other, or below each other on a phone. */
export const Grid = ({ label, rows, semesters, years, ticks, most = 6, jumpLabel }: GridView) => {
  const columns = columnsFor(semesters.length, most);
  const bands = [...Array(Math.ceil(semesters.length / columns)).keys()];
  const list = (own: SemesterView[], name: string, level: Level) => (
    <ol role="list" class="sems" aria-label={name}>
      {own.map((semester) => {
        const at = semesters.indexOf(semester);
        return (
          <Semester
            {...semester}
            column={at % columns}
            band={Math.floor(at / columns)}
            level={level}
          />
        );
      })}
    </ol>
  );
  return (
    <div class={years ? 'grid by-year' : 'grid'}>
      {!years && semesters.length > 1 && <Jumps label={jumpLabel} semesters={semesters} />}
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
        {years
          ? years.map((year) => <Year {...year}>{list(year.semesters, year.heading, 'h4')}</Year>)
          : list(semesters, label, 'h3')}
      </div>
    </div>
  );
};

/** A year. One that phones fold names its courses; where there is room, nothing is folded. */
const Year = ({
  id,
  heading,
  common,
  folded,
  children,
}: Omit<YearView, 'semesters'> & { children: ComponentChildren }) =>
  folded ? (
    <details class="year" id={id}>
      <summary>
        <h3>{heading}</h3>
        <span class="year-about">{folded.facts}</span>
        <span class="edge" aria-hidden="true">
          {folded.edge.map(({ className, rows }) => (
            <i class={className} style={`--rows:${rows}`} />
          ))}
        </span>
        <span class="year-names">
          {folded.names.map((name, index) => (
            <>
              {index > 0 && folded.comma}
              <Text {...name} />
            </>
          ))}
        </span>
      </summary>
      {children}
    </details>
  ) : (
    <section class="year" id={id}>
      <h3>{heading}</h3>
      {common && <p class="year-about">{common}</p>}
      {children}
    </section>
  );

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

type Level = 'h3' | 'h4';
type SemesterProps = SemesterView & { column: number; band: number; level: Level };

/** One semester: its items in order, then its total. */
const Semester = ({
  id,
  heading,
  period,
  items,
  total,
  totalNote,
  column,
  band,
  level: Heading,
}: SemesterProps) => (
  <li class="sem" id={id} style={`--col:${column};--band:${band}`}>
    <div class="sem-head">
      <Heading class="sem-name">{heading}</Heading>
      {period && <p>{period}</p>}
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
