import type { PageKey } from '../catalogue/model.ts';
import { textIn } from '../catalogue/texts.ts';
import type { Site } from './site.ts';

/** Day on which the text of a page was last changed. Pages that are made of many files have none: they change when their lists do. */
export function changedOn(
  { kind, id, language, part }: PageKey,
  { catalogue, dates }: Pick<Site, 'catalogue' | 'dates'>,
): string | undefined {
  const { courseById, trackById, pillarById, pages, settings } = catalogue;
  const items = {
    course: courseById.get(id),
    track: trackById.get(id),
    pillar: pillarById.get(id),
    page: pages.find((it) => it.id === id),
  };
  const item = kind in items && !part ? items[kind as keyof typeof items] : undefined;
  const text = item && textIn(item.texts, language, settings.languages[0]);
  return text && dates.get(text.source.file);
}
