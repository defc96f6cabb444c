import { policy } from '../../src/views/security-policy.ts';
import { redirectView, type RedirectView } from '../../src/views/text-page.ts';
import type { Site } from '../../src/views/site.ts';
import { documentOf } from '../page.tsx';

type RedirectAt = Site['redirects'][number];

/** An old address: leads on at once (WCAG technique H76: 0 seconds). */
export const data = {
  pagination: { data: 'pages.redirect', size: 1, alias: 'at', addAllPagesToCollections: false },
  permalink: ({ at }: { at: RedirectAt }) => at.path,
  eleventyExcludeFromCollections: true,
};
export const render = ({ at, site }: { at: RedirectAt; site: Site }) => {
  const view = redirectView(at, site);
  return documentOf(view.language, <RedirectPage {...view} />);
};

const RedirectPage = ({ language, title, text, href, canonical }: RedirectView) => (
  <html lang={language}>
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <title>{title}</title>
      <meta http-equiv="refresh" content={`0; url=${href}`} />
      <link rel="canonical" href={canonical} />
      <meta name="robots" content="noindex" />
    </head>
    <body>
      <main>
        <h1>{title}</h1>
        <p>
          {text} <a href={href}>{href}</a>
        </p>
      </main>
    </body>
  </html>
);
