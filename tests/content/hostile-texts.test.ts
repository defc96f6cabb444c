import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/content/renderer.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { courseFile, diagnose } from '../support/folder.ts';

/** As much as a file may hold, of one piece again and again. */
const most = (piece: string) => piece.repeat(Math.floor((250 * 1024) / Buffer.byteLength(piece)));
const numbered = (count: number, piece: (at: number) => string, between = '\n') =>
  Array.from({ length: count }, (_, at) => piece(at)).join(between);

/** Of each sign that may mean something together with a later one: as many as a text can hold. */
const texts: Readonly<Record<string, string>> = {
  'open-tags': '<b>'.repeat(20_000),
  'open-tags-all': most('<b>'),
  'open-tags-in-lines': most('<div>\n\n'),
  'closing-tags': most('a</a> '),
  'cut-off-tags': most('<a href="'),
  'words-in-angles': most('vector<int>'),
  'angles-in-angles': most('a<b<c>> '),
  'line-breaks': most('a<br>b'),
  comments: most('<!-- a '),
  'open-brackets': numbered(8000, () => '[a '.repeat(10)),
  brackets: most('[a] '),
  references: most('[a][b] '),
  notes: most('[^a] '),
  'notes-of-notes': numbered(4000, (at) => `[^${at}]: [^${at + 1}]\n`),
  definitions: `${numbered(5000, (at) => `[a${at}]: b`)}\n\n${most('[a1] ').slice(0, 99_999)}`,
  emphasis: most('*a_b'),
  'emphasis-of-two': most('*a **b '),
  strikes: most('~~a '),
  entities: most('&amp'),
  'entities-by-number': most('&#x'),
  backticks: numbered(700, (at) => '`'.repeat(at + 1), ' '),
  fences: most('```\n~~~\n'),
  'table-wide': `${'|'.repeat(2000)}\n${'|-'.repeat(2000)}\n${'|\n'.repeat(50_000)}`,
  'table-rows': most('| a | b |\n'),
  'table-lines': most('|-|\n'),
  quotations: most('> a\n'),
  'quotations-deep': numbered(5000, (at) => `${'> '.repeat((at % 20) + 1)}a`),
  'lists-deep': numbered(4000, (at) => `${'  '.repeat(at % 20)}- a`),
  'lists-in-quotations': most('- > - > a\n'),
  links: most('[a](b) '),
  'links-cut-off': most('[a](<b '),
  'links-with-blanks': most('![a](b c.png) '),
  addresses: `http://a.b/${most('(a)')}`,
  mail: most('a@b.c.'),
  'other-links': most('[[x]] '),
  formulas: most('$$a'),
  'formulas-in-lines': most('\\[a '),
  money: most('$5 '),
  boxes: most(':::a\n'),
  alerts: most('> [!TIP]\n'),
  bullets: most('• a\n'),
  'bullets-in-a-line': most('• a '),
  'no-break-items': most('-\u00a0a\n'),
  'no-break-headings': most('##\u00a0a\n'),
  'no-break-lines': most('\u00a0\n'),
  'glued-items': most('-a\n'),
  'glued-items-last': `${most('-5\n').slice(0, 99_999)}\n${'-a\n'.repeat(30_000)}`,
  'glued-headings': most('##a\n'),
  emoji: most(':smile: '),
  colons: most(':a'),
  marks: most('==a'),
  'other-marks': most('[b]'),
  'template-commands': most('{{ a }} b\n'),
  'template-commands-open': most('{% '),
  backslashes: most('\\'),
  blanks: `a${most(' ')}b`,
  'blank-lines': most(' \n'),
};

describe('whatever a text holds, it becomes a page in time or its file is named', () => {
  const usual = LIMITS.time;
  const short = 400;
  let found: Diagnostic[];
  let workers = 0;
  const count = () => {
    workers++;
  };
  beforeAll(async () => {
    LIMITS.time = short; // the limit is what is tried, not the patience of those who run this
    process.on('worker', count);
    found = await diagnose({
      'honest.md': courseFile({}, 'You learn something <b>honest</b>.'),
      ...Object.fromEntries(
        Object.entries(texts).map(([name, body]) => [`${name}.md`, courseFile({}, body)]),
      ),
    });
    process.off('worker', count);
  }, 600_000);
  afterAll(() => {
    LIMITS.time = usual;
  });

  test('another worker is started for each that was stopped, and for no other', () => {
    expect(workers).toBeGreaterThan(1);
    expect(workers).toBeLessThanOrEqual(
      1 + found.filter(({ rule }) => rule === 'too-heavy').length,
    );
  });

  test('each that was stopped is named, at the first line of its text, with the reason', () => {
    const stopped = found.filter(({ severity }) => severity === 'error');
    expect(new Set(stopped.map(({ rule, line }) => `${rule} ${line}`))).toEqual(
      new Set(['too-heavy 7']),
    );
    expect(new Set(stopped.map(({ file }) => file)).size).toBe(stopped.length);
    expect(stopped.map(({ file }) => file)).toContain('table-wide.md');
  });

  test('the others are read', () => {
    expect(found.filter(({ file }) => file === 'honest.md').map(({ rule }) => rule)).toContain(
      'raw-html',
    );
  });
});
