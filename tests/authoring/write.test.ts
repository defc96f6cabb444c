import { chmodSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeChanges, type Changes } from '../../src/authoring/write.ts';
import { fingerprints } from '../support/command.ts';
import { emptyFolder, folder } from '../support/folder.ts';
import { refusalOf } from '../support/refusal.ts';

const read = (dir: string, file: string) => readFileSync(join(dir, file), 'utf8');

const refusal = (dir: string, changes: Changes) => refusalOf(writeChanges(dir, changes));

describe('writeChanges', () => {
  test('writes, adds and removes files, and folders that hold nothing any more', async () => {
    const dir = folder({ 'courses/a.md': 'a', 'courses/old/deep/b.md': 'b' });
    chmodSync(join(dir, 'courses/a.md'), 0o600);
    await writeChanges(
      dir,
      new Map([
        ['courses/a.md', { before: 'a', after: 'A' }],
        ['courses/old/deep/b.md', { before: 'b' }],
        ['courses/new/b.md', { after: 'b' }],
      ]),
    );
    expect(Object.keys(fingerprints(dir))).toEqual(['courses/a.md', 'courses/new/b.md']);
    expect(read(dir, 'courses/a.md')).toBe('A');
    expect(statSync(join(dir, 'courses/a.md')).mode & 0o777).toBe(0o600);
    expect(() => statSync(join(dir, 'courses/old'))).toThrow();
  });

  test('a file that changed in the meantime stops everything', async () => {
    const dir = folder({ 'courses/a.md': 'new', 'courses/b.md': 'b' });
    const changes = new Map([
      ['courses/b.md', { before: 'b', after: 'c' }],
      ['courses/a.md', { before: 'old', after: 'x' }],
    ]);
    expect(await refusal(dir, changes)).toContain('somebody else');
    expect(await refusal(dir, new Map([['courses/b.md', { after: 'c' }]]))).toBe(
      'courses/b.md exists already.',
    );
    expect([read(dir, 'courses/a.md'), read(dir, 'courses/b.md')]).toEqual(['new', 'b']);
  });

  test('never goes through a link, which may lead out of the content folder', async () => {
    const dir = folder({ 'courses/a.md': 'a' });
    const outside = emptyFolder('outside');
    symlinkSync(outside, join(dir, 'courses/linked'));
    expect(await refusal(dir, new Map([['courses/linked/b.md', { after: 'b' }]]))).toContain(
      'courses/linked is a link',
    );
    expect(fingerprints(outside)).toEqual({});
  });
});
