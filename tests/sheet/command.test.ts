import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from '../support/command.ts';
import { courseFile, emptyFolder, folder } from '../support/folder.ts';

describe('npm run sheet', () => {
  test('goes out, and comes in as sentences; only --write writes', async () => {
    const dir = folder({
      'catalogue.yaml': '',
      'courses/web.md': courseFile({ title: 'Web' }),
      'pillars/code.md': '---\ntitle: Code\n---\n',
    });
    const file = join(emptyFolder(), 'courses.csv');
    const sheet = (way: string, ...flags: string[]) =>
      command(['sheet', way, file, '--content', dir, ...flags]);
    expect(await sheet('out')).toMatchObject({ code: 0, stdout: `${file} has 1 row.\n` });
    expect(await sheet('out')).toMatchObject({ code: 2 });
    expect(await sheet('in')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'Sheet and files say the same.\n',
    });

    const csv = readFileSync(file, 'utf8');
    writeFileSync(file, csv.replace('web,Web,1,6', 'web,Web,2,6'));
    const shown = await sheet('in');
    expect(shown).toMatchObject({ code: 0 });
    expect(shown.stdout).toContain('  Web moved from semester 1 to 2');
    expect(shown.stderr).toContain('1 file would change. Nothing is written yet:');
    expect(readFileSync(join(dir, 'courses/web.md'), 'utf8')).toContain('semester: 1');

    const done = await sheet('in', '--write', '--language', 'nl');
    expect(done.stdout).toContain('Web verhuist van semester 1 naar 2');
    expect(done.stderr).toContain('1 bestand geschreven.');
    expect(readFileSync(join(dir, 'courses/web.md'), 'utf8')).toContain('semester: 2');
    expect(done.stderr).toMatch(/Schrijf het blad opnieuw .* sheet .*out .*--force\n$/);

    writeFileSync(file, csv.replace('web,Web,1,6', 'web,Web,3,6'));
    const old = await sheet('in');
    expect(old).toMatchObject({ code: 1, stdout: '' });
    expect(old.stderr).toContain('in the file stands “2” since the sheet was made');
    expect(old.stderr).not.toContain('say the same');
  });

  test('says what it needs, and what is no spreadsheet of ours', async () => {
    const dir = folder({ 'courses/a.md': courseFile() });
    const file = join(emptyFolder(), 'a.xlsx');
    expect(await command(['sheet', 'over', 'a.xlsx'])).toMatchObject({ code: 2, stdout: '' });
    writeFileSync(file, 'no workbook');
    const { code, stderr } = await command(['sheet', 'in', file, '--content', dir]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('is no spreadsheet that')]);
  });
});
