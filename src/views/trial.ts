import type { Trial } from '../catalogue/model.ts';
import { contextOf } from './view-context-of.ts';
import { shellView, type ShellView } from './shell.ts';
import type { PageAt, Site } from './site.ts';

/** trial.html: what a trial leaves out, why, and how the folder is brought in. */
export interface TrialView
  extends Pick<Trial, 'title' | 'lead' | 'filesRead' | 'wayIn' | 'groups' | 'more'> {
  shell: ShellView;
  /** Language of the page, where it is not that of the site. */
  lang?: string;
}

/** Throws for a site that is no trial: it has no such page. */
export function trialView(at: PageAt, site: Site): TrialView {
  const { trial } = site.catalogue;
  if (!trial) throw new Error('This site is no trial.');
  const { title, lead, filesRead, wayIn, groups, more } = trial;
  const context = contextOf(site, at.language);
  const { lang } = context.lang(trial.language);
  return {
    shell: shellView(context, { page: at, title, crumb: { text: title, lang } }),
    lang,
    title,
    lead,
    filesRead,
    wayIn,
    groups,
    more,
  };
}
