import type { FacetValueView } from '../../src/views/finder.ts';

interface FinderFormProps {
  words: { label: string; placeholder: string; button: string };
  query: string;
  type: (query: string) => void;
}

/** The page's own field: results follow as somebody types. The same as SearchForm, which stands there before. */
export const FinderForm = ({ words, query, type }: FinderFormProps) => (
  <form class="seek" onSubmit={(event) => event.preventDefault()}>
    <label class="vh" for="search-page">
      {words.label}
    </label>
    <input
      type="search"
      id="search-page"
      name="q"
      placeholder={words.placeholder}
      autocomplete="off"
      value={query}
      onInput={({ currentTarget }) => type(currentTarget.value)}
    />
    <button type="submit">{words.button}</button>
  </form>
);

type ChosenValue = FacetValueView & { legend: string };
interface ChosenProps {
  status: string;
  hint: string | undefined;
  clearLabel: string;
  clear: (() => void) | undefined;
  chosen: ChosenValue[];
  drop: (value: ChosenValue) => void;
}

/** How many there are, what was chosen, and one tap to be rid of it. */
export const Chosen = ({ status, hint, clearLabel, clear, chosen, drop }: ChosenProps) => (
  <div class="found">
    <p class="count" tabindex={-1}>
      <span role="status">{status}</span>
      {hint && <span class="mute"> {hint}</span>}
    </p>
    {clear && (
      <ul role="list" class="chips">
        {chosen.map((value) => (
          <li key={`${value.kind} ${value.value}`}>
            <button type="button" class="chip" onClick={() => drop(value)}>
              <span>
                {value.legend}: <span lang={value.lang}>{value.text}</span>
              </span>{' '}
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="chip clear" onClick={clear}>
            {clearLabel}
          </button>
        </li>
      </ul>
    )}
  </div>
);
