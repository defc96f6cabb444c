import { pageData } from './page-element.ts';
import { render } from 'preact';
import { Code } from '../../templates/parts/links.tsx';
import { marked } from '../../templates/parts/marked.tsx';
import { toAddress } from '../search/facets.ts';
import { bare, fold } from '../search/analysis.ts';
import type { CourseRowView } from '../views/pieces.ts';
import type { Messages } from '../languages/interface-words.ts';
import { foundCount, foundRow } from './found-row.ts';
import { loadSearching, type Searching } from './load.ts';
import { pageWords } from './words.ts';
import { keepFocusTogether } from './focus.ts';

/** Hits shown below a field; the rest is on the page of all courses. */
const MOST = 7;

/** Turns a search field into a combobox: hits as somebody types; arrows, Enter and Escape work, the count is said. */
export async function start(field: HTMLInputElement): Promise<void> {
  const { form } = field;
  if (!form) return;
  const { list, status } = furnish(field, form);
  let searching: Searching;
  try {
    searching = await loadSearching(pageData(field, 'search'));
  } catch {
    status.className = 'search-hits search-failed'; // the form still leads to the list of all courses
    status.textContent = (await pageWords()).find.offline;
    return;
  }
  const { t, fields } = searching.context;
  let hits: CourseRowView[] = [];
  let active = -1;

  const all = () => form.action.split('?')[0] + toAddress(field.value, new Map(), fields);
  const close = () => {
    hits = [];
    active = -1;
    show();
  };
  const show = () => {
    render(<Hits hits={hits} active={active} all={all()} id={list.id} t={t} />, list);
    list.hidden = hits.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    if (active < 0) field.removeAttribute('aria-activedescendant');
    else {
      const option = list.children[active];
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  };
  const search = () => {
    const found = field.value.trim() ? searching.engine.search(field.value) : [];
    hits = found.slice(0, MOST).map((hit) => foundRow(searching, hit));
    active = -1;
    status.textContent = field.value.trim() ? foundCount(t, found.length) : '';
    show();
  };

  field.addEventListener('input', search);
  field.addEventListener('keydown', (event) => {
    const places = hits.length + 1; // the last one leads to all hits
    if (event.key === 'Escape' && hits.length > 0) {
      event.preventDefault();
      close();
      return;
    }
    if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      list.querySelectorAll('a')[active]?.click();
      return;
    }
    const step = steps[event.key];
    if (step === undefined || hits.length === 0) return;
    event.preventDefault();
    // Before the first place and after the last one is the field itself.
    active = ((active + 1 + step + places + 1) % (places + 1)) - 1;
    show();
  });
  keepFocusTogether(form, { leave: close, enter: search });
  if (document.activeElement === field) search();
}

const steps: Readonly<Record<string, number | undefined>> = { ArrowDown: 1, ArrowUp: -1 };

/** What a combobox needs around its field. */
function furnish(
  field: HTMLInputElement,
  form: HTMLFormElement,
): { list: HTMLElement; status: HTMLElement } {
  const list = document.createElement('div');
  list.className = 'search-hits';
  list.id = `${field.id}-hits`;
  list.hidden = true;
  list.tabIndex = -1; // a box that scrolls would be a stop for Tab by itself
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.labels?.[0]?.textContent ?? '');
  const status = document.createElement('p');
  status.className = 'vh';
  status.setAttribute('role', 'status');
  form.append(list, status);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-controls', list.id);
  return { list, status };
}

/**
 * Why a course was found, where its title does not show it: the topics that fit, else that the words stand in its
 * text.
 */
const Reason = ({
  code = '',
  title,
  tags,
  marks = [],
  found,
  t,
}: CourseRowView & { t: Messages }) => {
  const isShown = (text: string) =>
    marks.some((word) =>
      fold(text)
        .split(/[^\p{L}\p{N}\p{M}]+/u)
        .some((part) => part.startsWith(word) || bare(part).startsWith(word)),
    );
  if (isShown(title) || isShown(code)) return null;
  const fitting = tags.filter(isShown);
  const reason =
    fitting.length > 0
      ? marked(t.series(fitting), marks)
      : (found ??
        (marks.length > 0 ? t.find.inText({ words: t.series([...new Set(marks)]) }) : undefined));
  return reason ? <small class="search-reason">{reason}</small> : null;
};

interface HitsProps {
  hits: CourseRowView[];
  active: number;
  all: string;
  id: string;
  t: Messages;
}

const Hits = ({ hits, active, all, id, t }: HitsProps) => (
  <>
    {hits.map((hit, index) => (
      <a
        role="option"
        tabindex={-1}
        id={`${id}-${index}`}
        href={hit.href}
        hreflang={hit.hreflang}
        aria-selected={index === active}
        class={`search-hit ${hit.className}`}
      >
        <i class="weave" aria-hidden="true" />
        <span>
          <b lang={hit.lang}>
            <Code code={hit.code} />
            {marked(hit.title, hit.marks, hit.lang)}
          </b>
          <small>
            {[
              `${hit.credits} ${hit.creditsWord}`,
              ...hit.facts.map(({ text }) => text).slice(0, 2),
              hit.note,
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
          <Reason {...hit} t={t} />
        </span>
      </a>
    ))}
    {hits.length > 0 && (
      <a
        role="option"
        tabindex={-1}
        id={`${id}-${hits.length}`}
        href={all}
        aria-selected={active === hits.length}
        class="search-all"
      >
        {t.find.all}
      </a>
    )}
  </>
);
