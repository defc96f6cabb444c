import type { TextPageView } from '../../src/views/text-page.ts';
import { Layout } from '../layout.tsx';
import { EditLink } from '../parts/pieces.tsx';
import { Prose } from '../parts/prose.tsx';
import { PageHead } from '../parts/section.tsx';

/** A further page: about, privacy. */
export const TextPage = ({ shell, title, description, body, edit }: TextPageView) => (
  <Layout shell={shell} bodyClass="text">
    <article class="wrap">
      <PageHead title={title} description={description} />
      {body && <Prose {...body} />}
      {edit && <EditLink {...edit} />}
    </article>
  </Layout>
);
