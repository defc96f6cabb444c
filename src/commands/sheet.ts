import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Note } from '../authoring/sheet/plan.ts';
import { sheetIn, sheetOut, type SheetIn } from '../authoring/sheet/sheet.ts';
import { headOf, type ColumnWords } from '../authoring/sheet/table.ts';
import type { CellName } from '../authoring/sheet/words.ts';
import { writeChanges } from '../authoring/write.ts';
import { compare } from '../changes/compare.ts';
import { formats } from '../changes/formats/formats.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { visible } from '../diagnostics/formats/visible.ts';
import { isSpoken, languageOf, languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { shellWord, typed } from '../typed.ts';
import { UsageError } from '../usage-error.ts';
import { contentDir, contentWord, fromHere, wordsOf, type Flags } from './options.ts';
import { columnWords } from './staff-words.ts';

/** How many ids a sentence names. */
const MOST_NAMED = 10;

/** Writes the content as a spreadsheet, or shows what one changes; with --write, changes it. */
export async function sheet(
  flags: Flags,
  [way = '', file = '', ...more]: readonly string[],
): Promise<number> {
  if (!['out', 'in'].includes(way) || !/\.(xlsx|csv)$/i.test(file) || more.length > 0)
    throw new UsageError((words) => words.sheet.name);
  const language = await wordsOf(flags);
  return way === 'out' ? out(flags, file, language) : bringIn(flags, file, language);
}

async function out(flags: Flags, file: string, language: Language): Promise<number> {
  const path = fromHere(file);
  if (existsSync(path) && !flags.force) throw new UsageError((words) => words.sheet.exists(file));
  const { bytes, rows, unread } = await sheetOut(contentDir(flags), file, async (first) => {
    const own =
      flags.language === undefined && isSpoken(first) ? await languageOf(first) : language;
    const decimal = new Intl.NumberFormat(own.locale).formatToParts(0.5);
    return {
      ...columnWords(own),
      commaIsDecimal: decimal.some(({ type, value }) => type === 'decimal' && value === ','),
    };
  });
  await writeFile(path, bytes);
  for (const it of unread) console.error(visible(language.sheet.unread(it)));
  console.log(language.sheet.written(rows, file));
  return 0;
}

async function bringIn(flags: Flags, file: string, language: Language): Promise<number> {
  const path = fromHere(file);
  const dir = contentDir(flags);
  if (!existsSync(path)) throw new UsageError((words) => words.sheet.unreadable(file));
  const others = await Promise.all(Object.keys(languages).filter(isSpoken).map(languageOf));
  const all = [language, ...others.filter((it) => it !== language)].map(columnWords);
  const found = await sheetIn(
    dir,
    { absolute: path, file: basename(file) },
    all,
    language.diagnostics,
  );
  if (!found) throw new UsageError((words) => words.sheet.unreadable(file));
  const { changes, before, after } = found;
  const own = all[0] ?? columnWords(language);
  if (changes.size > 0)
    process.stdout.write(
      formats.text({
        from: { name: contentWord(flags), errors: 0, unread: [] },
        to: { name: basename(file), errors: 0, unread: [] },
        changes: compare(before.catalogue, after.catalogue, language.changes.language),
        words: language.changes,
      }),
    );
  if (flags.write) await writeChanges(dir, changes);
  say(found, own, language);
  const command = (to: string, option: string) =>
    typed(
      'sheet',
      to,
      shellWord(file),
      ...(flags.content === undefined ? [] : ['--content', contentWord(flags)]),
      option,
    );
  const isLeft =
    found.refused.length > 0 ||
    found.notes.some(({ note }) => !['mended', 'meanwhile', 'missing'].includes(note));
  if (changes.size > 0)
    console.error(
      flags.write
        ? language.sheet.changed(changes.size, command('out', '--force'))
        : language.sheet.wouldChange(changes.size, command('in', '--write')),
    );
  else if (!isLeft) console.error(language.sheet.nothing);
  return isLeft ? 1 : 0;
}

function say(found: SheetIn, own: ColumnWords, { sheet: words }: Language): void {
  const { notes, refused, said, rowOf, before } = found;
  const told = (wanted: (it: Note) => boolean) =>
    notes.filter(wanted).map((it) => sentenceOf(it, before.catalogue, own));
  const isMended = ({ note }: Note) => note === 'mended';
  const inWords = ({ file, message, hint }: Diagnostic) => {
    const row = rowOf.get(file);
    const name = row ? `${words.sheets[row.kind]}, ${row.id}` : file;
    return `${name}: ${[message, hint].filter(Boolean).join(' ')}`;
  };
  const parts = [
    ['mended', told(isMended)],
    ['asked', told((it) => !isMended(it))],
    ['refused', refused.map(inWords)],
    ['checked', said.map(inWords)],
  ] as const;
  for (const [part, lines] of parts)
    if (lines.length > 0)
      console.error([words.headings[part], ...lines.map((it) => visible(`  ${it}`))].join('\n'));
}

/** A note in words. */
function sentenceOf(
  note: Note,
  catalogue: SheetIn['before']['catalogue'],
  own: ColumnWords,
): string {
  const { words } = own;
  const sheetName = words.sheets[note.kind];
  const row = 'id' in note ? `${sheetName}, ${note.id || '…'}` : sheetName;
  const head = (key: string) => headOf(key, catalogue, own);
  const cell: CellName = { row, column: 'key' in note ? head(note.key) : '' };
  switch (note.note) {
    case 'mended':
      return words.mended(cell, note.from, note.to);
    case 'spoilt':
      return words.spoilt(cell, note.given);
    case 'conflict':
      return words.conflict(cell, note.now, note.given);
    case 'special':
      return words.special(cell);
    case 'meanwhile':
      return words.meanwhile(row, note.keys.map(head));
    case 'renamed':
      return words.renamed(row, note.from, typed('rename', note.kind, note.from, note.id));
    case 'unknown-column':
      return words.unknownColumn(sheetName, note.head);
    case 'missing':
      return words.missing(
        sheetName,
        note.ids.slice(0, MOST_NAMED),
        Math.max(0, note.ids.length - MOST_NAMED),
      );
    case 'no-version':
      return words.noVersion(row);
    case 'no-title':
      return words.noTitle(row);
    default:
      return words[note.note](row);
  }
}
