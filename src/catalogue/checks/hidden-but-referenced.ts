import { finding, type Finding, type Place } from '../../diagnostics/diagnostic.ts';
import { placeInBody } from '../link-targets.ts';
import type { Course } from '../model.ts';
import { pathsOf } from '../needs.ts';
import { titleOf } from '../texts.ts';
import { isOffered } from '../offered.ts';
import { check } from './check.ts';

const needKeys = ['prerequisites', 'corequisites'] as const;

/** A course on offer that sends students to one that is hidden, a draft or a placeholder. */
export const hiddenButReferenced = check(
  'hidden-but-referenced',
  ({ offered, courseById, targets, settings }) =>
    offered.flatMap((course) => {
      const { source, texts, alternates } = course;
      const references: { id?: string; at: () => Place }[] = [
        ...alternates.map(({ id }, index) => ({
          id,
          at: () => source.placeOf(`alternates.${index}`),
        })),
        ...needKeys
          .flatMap((key) => pathsOf(course, key))
          .map(({ id, path }) => ({ id, at: () => source.placeOf(path) })),
        ...texts.flatMap((text) =>
          (text.body?.links ?? []).map((link, index) => {
            const target = targets.get(text.source.file)?.[index];
            return {
              id:
                target && 'page' in target && target.page.kind === 'course'
                  ? target.page.id
                  : undefined,
              at: () => placeInBody(text, link),
            };
          }),
        ),
      ];
      return references.flatMap(({ id, at }): Finding[] => {
        const other = id === undefined ? undefined : courseById.get(id);
        return !other || isOffered(other)
          ? []
          : [
              finding(
                'hidden-but-referenced',
                at(),
                { other: titleOf(other, settings.languages[0]), why: whyHidden(other) },
                { related: [{ at: other.source.placeOf('title'), reason: 'declared-here' }] },
              ),
            ];
      });
    }),
);

function whyHidden({ draft, placeholder }: Course) {
  if (draft) return 'draft';
  return placeholder ? 'placeholder' : 'hidden';
}
