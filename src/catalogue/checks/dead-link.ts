import { slugPath } from '../../content/slug.ts';
import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { addressOf, pagesByAddress } from '../addresses.ts';
import { pathBeside, placeInBody, writtenTexts } from '../link-targets.ts';
import { nearest } from '../nearest.ts';
import { check } from './check.ts';

/** A link or picture of a body that leads nowhere. A course that could not be read exists all the same. */
export const deadLink = check('dead-link', (catalogue) => {
  const { targets, settings, brokenCourses, brokenTexts } = catalogue;
  const texts = writtenTexts(catalogue);
  const broken = new Set([
    ...brokenTexts.map(({ text }) => text.source.file),
    ...brokenCourses.flatMap(({ id, file }) => [
      file,
      addressOf({ kind: 'course', id, language: settings.languages[0]! }, settings.languages[0]!),
    ]),
    ...catalogue.brokenTracks.map((id) => `/tracks/${id}/`),
    ...catalogue.brokenPillars.map((id) => `/pillars/${id}/`),
  ]);
  const isBroken = (href: string, file: string) => {
    const path = decoded(href);
    return broken.has(path.replace(/\/?$/, '/')) || broken.has(pathBeside(path, file));
  };
  const dead = texts.flatMap(({ text }) =>
    (text.body?.links ?? [])
      .filter(
        ({ href }, index) =>
          !targets.get(text.source.file)?.[index] && !isBroken(href, text.source.file),
      )
      .map((link) => ({ text, link })),
  );
  if (dead.length === 0) return [];
  const files = [...texts.map(({ text }) => text.source.file), ...catalogue.files.keys()];
  const addresses = [...pagesByAddress(catalogue).keys()];
  return dead.map(({ text, link }): Finding => {
    const candidates = link.href.startsWith('/')
      ? addresses
      : files.map((file) => relativeTo(file, text.source.file));
    return finding('dead-link', placeInBody(text, link), {
      href: link.href,
      near:
        nearest(link.href.split('#')[0]!, candidates) ??
        moved(decoded(link.href), candidates) ??
        longer(decoded(link.href), candidates),
    });
  });
});

/** The one address or file whose last parts are those of what somebody wrote: `/programma/english/ai/` is `/courses/english/ai/`. */
function moved(path: string, candidates: readonly string[]): string | undefined {
  const parts = (it: string) => slugPath(it.replace(/\.md$/i, '')).split('/').filter(Boolean);
  const wanted = parts(path);
  for (let from = wanted.length > 1 && path.startsWith('/') ? 1 : 0; from < wanted.length; from++) {
    const end = wanted.slice(from).join('/');
    const fitting = candidates.filter(
      (it) =>
        parts(it)
          .slice(from - wanted.length)
          .join('/') === end,
    );
    if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined;
  }
  return undefined;
}

/** The one file or address whose name starts with the name that somebody wrote: `linux.md` may be `linux-os.md`. */
function longer(path: string, candidates: readonly string[]): string | undefined {
  const nameOf = (it: string) =>
    slugPath(it.replace(/\.md$/i, '')).split('/').filter(Boolean).at(-1) ?? '';
  const wanted = nameOf(path);
  const fitting =
    wanted.length < 4
      ? []
      : candidates.filter(
          (it) => nameOf(it).startsWith(`${wanted}-`) && !/\.[a-z]{2}\.md$/i.test(it),
        );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function decoded(href: string): string {
  const path = href.split(/[#?]/)[0]!;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** How one file of the content folder would link to another. */
function relativeTo(file: string, from: string): string {
  const [to, base] = [file.split('/'), from.split('/').slice(0, -1)];
  let shared = 0;
  while (shared < base.length && shared < to.length - 1 && base[shared] === to[shared]) shared++;
  return [...base.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
