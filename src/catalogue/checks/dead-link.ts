import { finding, type Finding, type Place } from '../../diagnostics/diagnostic.ts';
import { addressOf, listPages, sectionIds } from '../addresses.ts';
import { textsOf } from '../link-targets.ts';
import type { PageKey } from '../model.ts';
import { nearest } from '../nearest.ts';
import { check } from './check.ts';

/** Links of bodies that lead nowhere (`dead-link`), or to a part that a page does not have (`dead-anchor`). */
export const deadLink = check('dead-link', (catalogue) => {
  const { targets, settings } = catalogue;
  const texts = textsOf(catalogue);
  const anchorsOf = new Map<string, Set<string>>();
  const keyOf = ({ kind, id, language }: PageKey) => `${kind} ${id} ${language}`;
  for (const { text, page } of texts) anchorsOf.set(keyOf(page), new Set(text.body?.headings.map(({ anchor }) => anchor)));
  let known: { files: string[]; addresses: string[] } | undefined;
  const suggestions = () => (known ??= { files: [...texts.map(({ text }) => text.source.file), ...catalogue.files.keys()], addresses: listPages(catalogue).map((page) => addressOf(page, settings.languages[0]!)) });

  return texts.flatMap(({ text }): Finding[] =>
    (text.body?.links ?? []).flatMap((link, index): Finding[] => {
      const place: Place = { file: text.source.file, line: text.bodyLine + link.line - 1, column: link.column, endLine: text.bodyLine + link.endLine - 1, endColumn: link.endColumn };
      const target = targets.get(text.source.file)?.[index];
      if (!target) {
        const candidates = link.href.startsWith('/') ? suggestions().addresses : suggestions().files.map((file) => relativeTo(file, text.source.file));
        return [finding('dead-link', place, { href: link.href, near: nearest(link.href.split('#')[0]!, candidates) })];
      }
      if (!('page' in target) || !target.fragment) return [];
      const { page, fragment } = target;
      const anchors = anchorsOf.get(keyOf(page)) ?? new Set<string>();
      if (anchors.has(fragment) || sectionIds(page.kind).test(fragment)) return [];
      return [finding('dead-anchor', place, { href: link.href, anchor: fragment, near: nearest(fragment, anchors) })];
    }),
  );
});

/** How one file of the content folder would link to another. */
function relativeTo(file: string, from: string): string {
  const [to, base] = [file.split('/'), from.split('/').slice(0, -1)];
  let shared = 0;
  while (shared < base.length && shared < to.length - 1 && base[shared] === to[shared]) shared++;
  return [...base.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
