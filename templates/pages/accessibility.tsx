import type { AccessibilityView } from '../../src/views/text-page.ts';
import { Layout } from '../layout.tsx';
import { Anchor } from '../parts/links.tsx';
import { PageHead } from '../parts/section.tsx';

/** /accessibility/ */
export const AccessibilityPage = ({ shell, title, sections }: AccessibilityView) => (
  <Layout shell={shell} bodyClass="text">
    <article class="wrap">
      <PageHead title={{ text: title }} />
      <div class="prose">
        {sections.map(({ heading, paragraphs, items, links = [] }) => (
          <>
            <h2>{heading}</h2>
            {paragraphs.map(({ text, lang }) => (
              <p lang={lang}>{text}</p>
            ))}
            {items && items.length > 0 && (
              <ul>
                {items.map((item) => (
                  <li>{item}</li>
                ))}
              </ul>
            )}
            {links.map((link) => (
              <p>
                <Anchor link={link} />
              </p>
            ))}
          </>
        ))}
      </div>
    </article>
  </Layout>
);
