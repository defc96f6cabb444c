// /courses/: search and filters. The page holds the list from A to Z; it gives way as soon as somebody asks for
// something.
import { pageData, pageElement } from '../page-element.ts';
import { render } from 'preact';
import { Facets } from '../../../templates/parts/finder.tsx';
import { Chosen, FinderForm } from '../../../templates/parts/finder-form.tsx';
import { FoundGroups, Meant, Nearest, type FoundGroup } from '../../../templates/parts/found.tsx';
import { filtered, readAddress, toAddress, toggled, type Selection } from '../../search/facets.ts';
import type { Hit, Result } from '../../search/engine.ts';
import type { EntryRow } from '../../search/index-data.ts';
import { finderView } from '../../views/finder.ts';
import { keepFocus } from '../focus.ts';
import { foundRow } from '../found-row.ts';
import { caveatOf, fewOfEach, foundCount, hitGroups } from '../found-words.ts';
import { loadSearching, type Searching } from '../load.ts';

/** Entries shown before “more”. */
const PAGE = 40;
/** What is no course but is called so: three stand above the first course on a phone. */
const MOST_MEANT = 3;

const host = pageElement('#finder');
const filters = pageElement('#filters');
const everything = pageElement('#all-courses');
const heading = pageElement('h1');
const ownTitles = { heading: heading.textContent ?? '', document: document.title };

let state: { query: string; selection: Selection } = { query: '', selection: new Map() };
let most = PAGE;
let isOpen = matchMedia('(min-width: 58rem)').matches;

/** Courses ticked for comparison: they stay so while rows come and go. */
const ticked = new Set(
  Array.from(
    document.querySelectorAll<HTMLInputElement>('[name="c"]:checked'),
    ({ value }) => value,
  ),
);
const boxesOf = (part: ParentNode) => [...part.querySelectorAll<HTMLInputElement>('[name="c"]')];
document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.name !== 'c') return;
  if (target.checked) ticked.add(target.value);
  else ticked.delete(target.value);
});

/** What was found for a query; without one that is every course. */
interface Answer {
  result?: Result;
  hits: (Pick<Hit, 'at' | 'words'> & Partial<Hit>)[];
  meant: { hit: Hit; row: EntryRow }[];
}

async function answerTo(query: string, { engine, data }: Searching): Promise<Answer> {
  if (query === '') return { hits: data.courses.map((_, at) => ({ at, words: [] })), meant: [] };
  const result = await engine.search(query);
  const others = fewOfEach(result.others, MOST_MEANT);
  const rows = await engine.entries(others.map(({ entry }) => entry));
  const meant = others.flatMap((hit) => {
    const row = rows.get(hit.entry);
    return row ? [{ hit, row }] : [];
  });
  return { result, hits: result.courses, meant };
}

const addressOf = ({ context }: Searching, query: string, selection: Selection) =>
  location.pathname + toAddress(query, selection, context.fields);

/** Query and filters live in the address: it can be shared, reloaded, and gone back to. */
function go(searching: Searching, query: string, selection: Selection, isTyping = false): void {
  state = { query, selection };
  most = PAGE;
  history[isTyping ? 'replaceState' : 'pushState'](
    null,
    '',
    addressOf(searching, query, selection),
  );
  void show(searching);
}

async function show(searching: Searching): Promise<void> {
  const { query, selection } = state;
  const isStill = () => state.query === query && state.selection === selection;
  const answer = await answerTo(query, searching).catch(() => undefined);
  if (!isStill()) return; // somebody typed on
  const shown = draw(searching, answer ?? { hits: [], meant: [] }, answer === undefined);
  if (shown.length === 0) return;
  await searching.describe(shown.map(({ at }) => at));
  if (isStill()) draw(searching, answer ?? { hits: [], meant: [] });
}

/** Draws what was found and the filters beside it. Returns the hits that are shown. */
function draw(
  searching: Searching,
  { result, hits, meant }: Answer,
  isLost = false,
): Answer['hits'] {
  const { courses, context } = searching;
  const { t } = context;
  const { query, selection } = state;
  const among = hits.map(({ at }) => at);
  const left = new Set(filtered(searching, selection, among));
  const asked = query !== '' || [...selection.values()].some(({ size }) => size > 0);
  const found = asked ? hits.filter(({ at }) => left.has(at)) : [];
  const shown = found.slice(0, most);
  const view = finderView(context, searching, selection, among);
  const chosen = view.facets.flatMap(({ values, more, legend }) =>
    [...values, ...more].filter((it) => it.chosen).map((value) => ({ ...value, legend })),
  );
  const inList = new Set(
    asked ? shown.map(({ at }) => courses[at].id) : boxesOf(everything).map(({ value }) => value),
  );
  const isAnswered = result !== undefined && result.state !== 'short';
  name(isAnswered ? t.find.title({ count: found.length, query }) : undefined);
  const nearest = result?.nearest.map((word) => ({
    word,
    href: addressOf(searching, word, selection),
  }));
  keepFocus(() => {
    everything.hidden = asked;
    document.body.classList.toggle('asked', asked);
    render(
      <Facets
        {...view}
        open={isOpen || undefined}
        pick={({ kind, value }) =>
          go(searching, state.query, toggled(state.selection, kind, value))
        }
      />,
      filters,
    );
    render(
      <>
        <FinderForm
          words={t.search}
          query={query}
          type={(typed) => go(searching, typed, state.selection, true)}
        />
        <Chosen
          {...told(searching, { result, count: found.length, asked, isLost })}
          clearLabel={t.find.clear}
          clear={asked ? () => go(searching, '', new Map()) : undefined}
          chosen={chosen}
          drop={({ kind, value }) =>
            go(searching, state.query, toggled(state.selection, kind, value))
          }
        />
        {nearest && nearest.length > 0 && (
          <Nearest
            label={t.find.nearest}
            words={nearest}
            ask={(word) => go(searching, word, state.selection)}
          />
        )}
        {meant.length > 0 && (
          <Meant
            label={t.find.also}
            items={meant.map(({ hit: { kind }, row: [title, href, detail, lang] }) => ({
              kind: t.find.sorts[kind],
              title,
              href,
              detail,
              lang: lang || undefined,
            }))}
          />
        )}
        <FoundGroups groups={groupsOf(searching, found, shown)} />
        {[...ticked]
          .filter((id) => !inList.has(id))
          .map((id) => (
            <input key={id} type="checkbox" hidden checked name="c" value={id} form="comparing" />
          ))}
        {found.length > most && (
          <button
            type="button"
            class="btn ghost"
            onClick={() => {
              most += PAGE * 5;
              void show(searching);
            }}
          >
            {t.find.more({ count: found.length - most })}
          </button>
        )}
      </>,
      host,
    );
    for (const box of boxesOf(document)) box.checked = ticked.has(box.value);
    // What is ticked there is among the results, or beside them.
    for (const box of boxesOf(everything)) box.disabled = asked;
  }, '.found .count');
  return shown;
}

/** The page is called what it shows. */
function name(title: string | undefined): void {
  heading.textContent = title ?? ownTitles.heading;
  document.title =
    title === undefined
      ? ownTitles.document
      : ownTitles.document.replace(ownTitles.heading, () => title);
}

interface Told {
  result: Result | undefined;
  count: number;
  asked: boolean;
  isLost: boolean;
}

/** How many there are, or why there are none and what to do. */
function told(
  { context: { t }, data }: Searching,
  { result, count, asked, isLost }: Told,
): { status: string; hint: string | undefined } {
  if (isLost) return { status: t.find.offline, hint: undefined };
  if (result?.state === 'short') return { status: t.find.short, hint: undefined };
  if (!asked) return { status: t.courseCount({ count: data.courses.length }), hint: undefined };
  // What is called so is no course.
  if (count === 0 && result && result.others.length > 0)
    return { status: t.find.title({ count, query: state.query }), hint: undefined };
  if (count === 0) return { status: foundCount(t, 0), hint: t.find.noneHint };
  return { status: foundCount(t, count), hint: result && caveatOf(t, result) };
}

/** Hits under where the words stand; one group needs no name. */
function groupsOf(
  searching: Searching,
  found: Answer['hits'],
  shown: Answer['hits'],
): FoundGroup[] {
  const { find } = searching.context.t;
  const isHit = (it: Answer['hits'][number]): it is Hit => it.foundIn !== undefined;
  const hits = shown.filter(isHit);
  const rows = (of: Answer['hits']) => of.map((hit) => foundRow(searching, hit));
  if (hits.length === 0)
    return shown.length > 0 ? [{ id: 'all', count: found.length, courses: rows(shown) }] : [];
  const counts = new Map(hitGroups(found.filter(isHit)));
  return hitGroups(hits).map(([group, of]) => ({
    id: group,
    heading: find.groups[group],
    count: counts.get(group)?.length ?? of.length,
    courses: rows(of),
  }));
}

const load = async () => {
  const searching = await loadSearching(pageData(host, 'search'));
  state = readAddress(location.search, searching.context.fields);
  addEventListener('popstate', () => {
    state = readAddress(location.search, searching.context.fields);
    most = PAGE;
    void show(searching);
  });
  const { value: typed } = pageElement<HTMLInputElement>('input', host); // while all this was on its way
  isOpen ||= pageElement<HTMLDetailsElement>('details', filters).open;
  if (typed) go(searching, typed, state.selection, true);
  else await show(searching);
};
load().catch(() => {}); // the list from A to Z stays
