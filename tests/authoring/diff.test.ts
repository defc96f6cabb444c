import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '../../src/authoring/diff.ts';

const lines = (...words: string[]) => `${words.join('\n')}\n`;

describe('unifiedDiff', () => {
  test('shows each change with two lines around it', () => {
    const before = lines('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i');
    expect(
      unifiedDiff(
        'x.md',
        { before, after: before.replace('b\n', 'B\n').replace('h\n', '') },
        false,
      ),
    ).toBe(
      lines(
        '--- x.md',
        '+++ x.md',
        '@@ -1,4 +1,4 @@',
        ' a',
        '-b',
        '+B',
        ' c',
        ' d',
        '@@ -6,4 +6,3 @@',
        ' f',
        ' g',
        '-h',
        ' i',
      ),
    );
  });

  test('a new name is shown, line ends are not, and signs that could rewrite the screen are made visible', () => {
    expect(
      unifiedDiff('x.md', { before: 'a\r\n', after: 'a\r\nb\u001b[2J\r\n' }, false, 'y.md'),
    ).toBe(lines('--- x.md', '+++ y.md', '@@ -1,1 +1,2 @@', ' a', '+b␛[2J'));
  });

  test('has colours where they are wanted', () => {
    expect(unifiedDiff('x.md', { before: 'a\n', after: 'b\n' }, true)).toContain(
      '\u001b[31m-a\u001b[0m\n\u001b[32m+b\u001b[0m',
    );
  });
});
