import { Basis } from '../../templates/parts/basis.tsx';
import { TwoTracks } from '../../templates/parts/two-tracks.tsx';
import { twoTracksView, type TwoTracksView } from '../views/two-tracks.ts';
import type { SharedContext } from '../views/view-context.ts';

/** Ids of the tracks that an address asks for: `?t=a&t=b`. */
export const askedTracks = (query: string): string[] =>
  [...new Set(new URLSearchParams(query).getAll('t'))].slice(0, 2);

/** An address that lays two tracks over each other. */
const hrefOf = ({ to }: SharedContext, ids: readonly string[]): string =>
  `${to('compare')}?${ids.map((id) => `t=${encodeURIComponent(id)}`).join('&')}`;

/** What is said of the tracks that are asked for; nothing where there are not two. */
export function comparedTracks(
  context: SharedContext,
  asked: readonly string[],
): TwoTracksView | undefined {
  const [a, b] = asked.flatMap((id) => context.catalogue.trackById.get(id) ?? []);
  return a && b && twoTracksView(context, a, b);
}

/** Any two tracks laid over each other, as their pages have them, and two lists to choose others from. */
export function ComparedTracks({
  context,
  asked,
  two,
  go,
}: {
  context: SharedContext;
  asked: readonly string[];
  two: TwoTracksView | undefined;
  go: (address: string) => void;
}) {
  const { t, catalogue } = context;
  const known = asked.flatMap((id) => catalogue.trackById.get(id) ?? []);
  const [a, b] = known;
  return (
    <div class="comparing">
      {asked
        .filter((id) => !catalogue.trackById.has(id))
        .map((id) => (
          <p class="notice">{t.plan.goneTrack({ id })}</p>
        ))}
      <p role="status">{two?.lead ?? t.decide.pairsIntro}</p>
      <div class="btns no-print">
        {[0, 1].map((side) => (
          <p class="field">
            <label for={`track-${side}`}>{t.course.track}</label>
            <select
              id={`track-${side}`}
              onChange={({ currentTarget: { value } }) => {
                const ids = [a?.id ?? '', b?.id ?? ''];
                ids[side] = value;
                go(hrefOf(context, ids.filter(Boolean)));
              }}
            >
              <option value="">{t.plan.besideNone}</option>
              {catalogue.tracks
                .filter((it) => !it.hidden && it !== known[1 - side])
                .map((it) => {
                  const { text, lang } = context.name(it);
                  return (
                    <option key={it.id} value={it.id} lang={lang} selected={it === known[side]}>
                      {text}
                    </option>
                  );
                })}
            </select>
          </p>
        ))}
      </div>
      {two && <TwoTracks {...two} />}
      {two && <Basis text={two.basis} />}
    </div>
  );
}
