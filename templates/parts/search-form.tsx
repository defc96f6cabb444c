import type { SearchView } from '../../src/views/shell.ts';

/** The page's own search field. The one in the header is the search landmark. */
export const SearchForm = ({
  action,
  label,
  placeholder,
  button,
  id = 'search-page',
}: SearchView & { id?: string }) => (
  <form class="seek" action={action}>
    <label class="vh" for={id}>
      {label}
    </label>
    <input type="search" id={id} name="q" placeholder={placeholder} autocomplete="off" />
    <button type="submit">{button}</button>
  </form>
);

/** The field in the header of every page. */
export const HeaderSearch = ({ action, label, placeholder, button, data }: SearchView) => (
  // biome-ignore lint/a11y/useSemanticElements: <search> is new, and says nothing to readers of some years ago
  <form class="seek seek-top" action={action} role="search">
    <label class="vh" for="search-site">
      {label}
    </label>
    <input
      type="search"
      id="search-site"
      name="q"
      placeholder={placeholder}
      autocomplete="off"
      data-search={data}
    />
    <button type="submit">
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" stroke-width="2.4" />
        <path d="m12.5 12.5 5 5" stroke="currentColor" stroke-width="2.4" />
      </svg>
      <span class="vh">{button}</span>
    </button>
  </form>
);
