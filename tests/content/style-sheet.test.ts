import { describe, expect, test } from 'vitest';
import { readStyle } from '../../src/content/style-sheet.ts';

const faults = (css: string) =>
  readStyle(css).faults.map(({ what, from, to }) => `${what}: ${css.slice(from, to)}`);
const paths = (css: string) => readStyle(css).addresses.map(({ path }) => path);

describe('a style sheet that stays in its site', () => {
  test.each([
    ['', []],
    ['a { color: red }', []],
    ['@media print { .a { b: c } }', []],
    ['a { background: url(b/c.png) }', ['b/c.png']],
    ['a { background: url( "b c.png" ) }', ['b c.png']],
    ["a { background: URL('b.png') }", ['b.png']],
    ['a { fill: url(#gradient) }', []],
    ['/* @import "x"; url(https://x.example/) */ a { b: c }', []],
    ['a::before { content: "@import url(https://x.example/)" }', []],
    ['a { b: 10url } #url { c: d } .\\@import { e: f }', []],
    ['a { width: calc((1px + 2px) * 3) } [b="c"] { d: e }', []],
    ['.Übung { content: "\\201C" }', []],
    ['a { b: url(one.png), url(two.png) }', ['one.png', 'two.png']],
  ])('%s', (css, wanted) => {
    expect(faults(css)).toEqual([]);
    expect(paths(css)).toEqual(wanted);
  });
});

describe('one that would load from elsewhere, or is not whole', () => {
  test.each([
    ['@import "x.css"; a { b: c }', 'import: @import "x.css";'],
    ['@IMPORT url(x.css);', 'import: @IMPORT url(x.css);'],
    ['@im\\70ort "x.css";', 'import: @im\\70ort "x.css";'],
    ['@\\69\nmport "x.css";', 'import: @\\69\nmport "x.css";'],
    ['/**/@import/**/"x";', 'import: @import/**/"x";'],
    ['a { b: url(https://x.example/y) }', 'elsewhere: url(https://x.example/y)'],
    ['a { b: url(//x.example/y) }', 'elsewhere: url(//x.example/y)'],
    ['a { b: url("\\68ttps://x.example/y") }', 'elsewhere: url("\\68ttps://x.example/y")'],
    ['a { b: \\75rl(https://x.example/y) }', 'elsewhere: \\75rl(https://x.example/y)'],
    ['a { b: u\\52 l(https://x.example/y) }', 'elsewhere: u\\52 l(https://x.example/y)'],
    [
      'a { b: url(  \n "htt\\a ps://x.example/y") }',
      'elsewhere: url(  \n "htt\\a ps://x.example/y")',
    ],
    ['a { b: url("\\\\\\\\x.example/y") }', 'elsewhere: url("\\\\\\\\x.example/y")'],
    ['a { b: url(data:image/png;base64,AA) }', 'elsewhere: url(data:image/png;base64,AA)'],
    ['a { b: url(javascript:x) }', 'elsewhere: url(javascript:x)'],
    ['a { --b: url(https://x.example/y) }', 'elsewhere: url(https://x.example/y)'],
    ['@font-face { src: url(https://x.example/y) }', 'elsewhere: url(https://x.example/y)'],
    ['a { b: url(/**/"c.png") }', 'url: url(/**/"c.png")'],
    ['a { b: url(c d.png) }', 'url: url(c d.png)'],
    ['a { b: url() }', 'url: url()'],
    ['a { b: url(var(--c)) }', 'url: url(var(--c)'],
    ['a { b: image-set("https://x.example/y" 1x) }', 'function: image-set('],
    ['a { b: -webkit-image-set(url(c.png) 1x) }', 'function: -webkit-image-set('],
    ['a { b: im\\61ge-set("c.png" 1x) }', 'function: im\\61ge-set('],
    ['a { b: src("c.png") }', 'function: src('],
    ['a { b: \u00a0url(c.png) }', 'function: \u00a0url('],
    ['a { b: "c\n" }', 'unclosed: "c'],
    ['a { b: c', 'unclosed: {'],
    ['a { b: c /* d', 'unclosed: /*'],
    ['a { b: c } }', 'unopened: }'],
    ['a { b: (c] }', 'unopened: ]'],
    ['a { b: "</style><script>" }', 'markup: </style'],
  ])('%s', (css, fault) => expect(faults(css)).toContain(fault));
});

test('a number with a unit that looks like an address hides nothing behind it', () => {
  expect(faults('a { b: 10url(a/*b) "*/ ) } c { d: url(https://x.example/) } /*" }')).toContain(
    'elsewhere: url(https://x.example/)',
  );
});

test('a long sheet takes time in proportion to it', () => {
  const started = process.hrtime.bigint();
  for (const part of ['/*', '"', '(', 'url(', '\\', 'a{b:c}', '@import'])
    readStyle(part.repeat(100_000 / part.length));
  expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(10);
});
