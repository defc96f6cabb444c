import { expect, test } from 'vitest';
import { bytesOf, folderName } from '../../src/content/folder-name.ts';

test.each(['con', 'nul', 'aux', 'prn', 'com1', 'lpt9'])('Windows cannot hold %s', (name) =>
  expect(folderName(name)).toBe(`${name}-`),
);

test.each(['console', 'con-1', 'web', 'й'.repeat(127)])('%s is its own folder', (name) =>
  expect(folderName(name)).toBe(name),
);

test.each(['x'.repeat(300), 'й'.repeat(300), 'プ'.repeat(300)])(
  'a name of more than 255 bytes is cut, and stays apart from others that start alike',
  (name) => {
    expect(bytesOf(folderName(name))).toBeLessThanOrEqual(255);
    expect(folderName(name)).not.toBe(folderName(`${name}x`));
  },
);
