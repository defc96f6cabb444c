import type { IndexView } from '../../src/views/index-lists.ts';
import { Layout } from '../layout.tsx';
import { Anchor, Chips } from '../parts/links.tsx';
import { PageHead } from '../parts/section.tsx';
import { Within } from '../parts/within.tsx';

type Group = IndexView['groups'][number];

/** A list of links with numbers: all tags, all tracks, all pillars. */
export const IndexPage = ({ shell, title, intro, jumps, within, groups }: IndexView) => (
  <Layout shell={shell} bodyClass="index">
    <div class="wrap" data-within={within && ''}>
      <PageHead title={{ text: title }} description={{ text: intro }} />
      {(jumps || within) && (
        <div class="list-tools no-print">
          {within && <Within {...within} id="within" />}
          {jumps && (
            <nav aria-label={jumps.label}>
              <Chips links={jumps.links} />
            </nav>
          )}
        </div>
      )}
      {groups.map((group) =>
        group.links.some(({ description, className }) => description || className) ? (
          <Cards {...group} />
        ) : (
          <Entries {...group} />
        ),
      )}
    </div>
  </Layout>
);

/** Tracks and pillars: few, each with a sentence. */
const Cards = ({ heading, id, lang, links, more = [] }: Group) => (
  <section class="course-list" id={id}>
    {heading && (
      <h2 class="h-small" lang={lang}>
        {heading}
      </h2>
    )}
    <ul role="list" class="cards">
      {links.map((link) => (
        <li class={link.className && `woven ${link.className}`}>
          {link.className && <i class="weave" aria-hidden="true" />}
          <p class="card-title">
            <Anchor link={link} />
          </p>
          {link.description && <p lang={link.descriptionLang}>{link.description}</p>}
          {link.count && <p class="num small mute">{link.count}</p>}
        </li>
      ))}
    </ul>
    {more.length > 0 && (
      <p class="more">
        {more.map((link) => (
          <Anchor link={link} />
        ))}
      </p>
    )}
  </section>
);

/** Tags: many, under their letter. */
const Entries = ({ heading, id, lang, links }: Group) => (
  <section class={heading ? 'course-list lettered' : 'course-list'} id={id}>
    {heading && (
      <h2 class="h-small" lang={lang}>
        {heading}
      </h2>
    )}
    <ul
      role="list"
      class={links.some(({ code }) => code) ? 'entries coded' : 'entries'}
      data-entries
    >
      {links.map((link) => (
        <li class="entry">
          <Anchor link={link} />
          {link.count && (
            <>
              {' '}
              <span class="num mute">{link.count}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  </section>
);
