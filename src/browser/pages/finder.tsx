// /courses/: search and filters. The page holds the list from A to Z; it gives way as soon as somebody asks for
// something.
import { pageData, pageElement } from '../page-element.ts';
import { render } from 'preact';
import { CourseRows } from '../../../templates/parts/course-rows.tsx';
import { Facets } from '../../../templates/parts/finder.tsx';
import { Chosen, FinderForm } from '../../../templates/parts/finder-form.tsx';
import { filtered, readAddress, toAddress, toggled, type Selection } from '../../search/facets.ts';
import type { Hit } from '../../search/engine.ts';
import { finderView } from '../../views/finder.ts';
import { keepFocus } from '../focus.ts';
import { foundCount, foundRow } from '../found-row.ts';
import { loadSearching, type Searching } from '../load.ts';

/** Entries shown before “more”. */
const PAGE = 40;

const host = pageElement('#finder');
const filters = pageElement('#filters');
const everything = pageElement('#all-courses');

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

/** Query and filters live in the address: it can be shared, reloaded, and gone back to. */
function go(searching: Searching, query: string, selection: Selection, isTyping = false): void {
  state = { query, selection };
  most = PAGE;
  history[isTyping ? 'replaceState' : 'pushState'](
    null,
    '',
    location.pathname + toAddress(query, selection, searching.context.fields),
  );
  show(searching);
}

function show(searching: Searching): void {
  const { data, courses, engine, context, describe } = searching;
  const { t } = context;
  const { query, selection } = state;
  const hits: Hit[] = query
    ? engine.search(query)
    : data.courses.map((_, at) => ({ at, words: [] }));
  const among = hits.map(({ at }) => at);
  const found = new Set(filtered(searching, selection, among));
  const asked = query !== '' || [...selection.values()].some(({ size }) => size > 0);
  const shown = asked ? hits.filter(({ at }) => found.has(at)) : [];
  const view = finderView(context, searching, selection, among);
  const chosen = view.facets.flatMap(({ values, more, legend }) =>
    [...values, ...more].filter((it) => it.chosen).map((value) => ({ ...value, legend })),
  );
  const inList = new Set(
    asked
      ? shown.slice(0, most).map(({ at }) => courses[at].id)
      : boxesOf(everything).map(({ value }) => value),
  );
  const draw = () => {
    everything.hidden = asked;
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
          status={
            asked ? foundCount(t, shown.length) : t.courseCount({ count: data.courses.length })
          }
          hint={asked && shown.length === 0 ? t.find.noneHint : undefined}
          clearLabel={t.find.clear}
          clear={asked ? () => go(searching, '', new Map()) : undefined}
          chosen={chosen}
          drop={({ kind, value }) =>
            go(searching, state.query, toggled(state.selection, kind, value))
          }
        />
        {shown.length > 0 && (
          <CourseRows
            courses={shown.slice(0, most).map((hit) => foundRow(searching, hit))}
            comparable
          />
        )}
        {[...ticked]
          .filter((id) => !inList.has(id))
          .map((id) => (
            <input key={id} type="checkbox" hidden checked name="c" value={id} form="comparing" />
          ))}
        {shown.length > most && (
          <button
            type="button"
            class="btn ghost"
            onClick={() => {
              most += PAGE * 5;
              show(searching);
            }}
          >
            {t.find.more({ count: shown.length - most })}
          </button>
        )}
      </>,
      host,
    );
    for (const box of boxesOf(document)) box.checked = ticked.has(box.value);
    // What is ticked there is among the results, or beside them.
    for (const box of boxesOf(everything)) box.disabled = asked;
  };
  keepFocus(draw, '.found .count');
  if (asked)
    void describe(shown.slice(0, most).map(({ at }) => at)).then(() => {
      if (state.query === query && state.selection === selection) draw();
    });
}

const load = async () => {
  const searching = await loadSearching(pageData(host, 'search'));
  state = readAddress(location.search, searching.context.fields);
  addEventListener('popstate', () => {
    state = readAddress(location.search, searching.context.fields);
    most = PAGE;
    show(searching);
  });
  const { value: typed } = pageElement<HTMLInputElement>('input', host); // while all this was on its way
  isOpen ||= pageElement<HTMLDetailsElement>('details', filters).open;
  if (typed) go(searching, typed, state.selection, true);
  else show(searching);
};
load().catch(() => {}); // the list from A to Z stays
