import type { PartView } from '../../src/views/part-views.ts';
import type { LogoView, ShellView } from '../../src/views/shell.ts';
import { Tool } from '../tools.ts';
import { Memoized } from './memoized.tsx';
import { HeaderSearch } from './search-form.tsx';

/** Name, search, language, then the ways through the catalogue. Same order everywhere. */
export const Header = ({ brand, nav, search, languages, schoolLinks }: PartView<'Header'>) => (
  <header class={brand.logo || schoolLinks ? 'top two-lines' : 'top'}>
    <div class="wrap">
      <a class="brand" href={brand.href}>
        {brand.logo ? <Logo {...brand.logo} /> : <Sign />}
        <span lang={brand.lang}>{brand.label}</span>
      </a>
      <Tool>
        <Memoized of={HeaderSearch} by={search} view={search} />
      </Tool>
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
      {schoolLinks && (
        <nav class="school-links" aria-label={schoolLinks.label}>
          <ul role="list">
            {schoolLinks.links.map((link) => (
              <li>
                <a href={link.href} lang={link.lang}>
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Memoized of={MainNav} by={nav} view={nav} />
    </div>
  </header>
);

/** Nine threads, where a school has no sign of its own. */
const Sign = () => (
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
);

/** The logo for the device's appearance; behind it the other, for who chose that. The stylesheet shows one of them. */
const Logo = ({ src, dark, width, height, alt }: LogoView) => {
  const size = { width, height };
  if (!dark)
    return (
      <span class="logo">
        <img src={src} alt={alt} {...size} />
      </span>
    );
  return (
    <>
      <picture class="logo">
        <source media="(prefers-color-scheme: dark)" srcset={dark} />
        <img src={src} alt={alt} {...size} />
      </picture>
      <picture class="logo logo-other">
        <source media="(prefers-color-scheme: dark)" srcset={src} />
        <img src={dark} alt={alt} {...size} />
      </picture>
    </>
  );
};

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
