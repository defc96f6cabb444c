import type { ShellView } from '../../src/views/shell.ts';
import { Once } from './once.tsx';
import { HeaderSearch } from './search-form.tsx';

/** Name, search, language, then the ways through the catalogue. Same order everywhere. */
export const Header = ({ brand, nav, search, languages }: ShellView) => (
  <header class="top">
    <div class="wrap">
      <a class="brand" href={brand.href} lang={brand.lang}>
        <i aria-hidden="true">
          <b />
          <b />
          <b />
          <b />
          <b />
          <b />
          <b />
          <b />
          <b />
        </i>
        <span>{brand.label}</span>
      </a>
      <Once of={HeaderSearch} by={search} view={search} />
      {languages.links.length > 1 && (
        <nav class="languages" aria-label={languages.label}>
          <ul role="list">
            {languages.links.map((link) => (
              <li>
                <a
                  href={link.href}
                  lang={link.lang}
                  hreflang={link.hreflang}
                  aria-current={link.current ? 'true' : undefined}
                >
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Once of={MainNav} by={nav} view={nav} />
    </div>
  </header>
);

const MainNav = ({ label, links }: ShellView['nav']) => (
  <nav class="main-nav" aria-label={label}>
    <ul role="list">
      {links.map((link) => (
        <li>
          <a
            href={link.href}
            lang={link.lang}
            hreflang={link.hreflang}
            aria-current={link.current ? 'page' : undefined}
          >
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** Where the page stands; the last one is the page itself and no link. */
export const Breadcrumbs = ({
  label,
  links,
  tone,
}: ShellView['breadcrumbs'] & { tone?: string }) => (
  <nav class={tone ? `crumbs toned ${tone}` : 'crumbs'} aria-label={label}>
    <ol role="list" class="wrap">
      {links.map((link) =>
        link.current ? (
          <li aria-current="page" lang={link.lang}>
            {link.label}
          </li>
        ) : (
          <li>
            <a href={link.href} lang={link.lang} hreflang={link.hreflang}>
              {link.label}
            </a>
          </li>
        ),
      )}
    </ol>
  </nav>
);
