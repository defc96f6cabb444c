import { expect, test } from 'vitest';
import { openInspection } from '../../src/site/inspect.ts';

/** What is wrong with a site of these pages, below /x/. */
function faultsOf(pages: Record<string, string>): string[] {
  const inspection = openInspection('/x/');
  for (const [file, html] of Object.entries(pages)) inspection.look(file, html);
  return inspection.faults().map(({ page, message }) => `${page}: ${message}`);
}

const there = { 'a/index.html': '<h2 id="part">A</h2>' };

test.each([
  ['a page', '<a href="/x/a/">a</a>'], ['a part of it', '<a href="/x/a/#part">a</a>'], ['a part of this page', '<p id="here"><a href="#here">a</a>'], ['a page, whatever is asked of it', '<a href="/x/a/?q=b">a</a>'],
  ['another site', '<a href="https://example.org/b">b</a>'], ['nothing: it is text', '<p>&lt;a href="/x/b/">'],
])('a link to %s is sound', (_, html) => {
  expect(faultsOf({ ...there, 'index.html': html })).toEqual([]);
});

test.each([
  ['<a href="/x/b/">b</a>', 'The link to /x/b/ leads nowhere.'],
  ['<a href="/a/">a</a>', 'The link to /a/ leads nowhere.'],
  ['<a href="/x/a/#other">a</a>', 'The link to /x/a/#other leads to a part that is not there.'],
  ['<a href="#other">a</a>', 'The link to /x/#other leads to a part that is not there.'],
  ['<img alt="a > b" src="/x/files/b.png">', 'The link to /x/files/b.png leads nowhere.'],
  ['<img alt="a < b > c" src="/x/files/b.png">', 'The link to /x/files/b.png leads nowhere.'],
  ['<p id="b"><p id="b">', 'Two elements have the id “b”.'],
  ['<script type="application/ld+json">{}</script><script type="application/ld+json">{</script>', 'The structured data (JSON-LD) cannot be read.'],
])('%s is a fault', (html, message) => {
  expect(faultsOf({ ...there, 'index.html': html })).toEqual([`index.html: ${message}`]);
});
