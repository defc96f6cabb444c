import type { PageKey, PageKind, TextVersion } from '../catalogue/model.ts';
import { textIn } from '../catalogue/texts.ts';
import type { Site } from './site.ts';

/**
 * Day on which the text of a page was last changed. Pages that are made of many files have none: they change when
 * their lists do.
 */
export function changedOn(
  { kind, id, language, part }: PageKey,
  { catalogue, dates }: Pick<Site, 'catalogue' | 'dates'>,
): string | undefined {
  const { courseById, trackById, pillarById, pages, settings } = catalogue;
  const itemOf: Partial<Record<PageKind, { texts: readonly TextVersion[] }>> = {
    course: courseById.get(id),
    track: trackById.get(id),
    pillar: pillarById.get(id),
    page: pages.find((it) => it.id === id),
  };
  const item = part ? undefined : itemOf[kind];
  const text = item && textIn(item.texts, language, settings.languages[0]);
  return text && dates.get(text.source.file);
}
