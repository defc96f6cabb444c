import { languageOf, languages } from '../support/languages.ts';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { startOf, finding } from '../../src/diagnostics/diagnostic.ts';
import { formats, type Report } from '../../src/diagnostics/formats/formats.ts';
import { frame } from '../../src/diagnostics/formats/frame.ts';
import { shownOf } from '../../src/diagnostics/formats/shown.ts';
import { countDiagnostics, toDiagnostics } from '../../src/diagnostics/report.ts';
import { overlayHtml } from '../../src/dev/overlay.tsx';
import { folder } from '../support/folder.ts';
import { MOST_SECONDS, seconds } from '../support/seconds.ts';
import { visible } from '../../src/diagnostics/formats/visible.ts';

const at = (
  file: string,
  line: number,
  severity: Diagnostic['severity'] = 'error',
): Diagnostic => ({
  ...startOf(file),
  line,
  endLine: line,
  severity,
  rule: 'dead-link',
  message: `The link to “b${line}” leads nowhere.`,
});
const many = (file: string, count: number, severity?: Diagnostic['severity']) =>
  Array.from({ length: count }, (_, index) => at(file, index + 1, severity));
const reportOf = (diagnostics: readonly Diagnostic[], language = 'en'): Report => ({
  diagnostics,
  counts: { ...countDiagnostics(diagnostics), files: 2 },
  words: languageOf(language).diagnostics,
  contentDir: folder({}),
  colour: false,
});

describe('what is shown of all that is wrong', () => {
  test('is all of it, in a file with a hundred', () => {
    const all = [...many('a.md', 100), ...many('b.md', 100)];
    expect(shownOf(all)).toEqual({ diagnostics: all, leftOut: [] });
  });

  test('is the first hundred of a file, errors before warnings, in the order of the file', () => {
    const all = [...many('a.md', 4800, 'warning'), at('a.md', 5000), at('b.md', 1)];
    const { diagnostics, leftOut } = shownOf(all);
    expect(diagnostics.map(({ file, line }) => `${file}:${line}`)).toEqual([
      ...many('a.md', 99).map(({ line }) => `a.md:${line}`),
      'a.md:5000',
      'b.md:1',
    ]);
    expect(leftOut).toEqual([{ file: 'a.md', errors: 0, warnings: 4701, infos: 0 }]);
  });

  test('is ten thousand of all files together, whatever their number', () => {
    const all = Array.from({ length: 200 }, (_, index) => many(`${index}.md`, 90)).flat();
    const { diagnostics, leftOut } = shownOf(all);
    expect(diagnostics).toHaveLength(10_000);
    expect(leftOut.reduce((sum, { errors }) => sum + errors, 0)).toBe(8000);
  });
});

describe('a file with 4,800 errors', () => {
  const all = [...many('a.md', 4800), at('b.md', 1)];

  test.each([
    ['en', '  … and 4,700 more in this file\n', '4801 errors in 2 files.'],
    ['nl', '  … en nog 4.700 in dit bestand\n', '4801 fouten in 2 bestanden.'],
  ])(
    'has its hundred first in pretty, then how many more; all are counted: %s',
    async (language, more, summary) => {
      const text = await formats.pretty(reportOf(all, language));
      expect(text.match(/^ {2}\d+:\d+/gm)).toHaveLength(101);
      expect(text).toContain(more);
      expect(text).toContain(summary);
    },
  );

  test('says so at the end of its last line in line', () => {
    const rows = formats.line(reportOf(all)).trimEnd().split('\n');
    expect(rows).toHaveLength(101);
    expect(rows[99]).toMatch(
      /^a\.md:100:1: error: .*\(and 4,700 more in this file\) \[dead-link\]$/,
    );
  });

  test('says so in json, where the summary counts all', () => {
    const { diagnostics, leftOut, summary } = JSON.parse(formats.json(reportOf(all)));
    expect(diagnostics).toHaveLength(101);
    expect(leftOut).toEqual([
      { file: 'a.md', errors: 4700, warnings: 0, infos: 0, message: 'and 4,700 more in this file' },
    ]);
    expect(summary).toMatchObject({ errors: 4801 });
  });

  test('says so in sarif, where the run tells of itself', async () => {
    const [run] = JSON.parse(await formats.sarif(reportOf(all))).runs;
    expect(run.results).toHaveLength(101);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(
      'and 4,700 more in this file',
    );
  });

  test('says so in the annotations of a pull request', () =>
    expect(formats.github(reportOf(all))).toContain('There are 4791 more errors;'));

  test('says so in the overlay of dev', () => {
    const { html } = overlayHtml(
      { diagnostics: all, errors: 4801, warnings: 0, fileCount: 2, courseCount: 2 },
      { contentDir: folder({}), editor: 'x:{path}', hasSite: true },
      languages.en,
    );
    expect(html).toContain('and 4,700 more in this file');
    expect(html.length).toBeLessThan(200_000);
  });
});

describe('a long line', () => {
  const picture = `![p](data:image/png;base64,${'iVBORw0KGgo'.repeat(20_000)})`;

  test('is cut before it is drawn: two hundred frames of 220 kB cost a moment', () => {
    const used = seconds(() => {
      for (let column = 1; column <= 2000; column += 10) {
        const place = { ...startOf('a.md'), column, endColumn: column + 5 };
        const [framed] = frame(place, [picture]);
        expect(framed?.marks.trim()).toBe('~~~~~');
        expect(framed?.text.length).toBeLessThan(110);
      }
    });
    expect(used).toBeLessThan(MOST_SECONDS);
  });

  test('stays short whatever it holds: signs without width, marks on one letter, controls', () => {
    for (const sign of ['\u200d', '\u0301', '\0', '👩‍💻', '\u202e', '\t', '🇧🇪']) {
      const line = `a${sign.repeat(50_000)}`;
      const place = { ...startOf('a.md'), column: 20_001, endColumn: 20_002 };
      const [framed] = frame(place, [line]);
      expect(framed?.text.length ?? 0, visible(sign)).toBeLessThan(3000);
    }
  });

  test('is quoted as wide as a line, and never in half a character', () => {
    const found = finding('dead-link', startOf('a.md'), { href: '😀'.repeat(30_000) });
    const words = languages.en.diagnostics;
    const [{ message } = expect.fail()] = toDiagnostics([found], words);
    expect(message).toMatch(/^The link to “(😀)+…” leads nowhere\.$/u);
    expect(message.length).toBeLessThan(150);
    expect(message.isWellFormed()).toBe(true);
  });

  test('is no advice: what is too long to be typed is left out of a hint', () => {
    const words = languages.en.diagnostics;
    const hintFor = (fix: string) =>
      toDiagnostics(
        [finding('text-lost-to-comment', startOf('a.md'), { key: 'title', text: 'x', fix })],
        words,
      )[0]?.hint;
    expect(hintFor('title: "A # B"')).toBe('Type: title: "A # B"');
    expect(hintFor(`title: "${'a'.repeat(400)}"`)).toBe(
      'Put the whole value, with the remark, between double quotation marks.',
    );
  });

  test('is short in a message of any rule, whatever it quotes', () => {
    const long = 'x'.repeat(70_000);
    const words = languages.nl.diagnostics;
    const found = [
      finding('copied-tags', startOf('a.md'), { other: long, tags: Array(5000).fill(long) }),
      finding('unknown-track', startOf('a.md'), { id: long, near: long }),
      finding('prerequisite-cycle', startOf('a.md'), { titles: Array(5000).fill(long) }),
      finding('unknown-key', startOf('a.md'), { key: long }),
    ];
    for (const { message, hint = '' } of toDiagnostics(found, words)) {
      expect(message.length).toBeLessThanOrEqual(2000);
      expect(hint.length).toBeLessThanOrEqual(2000);
    }
  });
});
