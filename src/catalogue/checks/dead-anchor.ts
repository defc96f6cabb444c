import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { sectionIds } from '../addresses.ts';
import { placeInBody, writtenTexts } from '../link-targets.ts';
import type { PageKey } from '../model.ts';
import { nearest } from '../nearest.ts';
import { check } from './check.ts';

const keyOf = ({ kind, id, language }: PageKey) => `${kind} ${id} ${language}`;

/** A link to a part that its page does not have. */
export const deadAnchor = check('dead-anchor', (catalogue) => {
  const texts = writtenTexts(catalogue);
  const anchorsOf = new Map(texts.map(({ text, page }) => [keyOf(page), text.body?.headings.map(({ anchor }) => anchor) ?? []]));
  return texts.flatMap(({ text }) =>
    (text.body?.links ?? []).flatMap((link, index): Finding[] => {
      const target = catalogue.targets.get(text.source.file)?.[index];
      if (!target || !('page' in target) || !target.fragment) return [];
      const { page, fragment } = target;
      const anchors = anchorsOf.get(keyOf(page)) ?? [];
      if (anchors.includes(fragment) || sectionIds(page.kind).test(fragment)) return [];
      return [finding('dead-anchor', placeInBody(text, link), { href: link.href, anchor: fragment, near: nearest(fragment, anchors) })];
    }),
  );
});
