import { formerSlug } from '../../content/slug.ts';
import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { sectionIds } from '../page-kinds.ts';
import { placeInBody, writtenTexts } from '../link-targets.ts';
import type { PageKey } from '../model.ts';
import { nearest } from '../nearest.ts';
import { check } from './check.ts';

const keyOf = ({ kind, id, language }: PageKey) => `${kind} ${id} ${language}`;

/** A link to a part that its page does not have. */
export const deadAnchor = check('dead-anchor', (catalogue) => {
  const texts = writtenTexts(catalogue);
  const toParts = texts.flatMap(({ text }) =>
    (text.body?.links ?? []).flatMap((link, index) => {
      const target = catalogue.targets.get(text.source.file)?.[index];
      return target && 'page' in target && target.fragment
        ? [{ text, link, page: target.page, fragment: target.fragment }]
        : [];
    }),
  );
  if (toParts.length === 0) return [];
  const anchorsOf = new Map(
    texts.map(({ text, page }) => [
      keyOf(page),
      text.body?.headings.map(({ anchor }) => anchor) ?? [],
    ]),
  );
  return toParts.flatMap(({ text, link, page, fragment }): Finding[] => {
    const anchors = anchorsOf.get(keyOf(page)) ?? [];
    if (anchors.includes(fragment) || sectionIds(page.kind).test(fragment)) return [];
    return [
      finding('dead-anchor', placeInBody(text, link), {
        href: link.href,
        anchor: fragment,
        near: anchors.find((it) => formerSlug(it) === fragment) ?? nearest(fragment, anchors),
      }),
    ];
  });
});
