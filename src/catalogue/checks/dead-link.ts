import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { addressOf, listPages } from '../addresses.ts';
import { placeInBody, textsOf } from '../link-targets.ts';
import { nearest } from '../nearest.ts';
import { check } from './check.ts';

/** A link or picture of a body that leads nowhere. */
export const deadLink = check('dead-link', (catalogue) => {
  const { targets, settings } = catalogue;
  const texts = textsOf(catalogue);
  const dead = texts.flatMap(({ text }) => (text.body?.links ?? []).filter((_, index) => !targets.get(text.source.file)?.[index]).map((link) => ({ text, link })));
  if (dead.length === 0) return [];
  const files = [...texts.map(({ text }) => text.source.file), ...catalogue.files.keys()];
  const addresses = listPages(catalogue).map((page) => addressOf(page, settings.languages[0]!));
  return dead.map(({ text, link }): Finding => {
    const candidates = link.href.startsWith('/') ? addresses : files.map((file) => relativeTo(file, text.source.file));
    return finding('dead-link', placeInBody(text, link), { href: link.href, near: nearest(link.href.split('#')[0]!, candidates) });
  });
});

/** How one file of the content folder would link to another. */
function relativeTo(file: string, from: string): string {
  const [to, base] = [file.split('/'), from.split('/').slice(0, -1)];
  let shared = 0;
  while (shared < base.length && shared < to.length - 1 && base[shared] === to[shared]) shared++;
  return [...base.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
