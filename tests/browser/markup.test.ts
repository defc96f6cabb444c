import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/site/verify.ts';
import { sample } from './support.ts';

/** Inline styles hold numbers only; lists whose marks are taken away keep their role; a radio group is a fieldset. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'no-inline-style': 'off',
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'form-dup-name': ['error', { shared: ['checkbox', 'radio'] }],
  },
});

const faults = async (html: string): Promise<string[]> =>
  (await validator.validateString(html)).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );

test('html-validate finds nothing on any page of the sample', async () => {
  const site = await sample();
  const pages = listFiles(site).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(400);
  const found: string[] = [];
  // Both languages have the same templates: of the second, pages of every kind are among a third.
  for (const page of pages.filter((it, at) => !it.startsWith('nl/') || at % 3 === 0))
    found.push(
      ...(await faults(readFileSync(join(site, page), 'utf8'))).map((fault) => `${page}:${fault}`),
    );
  expect(found).toEqual([]);
}, 300_000);

test('it would find a double id and a paragraph in a list', async () => {
  const found = await faults(
    '<!DOCTYPE html>\n<html lang="en"><head><title>t</title></head><body><h1 id="a">h</h1><ul id="a"><p>p</p></ul></body></html>',
  );
  expect(found.join()).toContain('no-dup-id');
  expect(found.join()).toContain('element-permitted-content');
});
