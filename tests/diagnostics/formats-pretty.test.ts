import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { frame } from '../../src/diagnostics/formats/frame.ts';
import { pretty } from '../../src/diagnostics/formats/pretty.ts';
import { terminal } from '../../src/diagnostics/formats/terminal.ts';
import { courseFile, folder } from '../support/folder.ts';
import { reportOn, run } from './formats.support.ts';

describe('the frame', () => {
  /** The part between ‹ and › is the place. */
  const framed = (text: string) => {
    const lines = text.replace(/[‹›]/g, '').split('\n');
    const at = (sign: string) => {
      const before = text.slice(0, text.indexOf(sign)).replace('‹', '').split('\n');
      return { line: before.length, column: (before.at(-1) ?? expect.fail()).length + 1 };
    };
    const [from, to] = [at('‹'), at('›')];
    return frame({ file: 'a.md', ...from, endLine: to.line, endColumn: to.column }, lines).map(
      ({ text: shown, marks }) => [shown, marks],
    );
  };

  test.each([
    ['plain letters', 'tracks: ‹ai›', 'tracks: ai', '        ~~'],
    ['Chinese, two columns each', '漢字: ‹字›!', '漢字: 字!', '      ~~'],
    ['Chinese beyond the first plane', '𠮷𠮷 ‹x›', '𠮷𠮷 x', '     ~'],
    ['Korean', '한국 ‹x›', '한국 x', '     ~'],
    ['an emoji', '🧪 ‹x›', '🧪 x', '   ~'],
    ['an emoji of several characters', '👩‍💻👨‍👩‍👧 ‹x›', '👩‍💻👨‍👩‍👧 x', '     ~'],
    ['a flag', '🇧🇪 ‹x›', '🇧🇪 x', '   ~'],
    ['a heart that is an emoji by its ending', '❤️ ‹x›', '❤️ x', '   ~'],
    ['an accent of its own', 'e\u0301e ‹x›', 'e\u0301e x', '   ~'],
    ['a byte order mark', '\ufeff-‹--›', '\ufeff---', ' ~~'],
    ['a tab', '\t- ‹x›', '    - x', '      ~'],
    ['a tab after letters', 'abc\t‹x›', 'abc x', '    ~'],
    ['a tab in the place', '‹a\tb›', 'a   b', '~~~~~'],
    ['half of an emoji', '‹\ud83e›\uddea', '🧪', '~~'],
  ])('keeps the marks in place after %s', (_, text, shown, marks) =>
    expect(framed(text)).toEqual([[shown, marks]]),
  );

  test('shows every line of a place, four at most', () => {
    expect(framed('tags:\n  ‹- a\n\n  - bc›\nx')).toEqual([
      ['  - a', '  ~~~'],
      ['  - bc', '  ~~~~'],
    ]);
    expect(framed(`‹${'a\n'.repeat(9)}›`)).toHaveLength(4);
  });

  test('shows of a long line the part that matters', () => {
    const [[shown, marks]] = framed(`${'漢'.repeat(200)}‹here›${'y'.repeat(300)}`) as [
      [string, string],
    ];
    expect(shown).toMatch(/^… 漢+herey+ …$/);
    expect(marks.trimStart()).toBe('~~~~');
    expect(shown.slice(0, shown.indexOf('here')).length * 2 - 2).toBe(marks.indexOf('~'));
  });

  test('is absent for a file as a whole', () =>
    expect(frame({ file: 'a', line: 1, column: 1, endLine: 1, endColumn: 1 }, ['x'])).toEqual([]));
});

describe('pretty', () => {
  const dir = folder({
    'courses/a.md': courseFile({ home: 5, semester: true }, 'A text.\n'),
    'courses/b.md': 'no course',
    'courses/c.md': courseFile({ title: 'C' }, 'A text.\n'),
  });

  test('names each file once, and where the rules are explained', async () => {
    const text = await pretty(
      await reportOn(dir, { all: false, counts: { errors: 3, warnings: 0, infos: 1, files: 3 } }),
    );
    expect(text.split('\n').filter((row) => /^courses/.test(row))).toEqual([
      'courses/a.md',
      'courses/b.md',
    ]);
    expect(text).toContain(
      'What each rule means: docs/editing.md#wrong-type, docs/editing.md#no-front-matter\n',
    );
    expect(text).toMatch(/\n3 errors, 1 note in 3 files\. The note is shown with --all\.\n$/);
  });

  test('links the name of each rule to its entry on a terminal', async () => {
    const text = await pretty(await reportOn(dir, { links: true }));
    expect(text).toContain(
      `\u001b]8;;${new URL('docs/editing.md#wrong-type', PROJECT).href}\u001b\\wrong-type\u001b]8;;\u001b\\`,
    );
    expect(text).not.toContain('What each rule means');
  });

  test('has colour on a terminal only, unless NO_COLOR or FORCE_COLOR say otherwise', () => {
    const on = (isTTY: boolean, environment: NodeJS.ProcessEnv) =>
      Object.values(terminal({ isTTY }, environment)).map(Number).join('');
    expect([
      on(true, {}),
      on(false, {}),
      on(true, { NO_COLOR: '1' }),
      on(true, { NO_COLOR: '' }),
      on(true, { TERM: 'dumb' }),
    ]).toEqual(['11', '00', '00', '11', '00']);
    expect([
      on(false, { FORCE_COLOR: '1' }),
      on(true, { FORCE_COLOR: '0' }),
      on(true, { FORCE_COLOR: '1', NO_COLOR: '1' }),
    ]).toEqual(['10', '00', '11']);
  });

  test('the command writes nothing but the report to stdout; --strict says on stderr why it fails', async () => {
    const almost = folder({ 'a.md': courseFile({ title: 'A (choice)' }, 'A text.\n') });
    const { code, stdout, stderr } = await run(['check', '--strict', '--content', almost], {
      FORCE_COLOR: '1',
      INIT_CWD: almost,
    });
    expect([code, stderr.trim()]).toEqual([1, 'Warnings count as errors here (--strict).']);
    expect(stdout).toContain('\u001b[33mwarning\u001b[0m');
    expect(stripVTControlCharacters(stdout)).toMatch(/^a\.md\n {2}2:8 {2}warning/);
  });
});
