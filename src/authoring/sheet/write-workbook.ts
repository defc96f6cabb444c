import { UsageError } from '../../usage-error.ts';
import { optionalLibrary } from '../adopt/optional-library.ts';
import type { HeadedColumn, Table } from './table.ts';
import { VERSION } from './version.ts';
import type { SheetWords } from './words.ts';
import { yesOrNo } from './write-table.ts';

/** Rows below the last one that have drop-downs and stay texts. */
const SPARE_ROWS = 200;
/** Widest column, in characters. */
const WIDEST = 40;
/** Name of the hidden sheet from which drop-downs come. */
const LISTS = '_lists';

interface Cell {
  value?: string | number;
  type?: StringConstructor | NumberConstructor;
  format?: string;
  fontWeight?: string;
}
type Attributes = Record<string, string | number>;
interface Written {
  sheet: string;
  data: (Cell | null)[][];
  columns?: { width: number }[];
  stickyRowsCount?: number;
  stickyColumnsCount?: number;
}
/** What of write-excel-file we use. */
interface WorkbookWriter {
  default: (
    sheets: readonly Written[],
    options: { features: readonly unknown[] },
  ) => { toBuffer: () => Promise<Buffer> };
}

/** A workbook of the tables. Throws a UsageError where the package that writes it is not installed. */
export async function workbookOf(
  tables: readonly Table[],
  words: SheetWords,
  file: string,
): Promise<Buffer> {
  const writer = optionalLibrary<WorkbookWriter>('write-excel-file/node');
  if (!writer) throw new UsageError(({ sheet }) => sheet.needs('write-excel-file', file));
  const lists = listsOf(tables, words);
  const sheets = [...tables.map((it) => sheetOf(it, words)), lists.sheet];
  return writer.default(sheets, { features: [dropDowns(tables, lists, words)] }).toBuffer();
}

const isNumber = ({ kind }: HeadedColumn) => kind === 'number' || kind === 'whole-number';
/** Credits may be `3-6`, of which a spreadsheet would make a day. */
const hasRanges = ({ accepts }: HeadedColumn) => accepts('3-6');
const texty = { type: String, format: '@' } as const;

function sheetOf({ kind, name, columns, rows }: Table, words: SheetWords): Written {
  const heads = [words.id, ...columns.map(({ head }) => head), VERSION + kind];
  const body = rows.map(({ id, cells, version }) => [
    textCell(id),
    ...columns.map((column) => cellOf(cells.get(column.key) ?? '', column, words)),
    textCell(version),
  ]);
  const widths = heads.map((head, at) =>
    Math.min(WIDEST, Math.max(8, head.length + 3, ...body.map((row) => lengthOf(row[at])))),
  );
  return {
    sheet: name,
    // A sheet without rows has one in which its columns say what they are.
    data: [
      heads.map((value) => ({ ...textCell(value), fontWeight: 'bold' })),
      ...(body.length > 0 ? body : [heads.map(() => texty)]),
    ],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
  };
}

const lengthOf = (cell: Cell | undefined): number => String(cell?.value ?? '').length + 2;
const textCell = (value: string): Cell =>
  value === '' ? texty : { value: written(value), ...texty };

/**
 * A text as the writer takes it: what every object has, such as `constructor`, it would lose, so that an apostrophe
 * stands in front; and `_x000D_` means a sign that nobody sees.
 */
const written = (text: string): string =>
  (text in Object.prototype ? `'${text}` : text).replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

/** Numbers are numbers; everything else is a text, which no spreadsheet runs or changes. */
const cellOf = (cell: string, column: HeadedColumn, words: SheetWords): Cell =>
  isNumber(column) && /^-?\d+(\.\d+)?$/.test(cell)
    ? { value: Number(cell), type: Number }
    : textCell((column.kind === 'yes-no' ? yesOrNo(cell, words) : undefined) ?? cell);

interface Lists {
  sheet: Written;
  /** Where a list stands, by its choices. */
  placeOf: (choices: readonly string[]) => string | undefined;
}

/** All lists from which drop-downs come, each once, side by side. */
function listsOf(tables: readonly Table[], words: SheetWords): Lists {
  const lists = new Map<string, readonly string[]>();
  for (const { columns } of tables)
    for (const column of columns) {
      const choices = choicesOf(column, words);
      if (choices.length > 0) lists.set(choices.join('\n'), choices);
    }
  const all = [...lists.values()];
  const length = Math.max(1, ...all.map((it) => it.length));
  return {
    sheet: {
      sheet: LISTS,
      data: Array.from({ length }, (_, row) =>
        all.map((list) => (row < list.length ? textCell(list[row] ?? '') : null)),
      ),
    },
    placeOf: (choices) => {
      const at = [...lists.keys()].indexOf(choices.join('\n'));
      const column = columnName(at);
      return at < 0 ? undefined : `'${LISTS}'!$${column}$1:$${column}$${choices.length}`;
    },
  };
}

const choicesOf = ({ kind, choices }: HeadedColumn, { yes, no }: SheetWords): readonly string[] =>
  kind === 'yes-no' ? [yes, no] : choices;

/** 0 → A, 26 → AA. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/**
 * What write-excel-file leaves to its features: drop-downs with help for each column, texts as the format of whole
 * columns, and what is hidden.
 */
const dropDowns = (tables: readonly Table[], lists: Lists, words: SheetWords) => ({
  files: {
    transform: {
      'xl/workbook.xml': {
        transformElementAttributes: (tag: string, attributes: Attributes) =>
          tag === 'sheet' && attributes['name'] === LISTS
            ? { ...attributes, state: 'hidden' }
            : attributes,
      },
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) => {
          const table = tables[sheetIndex];
          return table ? withColumns(withDropDowns(xml, table, lists, words), table) : xml;
        },
      },
    },
  },
});

function withDropDowns(xml: string, table: Table, lists: Lists, words: SheetWords): string {
  const last = table.rows.length + 1 + SPARE_ROWS;
  const all = [
    element(helpOf(words.id, words.aboutId, `A2:A${last}`)),
    ...table.columns.map((column, index) => {
      const name = columnName(index + 1);
      return validation(column, `${name}2:${name}${last}`, lists, words);
    }),
  ];
  return xml.replace(
    '</sheetData>',
    `</sheetData><dataValidations count="${all.length}">${all.join('')}</dataValidations>`,
  );
}

/** What a column offers, and says when one of its cells is entered. */
function validation(column: HeadedColumn, cells: string, lists: Lists, words: SheetWords): string {
  const help = helpOf(column.head, column.help, cells);
  const warning = {
    showErrorMessage: '1',
    errorStyle: 'warning',
    errorTitle: shortened(column.head, 32),
    error: shortened(column.help, 224),
  };
  const place = lists.placeOf(choicesOf(column, words));
  const isOne = column.entries === 'one';
  if (place) return element({ type: 'list', ...(isOne ? warning : {}), ...help }, [place]);
  const { low, high } = column;
  if (!isNumber(column) || hasRanges(column) || low === undefined || high === undefined)
    return element(help);
  const type = column.kind === 'number' ? 'decimal' : 'whole';
  return element({ type, ...warning, ...help }, [String(low), String(high)]);
}

/** What a person reads who enters a cell; Excel shows so many signs. */
const helpOf = (title: string, text: string, cells: string): Readonly<Record<string, string>> => ({
  allowBlank: '1',
  showInputMessage: '1',
  promptTitle: shortened(title, 32),
  prompt: shortened(text, 255),
  sqref: cells,
});

const element = (
  attributes: Readonly<Record<string, string>>,
  formulas: readonly string[] = [],
): string => {
  const all = Object.entries(attributes).map(([name, it]) => ` ${name}="${escaped(it)}"`);
  const inside = formulas.map((it, at) => `<formula${at + 1}>${escaped(it)}</formula${at + 1}>`);
  return `<dataValidation${all.join('')}>${inside.join('')}</dataValidation>`;
};

/** Whole columns of texts have their format, so that a new row keeps `012` too; that of versions is hidden. */
function withColumns(xml: string, { columns }: Table): string {
  const [, text = ''] = /<c r="A2" s="(\d+)"/.exec(xml) ?? [];
  const hidden = columns.length + 1;
  return xml.replace(/<col ([^>]*?)\s*\/?>(?:<\/col>)?/g, (_, attributes: string) => {
    const at = Number(/min="(\d+)"/.exec(attributes)?.[1] ?? 0) - 1;
    const column = columns[at - 1];
    const style =
      text !== '' && !(column && isNumber(column) && !hasRanges(column)) ? ` style="${text}"` : '';
    return `<col ${attributes}${style}${at === hidden ? ' hidden="1"' : ''}/>`;
  });
}

const shortened = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML knows none of them
    .replace(/[\u0000-\u001f]/g, ' ');
