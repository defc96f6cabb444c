import { expect, test } from 'vitest';
import { openVerification } from '../../src/site/verify.ts';

/** What is wrong with a site of these pages, below /x/. */
function faultsOf(pages: Record<string, string>): string[] {
  const verification = openVerification('/x/');
  for (const [file, html] of Object.entries(pages)) verification.verify(file, html);
  return verification.faults().map(({ page, message }) => `${page}: ${message}`);
}

const there = { 'a/index.html': '<h2 id="part">A</h2>' };

test.each([
  ['a page', '<a href="/x/a/">a</a>'],
  ['a part of it', '<a href="/x/a/#part">a</a>'],
  ['a part of this page', '<p id="here"><a href="#here">a</a>'],
  ['a page, whatever is asked of it', '<a href="/x/a/?q=b">a</a>'],
  ['another site', '<a href="https://example.org/b">b</a>'],
  ['nothing: it is text', '<p>&lt;a href="/x/b/">'],
  ['nothing: it is text, with quotes', '<p>say "a href="/x/b/"</p><i>and " href="b"</i>'],
  [
    'nothing: it stands in a value',
    '<img alt="a href=" src="/x/a/"><img alt="> <a href=" src="/x/a/">',
  ],
  [
    'nothing: the attribute only ends like one',
    '<i data-href="/x/b/" data-id="b" xlink:href="/x/b/"></i><i data-id="b"></i>',
  ],
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
  [
    '<i title="an id=" id="b"><p>say "</p><i title="an id=" id="b">',
    'Two elements have the id “b”.',
  ],
  ['<a title="cut off" href="/x/b/"', 'The link to /x/b/ leads nowhere.'],
  ['<p id="b"><p id="b">', 'Two elements have the id “b”.'],
  [
    '<script type="application/ld+json">{}</script><script type="application/ld+json">{</script>',
    'The structured data (JSON-LD) cannot be read.',
  ],
])('%s is a fault', (html, message) => {
  expect(faultsOf({ ...there, 'index.html': html })).toEqual([`index.html: ${message}`]);
});

test('a long page is looked at in time that its length explains, whatever stands in it', {
  timeout: 10_000,
}, () => {
  for (const text of [
    '<p>'.repeat(300_000),
    ' id="'.repeat(200_000),
    '<a b="'.repeat(150_000),
    '"'.repeat(1_000_000),
    `<p>${'<'.repeat(1_000_000)}`,
  ]) {
    expect(faultsOf({ 'index.html': `<p id="here">${text}` })).toEqual([]);
  }
});
