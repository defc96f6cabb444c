import type { Finding } from '../diagnostics/diagnostic.ts';
import { pathBeside } from './link-targets.ts';

/** Most places that are told with a file. */
const MOST = 10;

/** A reference to a picture or document that is there and may not be published is no second mistake: its place is told with the file. */
export function withReferences(findings: readonly Finding[]): Finding[] {
  const refused = new Map(
    findings.filter(isOfFile).map(({ at }) => [at.file, [] as Finding['at'][]]),
  );
  if (refused.size === 0) return [...findings];
  const others = findings.filter((it) => {
    const places = referredFiles(it)
      .map((file) => refused.get(file))
      .find((found) => found);
    places?.push(it.at);
    return !places;
  });
  return others.map((it) => {
    const places = isOfFile(it) ? (refused.get(it.at.file) ?? []) : [];
    if (places.length === 0) return it;
    const related = places.slice(0, MOST).map((at) => ({ at, reason: 'named-here' as const }));
    return { ...it, related: [...(it.related ?? []), ...related] };
  });
}

const isOfFile = ({ rule, at }: Finding): boolean =>
  rule === 'refused-file' || (rule === 'too-large' && !/\.(md|yaml)$/i.test(at.file));

/** What a dead link means: beside the file it stands in, or, of the key `image`, from the root. */
function referredFiles({ rule, at, data }: Finding): string[] {
  if (rule !== 'dead-link') return [];
  const { href } = data as { href: string };
  const path = decoded(href.split(/[#?]/)[0] ?? '');
  return [pathBeside(path, at.file), pathBeside(`/${path}`, at.file)];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
