import type { ParsedContent } from './parse.ts';
import type { Parsed } from './parse-room.ts';

/** Parsed content as if some files were not there; what names them finds nothing. */
export function withoutFiles(parsed: ParsedContent, files: ReadonlySet<string>): ParsedContent {
  const left = <T>(items: readonly Parsed<T>[]): Parsed<T>[] =>
    items.flatMap((item) => {
      const [first, ...others] = item.texts.filter(({ source }) => !files.has(source.file));
      return first && !files.has(item.source.file) ? [{ ...item, texts: [first, ...others] }] : [];
    });
  return {
    ...parsed,
    courses: left(parsed.courses),
    tracks: left(parsed.tracks),
    pillars: left(parsed.pillars),
    pages: left(parsed.pages),
  };
}
