import { pageData } from './page-element.ts';
import { render } from 'preact';
import { Code } from '../../templates/parts/links.tsx';
import { marked } from '../../templates/parts/marked.tsx';
import { kinds, type EntryRow } from '../search/index-data.ts';
import type { Hit, Result } from '../search/engine.ts';
import type { Messages } from '../languages/interface-words.ts';
import { caveatOf, fewOfEach, foundCount, isShownIn, reasonOf } from './found-words.ts';
import { findingBeside } from './finding.ts';
import { pageWords } from './words.ts';
import { keepFocusTogether } from './focus.ts';

/** Suggestions shown below a field, and how many of them are no courses; the rest is on the page of all courses. */
const MOST = 8;
const MOST_OTHERS = 5;

/** Something to go to: what was found, or a word to look for instead. */
type Suggestion = { hit: Hit; row: EntryRow; t: Messages } | { word: string; href: string };
/** Suggestions below what they have in common. */
interface Group {
  label: string;
  suggestions: Suggestion[];
}

/** Turns a search field into a combobox: hits as somebody types; arrows, Enter and Escape work, the count is said. */
export function start(field: HTMLInputElement): void {
  const { form } = field;
  if (!form) return;
  const { list, status } = furnish(field, form);
  const finding = findingBeside(pageData(field, 'search'));
  let groups: Group[] = [];
  let all: { href: string; text: string } | undefined;
  let active = -1;
  let asked = 0;

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  const pageOf = (query: string) =>
    `${form.action.split('?')[0]}?${new URLSearchParams({ q: query })}`;
  const show = () => {
    render(<Groups groups={groups} active={active} all={all} id={list.id} />, list);
    list.hidden = groups.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    const option = options()[active];
    if (!option) field.removeAttribute('aria-activedescendant');
    else {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  };
  const say = (text: string, isSeen = false) => {
    status.className = isSeen ? 'search-hits search-failed' : 'vh';
    status.textContent = text;
  };
  const close = () => {
    groups = [];
    active = -1;
    asked++;
    if (status.className !== 'vh') say('');
    show();
  };
  const search = async () => {
    const query = field.value;
    const own = ++asked;
    try {
      const [t, result] = await Promise.all([pageWords(), finding.search(query)]);
      const hits = suggested(result);
      const rows = await finding.entries(hits.map(({ entry }) => entry));
      if (own !== asked) return; // somebody typed on
      groups = groupsOf(t, result, hits, rows, pageOf);
      all =
        result.courses.length > 0
          ? {
              href: pageOf(query.trim()),
              text: t.find.all({ count: result.courses.length, query: query.trim() }),
            }
          : undefined;
      active = -1;
      const isNothing = result.state === 'none' && groups.length === 0;
      if (result.state === 'short') say(t.find.short, true);
      else if (isNothing) say(t.find.none, true);
      else say(result.state === 'empty' ? '' : foundCount(t, result.courses.length));
      show();
    } catch {
      say((await pageWords()).find.offline, true); // the form still leads to the list of all courses
    }
  };

  field.addEventListener('input', () => void search());
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && groups.length > 0) {
      event.preventDefault();
      close();
      return;
    }
    if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      options()[active]?.click();
      return;
    }
    const step = steps[event.key];
    if (step === undefined || groups.length === 0) return;
    event.preventDefault();
    // Before the first place and after the last one is the field itself.
    const places = options().length;
    active = ((active + 1 + step + places + 1) % (places + 1)) - 1;
    show();
  });
  keepFocusTogether(form, { leave: close, enter: () => void search() });
  if (document.activeElement === field) void search();
}

/** The hits that are shown, of all kinds. */
function suggested({ others, courses }: Result): Hit[] {
  const first = fewOfEach(others, MOST_OTHERS);
  const shown = others.length > MOST_OTHERS ? first : others;
  const inOrder = kinds.flatMap((kind) => shown.filter((it) => it.kind === kind));
  return [...inOrder, ...courses.slice(0, MOST - inOrder.length)];
}

function groupsOf(
  t: Messages,
  result: Result,
  hits: readonly Hit[],
  rows: ReadonlyMap<number, EntryRow>,
  pageOf: (query: string) => string,
): Group[] {
  const shown = hits.flatMap((hit) => {
    const row = rows.get(hit.entry);
    return row ? [{ hit, row, t }] : [];
  });
  const found = kinds.flatMap((kind): Group[] => {
    const suggestions = shown.filter(({ hit }) => hit.kind === kind);
    const caveat = kind === 'course' ? caveatOf(t, result) : undefined;
    return suggestions.length > 0 ? [{ label: caveat ?? t.find.sorts[kind], suggestions }] : [];
  });
  const nearest = result.nearest.map((word) => ({ word, href: pageOf(word) }));
  return nearest.length > 0
    ? [...found, { label: `${t.find.none} ${t.find.nearest}`, suggestions: nearest }]
    : found;
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

interface GroupsProps {
  groups: Group[];
  active: number;
  all: { href: string; text: string } | undefined;
  id: string;
}

const Groups = ({ groups, active, all, id }: GroupsProps) => {
  const starts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, it) => sum + it.suggestions.length, 0),
  );
  const count = groups.reduce((sum, it) => sum + it.suggestions.length, 0);
  const option = (at: number) => ({
    role: 'option' as const,
    tabindex: -1,
    id: `${id}-${at}`,
    'aria-selected': at === active,
  });
  return (
    <>
      {groups.map(({ label, suggestions }, group) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox has groups, a fieldset has controls
        <div role="group" aria-labelledby={`${id}-group-${group}`}>
          <div role="presentation" class="hits-kind" id={`${id}-group-${group}`}>
            {label}
          </div>
          {suggestions.map((it, index) =>
            'word' in it ? (
              <a {...option(starts[group] + index)} href={it.href} class="search-hit">
                <i class="plain" aria-hidden="true" />
                <span>{it.word}</span>
              </a>
            ) : (
              <FoundOption {...it} {...option(starts[group] + index)} />
            ),
          )}
        </div>
      ))}
      {all && (
        <a {...option(count)} href={all.href} class="search-all">
          {all.text}
        </a>
      )}
    </>
  );
};

/** What was found: its name, what is said beside it, and why it was found where the name does not show it. */
const FoundOption = ({
  hit,
  row: [title, href, detail, lang, code, className, further],
  t,
  ...option
}: {
  hit: Hit;
  row: EntryRow;
  t: Messages;
}) => {
  const { words } = hit;
  const named = lang || undefined;
  const other = further.find(([, text]) => !isShownIn(title, words) && isShownIn(text, words));
  const isTold = other !== undefined || isShownIn(`${code} ${title}`, words);
  return (
    <a {...option} href={href} class={`search-hit ${className}`}>
      <i class={className ? 'weave' : 'plain'} aria-hidden="true" />
      <span>
        <b lang={named}>
          <Code code={code || undefined} />
          {marked(title, words, named)}
        </b>{' '}
        <small>{detail}</small>
        {other && (
          <small class="search-reason">
            <span lang={other[0]}>{marked(other[1], words, other[0])}</span> (
            {t.inLanguage({ language: t.languageName(other[0]) })})
          </small>
        )}
        {!isTold && words.length > 0 && <small class="search-reason">{reasonOf(t, hit)}</small>}
      </span>
    </a>
  );
};
