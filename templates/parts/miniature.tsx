import type { MiniatureCell, MiniatureView } from '../../src/views/pieces.ts';
import { Memoized } from './memoized.tsx';

const heightOf = (cells: MiniatureCell[]) => cells.reduce((sum, { rows }) => sum + rows, 0);

/** A track as a small drawing. For eyes only: the words beside it say the same. */
export const Miniature = ({ columns }: MiniatureView) => {
  const tallest = Math.max(...columns.map(heightOf));
  return (
    <div class="mini" aria-hidden="true" style={`--cols:${columns.length}`}>
      {columns.map((cells) => (
        <Memoized of={Column} by={cells} view={{ cells, rest: tallest - heightOf(cells) }} />
      ))}
    </div>
  );
};

const Column = ({ cells, rest }: { cells: MiniatureCell[]; rest: number }) => (
  <span>
    {cells.map((cell) => (
      <Cell {...cell} />
    ))}
    <Rest rows={rest} />
  </span>
);

const Cell = ({ rows, className, common, here, calm, lanes }: MiniatureCell) =>
  lanes ? (
    <u style={`--rows:${rows}`}>
      {lanes.map((lane) => (
        <b>
          {lane.map((cell) => (
            <Cell {...cell} />
          ))}
          <Rest rows={rows - heightOf(lane)} />
        </b>
      ))}
    </u>
  ) : (
    <i
      class={[className, common && 'common', here && 'here', calm && 'calm']
        .filter(Boolean)
        .join(' ')}
      style={`--rows:${rows}`}
    />
  );

/** Room that no course fills. */
const Rest = ({ rows }: { rows: number }) => (rows > 0 ? <s style={`--rows:${rows}`} /> : null);
