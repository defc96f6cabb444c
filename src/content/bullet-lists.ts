import { finding, type Finding, type Place } from '../diagnostics/diagnostic.ts';

/**
 * Signs that people type before the entries of a list, where a hyphen and a space belong; hyphens without the space
 * only at the margin.
 */
const wrongBullet =
  /^(?:(\*|[–—]|\d{1,2}[.)])[ \t\u00a0]+|([•‣⁃◦▪▫●○■□·∙➢➤►▶✓✔❖\uf0b7\uf0a7\uf0d8\uf0fc\uf076])[ \t\u00a0]*|(-)(?![-\s]))(?=\S)/u;

/** Lists typed with other signs: to the computer their entries would be one text, a reference, or nothing. */
export function bulletLists(source: string, at: (from: number, to: number) => Place): Finding[] {
  return [
    ...source.matchAll(
      /^([^\s:#-][^:\n]*):[ \t]*\r?\n((?:[ \t]*[^\s\w"'#[\]{}&!|>%@`:,][^\n]*(?:\n|$)|[ \t]*\d{1,2}[.)][^\n]*(?:\n|$))+)/gm,
    ),
  ].flatMap(({ 0: all, 1: key = '', 2: entries = '', index }) => {
    const lines = entries.trimEnd().split(/\r?\n/);
    const signs = lines.map((line) => {
      const [, ...found] = wrongBullet.exec(line.trim()) ?? [];
      return found.find((it) => it !== undefined);
    });
    const [sign] = signs;
    const isList =
      sign !== undefined &&
      signs.every((it, at) =>
        it ? kindOf(it) === kindOf(sign) : sign === '-' && /^\s*-\s/.test(lines[at] ?? ''),
      );
    // A single line below a key may be a text that starts with a dash or a number; a glued hyphen there is known by its
    // value.
    const isSure = sign === '*' || /^\S/.test(entries) || (sign !== '-' && lines.length > 1);
    if (!isList || !isSure) return [];
    const from = index + all.length - entries.length;
    return [
      finding('invalid-yaml', at(from + entries.search(/\S/), from + entries.trimEnd().length), {
        cause: 'bullet',
        text: key,
        ...(sign === '*' ? {} : { sign }),
      }),
    ];
  });
}
const kindOf = (sign: string): string => sign.replace(/\d+/, '1');

/** The lines of such a list as they were meant. */
export const asHyphens = (entries: string): string =>
  entries
    .split('\n')
    .map((line) => {
      const words = line.trimStart();
      return line.slice(0, line.length - words.length) + words.replace(wrongBullet, '- ');
    })
    .join('\n');
