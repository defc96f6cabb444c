import type { PageAt, Site } from '../../src/views/site.ts';

/** The HTML of a page, by its own template. */
export const renderPage = async (at: PageAt, its: Site): Promise<string> => {
  // Every template of a page exports this; the type of one chosen by its name is not known.
  const template = (await import(`../../templates/pages/${at.kind}.11ty.tsx`)) as {
    render: (page: { at: PageAt; site: Site }) => string;
  };
  return template.render({ at, site: its });
};
