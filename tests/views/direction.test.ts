import { describe, expect, test } from 'vitest';
import { directionOf } from '../../src/views/direction.ts';

describe('which way a language is written', () => {
  test.each(['ar', 'he', 'fa', 'ur', 'ckb', 'dv', 'az-Arab', 'ar-BE'])(
    '%s: from right to left',
    (code) => expect(directionOf(code)).toBe('rtl'),
  );
  test.each(['en', 'nl', 'de', 'ja', 'az', 'ar-Latn', 'zh-cmn', ''])(
    '%s: from left to right',
    (code) => expect(directionOf(code)).toBe('ltr'),
  );
});
