import type { NotFoundView } from '../../src/views/text-page.ts';
import { Layout } from '../layout.tsx';
import { LinkList } from '../parts/links.tsx';
import { SearchForm } from '../parts/search-form.tsx';

type Part = NotFoundView['parts'][number];

/** 404.html and offline.html: one address for every language, so every language speaks. */
export const NotFoundPage = ({ shell, parts }: NotFoundView) => (
  <Layout shell={shell} bodyClass="lost">
    <div class="wrap lost-parts">
      {parts.map((part, i) => (
        <NotFoundPart {...part} first={i === 0} />
      ))}
    </div>
  </Layout>
);

const NotFoundPart = ({ lang, title, text, links, search, first }: Part & { first: boolean }) => (
  <section lang={lang}>
    {first ? <h1>{title}</h1> : <h2 class="h1">{title}</h2>}
    <p class="lede">{text}</p>
    <SearchForm {...search} id={`search-${lang}`} />
    <LinkList links={links} />
  </section>
);
