import { languageOf } from './support/languages.ts';
import { describe, expect, test } from 'vitest';
import { openProgress } from '../src/progress.ts';
import { command } from './support/command.ts';
import { courseFile, folder } from './support/folder.ts';

/** What is shown of 100 steps that take `each` milliseconds. */
function shownOf(each: number, { isTTY = false, language = 'en' } = {}): string {
  let time = 0;
  let text = '';
  const { tell, end } = openProgress(
    languageOf(language).diagnostics,
    {
      isTTY,
      write: (it) => {
        text += it;
      },
    },
    () => time,
  );
  for (let done = 1; done <= 100; done++) {
    time += each;
    tell('texts', done, 100);
  }
  end();
  return text;
}

describe('progress', () => {
  test.each([true, false])('of short work is none (terminal: %s)', (isTTY) => {
    expect(shownOf(15, { isTTY })).toBe('');
  });

  test('in a log is a plain line now and then, with the time that is left', () => {
    expect(shownOf(300).split('\n')).toEqual([
      'Texts: 34 of 100, about 0:20 left',
      'Texts: 68 of 100, about 0:10 left',
      '',
    ]);
  });

  test('speaks the language of the report', () => {
    expect(shownOf(2000, { language: 'nl' }).split('\n')[5]).toBe(
      'Teksten: 30 van 100, nog ongeveer 2:20',
    );
  });

  test('on a terminal is one line that goes on, and goes away', () => {
    const lines = shownOf(100, { isTTY: true }).split('\r\u001b[K');
    expect(lines[1]).toBe('Texts: 20 of 100, about 0:08 left');
    expect(lines.at(-2)).toBe('Texts: 100 of 100, about 0:00 left');
    expect(lines.at(-1)).toBe('');
    expect(lines.join('')).not.toContain('\n');
  });

  test('says nothing in a build that is short', async () => {
    const dir = folder({ 'courses/a.md': courseFile({ title: 'A' }) });
    expect((await command(['check', '--content', dir])).stderr).toBe('');
  });
});
