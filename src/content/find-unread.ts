import type { UnreadSyntax } from '../diagnostics/rules.ts';
import type { Block, Line } from './lines.ts';
import { isEscaped } from './prose.ts';

/** A stretch of a text that no one reads, and what should stand in its place, where that is sure. */
export interface Unread {
  what: UnreadSyntax;
  from: number;
  to: number;
  fix?: string;
}
/** Finds some of them in a text. */
export type Find = (text: {
  prose: string;
  source: string;
  blocks: readonly Block[];
  /** Where tables start that became one. */
  tables: ReadonlySet<number>;
}) => Unread[];

export const unread = (
  what: UnreadSyntax,
  from: number,
  written: string,
  fix?: string,
): Unread => ({
  what,
  from,
  to: from + written.length,
  ...(fix === undefined ? {} : { fix }),
});

/** A finder from a pattern over prose; a match that is escaped or part of a word is none. */
export const pattern =
  (
    what: UnreadSyntax,
    signs: RegExp,
    fixOf: (written: string, groups: string[]) => string | undefined | false = () => undefined,
  ): Find =>
  ({ prose, source }) =>
    [...prose.matchAll(signs)].flatMap((match): Unread[] => {
      const from = match.index;
      const written = source.slice(from, from + match[0].length);
      if (isEscaped(source, from)) return [];
      const fix = fixOf(
        written,
        [...match].map((it) => it ?? ''),
      );
      return fix === false ? [] : [unread(what, from, written, fix)];
    });

/** A finder that looks at lines. */
export const eachLine =
  (find: (line: Line, written: string, at: number, block: Block) => Unread | undefined): Find =>
  ({ source, blocks }) =>
    blocks.flatMap((block) =>
      block.flatMap((line, at) => {
        const written = source.slice(line.offset, line.offset + line.text.length);
        return find(line, written, at, block) ?? [];
      }),
    );
