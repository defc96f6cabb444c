import type { IndexView } from '../../src/views/list.ts';
import { Layout } from '../layout.tsx';
import { Anchor, Swatch } from '../parts/links.tsx';
import { PageHead } from '../parts/section.tsx';

/** A list of links with numbers: all tags, all tracks, all pillars. */
export const IndexPage = ({ shell, title, intro, groups }: IndexView) => (
  <Layout shell={shell} bodyClass="index">
    <div class="wrap">
      <PageHead title={{ text: title }} description={{ text: intro }} />
      {groups.map(({ heading, id, lang, links }) => (
        <section class="course-list" id={id}>
          {heading && <h2 class="h-small" lang={lang}>{heading}</h2>}
          <ul role="list" class={links.some(({ description }) => description) ? 'entries described' : 'entries'}>
            {links.map((link) => (
              <li>
                <p class="entry">
                  {link.className && <Swatch className={link.className} />}
                  <Anchor link={link} />
                  {link.count && <> <span class="num mute">{link.count}</span></>}
                </p>
                {link.description && <p class="small mute" lang={link.descriptionLang}>{link.description}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  </Layout>
);
