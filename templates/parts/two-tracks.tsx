import type {
  DifferenceView,
  LaidSemesterView,
  TwoTracksView,
} from '../../src/views/two-tracks.ts';
import type { GridItemView, LinkView } from '../../src/views/pieces.ts';
import { GridItem } from './choice.tsx';
import { Anchor, Swatch } from './links.tsx';
import { MixBar } from './mix.tsx';
import { Section } from './section.tsx';

/** Two tracks: differences in words first, then one drawing of both, then what each is made of. */
export const TwoTracks = ({ differences, laid, tracks, mixes }: TwoTracksView) => (
  <>
    <Section
      heading={differences.heading}
      id="differences"
      {...(differences.intro ? { intro: differences.intro } : {})}
    >
      {differences.none ? (
        <p>{differences.none}</p>
      ) : (
        <Differences {...differences} tracks={tracks} />
      )}
    </Section>
    <Section heading={laid.heading} id="laid" intro={laid.intro}>
      <Laid {...laid} tracks={tracks} />
    </Section>
    <Section heading={mixes.heading} small>
      <div class="two-mix">
        {tracks.map((track, side) => {
          const mix = mixes.sides[side];
          return (
            mix && (
              <div>
                <h3 lang={track.lang}>{track.label}</h3>
                <MixBar {...mix} />
              </div>
            )
          );
        })}
      </div>
    </Section>
  </>
);

type Tracks = Pick<TwoTracksView, 'tracks'>;

/** Phones show rows as blocks, which would cost some browsers the table: hence the roles. */
const Differences = ({
  caption,
  onlyIn,
  rows,
  tracks,
}: Omit<TwoTracksView['differences'], 'heading'> & Tracks) => (
  <table role="table" class="cmp sides-of">
    <caption class="vh">{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell" />
        {tracks.map((track, side) => (
          <th scope="col" role="columnheader">
            <span class={side === 0 ? 'cmp-head a' : 'cmp-head b'}>
              <a href={track.href} lang={track.lang} aria-label={onlyIn[side]}>
                {track.label}
              </a>
            </span>
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map(({ heading, note, sides }) => (
        <tr role="row">
          <th scope="row" role="rowheader">
            {heading}
            <small>{note}</small>
          </th>
          {sides.map((own) => (
            <td role="cell">
              {own.length > 0 ? (
                <ul role="list" class="diff">
                  {own.map((it) => (
                    <Difference {...it} />
                  ))}
                </ul>
              ) : (
                '–'
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Difference = ({ course, className, facts, notes }: DifferenceView) => (
  <li>
    <Swatch className={className} />
    <div>
      <Anchor link={course} />
      <p>{facts}</p>
      {notes.map((note) => (
        <p>{note}</p>
      ))}
    </div>
  </li>
);

/** Both curricula as one grid. Three radio buttons show one of them alone, without a script. */
const Laid = ({
  label,
  show,
  both,
  rows,
  columns,
  units,
  ticks,
  semesters,
  tracks,
}: TwoTracksView['laid'] & Tracks) => {
  const bands = [...Array(Math.ceil(semesters.length / columns)).keys()];
  return (
    <div class="laid">
      <fieldset class="seg no-print">
        <legend>{show}</legend>
        <div>
          {[both, ...tracks.map((track) => track.label)].map((name, at) => (
            <label>
              <input type="radio" name="side" id={sideId(at)} checked={at === 0} />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <div class="grid">
        <div
          class={units > 0 ? 'score over quiet units' : 'score over quiet'}
          style={`--cols:${columns};--cols-m:${Math.min(3, columns)};--rows:${rows};--units:${units}`}
        >
          {bands.map((band) =>
            ticks.map(({ row, label: credits }) => (
              <span class="tick" aria-hidden="true" style={`--row:${row};--band:${band}`}>
                {credits}
              </span>
            )),
          )}
          <ol role="list" class="sems" aria-label={label}>
            {semesters.map((semester, at) => (
              <Semester
                {...semester}
                column={at % columns}
                band={Math.floor(at / columns)}
                tracks={tracks}
              />
            ))}
          </ol>
        </div>
      </div>
    </div>
  );
};

const sideId = (at: number) => ['side-both', 'side-a', 'side-b'][at];

const Semester = ({
  id,
  heading,
  period,
  shared,
  unfold,
  fork,
  total,
  note,
  from,
  width,
  column,
  band,
  tracks,
}: LaidSemesterView & Tracks & { column: number; band: number }) => (
  <li class="sem" style={`--col:${column};--band:${band};--from:${from};--w:${width}`}>
    <div class="sem-head">
      <h3 id={id}>{heading}</h3>
      {period && <p>{period}</p>}
      {unfold && (
        <label class="unfold">
          <input type="checkbox" aria-describedby={id} />
          {unfold}
        </label>
      )}
    </div>
    <ol role="list" class="stack">
      {shared.map((item) => (
        <GridItem {...item} />
      ))}
      {fork && (
        <li class="fork" style={`--rows:${fork.rows}`}>
          {fork.sides.map((items, side) => (
            <Side items={items} track={tracks[side]} side={side === 0 ? 'a' : 'b'} />
          ))}
        </li>
      )}
    </ol>
    <p class="total">
      <b>{total}</b> <span>{note}</span>
    </p>
  </li>
);

const Side = ({
  items,
  track,
  side,
}: {
  items: GridItemView[];
  track: LinkView | undefined;
  side: 'a' | 'b';
}) => (
  <div class={`side side-${side}`}>
    <p class="side-name" lang={track?.lang}>
      {track?.label}
    </p>
    <ul role="list">
      {items.map((item) => (
        <GridItem {...item} />
      ))}
    </ul>
  </div>
);
