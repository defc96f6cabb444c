import { describe, expect, test } from 'vitest';
import { readDrawing } from '../../src/content/drawing.ts';

const svg = (inside: string, attributes = 'viewBox="0 0 40 20"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
const faults = (text: string) => {
  const drawing = readDrawing(text);
  return 'faults' in drawing
    ? drawing.faults.map(({ what, from, to }) => `${what}: ${text.slice(from, to)}`)
    : [];
};

describe('a drawing', () => {
  test.each([
    svg('<path d="M0 0h40v20z" fill="#c2185b"/>'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n${svg('<g/>')}\n`,
    svg('<title>A &amp; B &#233;</title><text>“x”</text>'),
    svg('<defs><linearGradient id="a"/></defs><path fill="url(#a)" transform="rotate(3)"/>'),
    svg(
      '<style>.a { fill: url(#b) } @media (prefers-color-scheme: dark) { .a { fill: #fff } }</style>',
    ),
    svg('<use xlink:href="#a"/>', 'viewBox="0 0 1 1" xmlns:xlink="http://www.w3.org/1999/xlink"'),
    svg('<image href="data:image/png;base64,iVBORw0KGgo="/>'),
    svg('<inkscape:page x="1"/>', 'viewBox="0 0 1 1" xmlns:inkscape="http://www.inkscape.org/"'),
  ])('is shown: %s', (text) => expect(faults(text)).toEqual([]));

  test.each([
    ['viewBox="0 0 236 44" width="10" height="2"', { width: 236, height: 44 }],
    ['width="30px" height="15"', { width: 30, height: 15 }],
    ['viewBox="0,0,12.6,9"', { width: 13, height: 9 }],
  ])('has a size: %s', (attributes, size) =>
    expect(readDrawing(svg('', attributes))).toEqual(size),
  );
  test.each(['', 'width="100%" height="100%"', 'viewBox="0 0 0 9"', 'viewBox="a b c d"'])(
    'without a size: %s',
    (attributes) => expect(faults(svg('', attributes))).toEqual(['no-size: <']),
  );
});

describe('what is more than a drawing', () => {
  test.each([
    [svg('<script>alert(1)</script>'), 'script: <script>'],
    [svg('<svg:script xmlns:svg="http://www.w3.org/2000/svg"/>'), 'script: '],
    [svg('<path onclick="x()"/>'), 'handler: onclick="x()"'],
    [svg('', 'viewBox="0 0 1 1" onload="x()"'), 'handler: onload="x()"'],
    [svg('<foreignObject><b/></foreignObject>'), 'foreign: <foreignObject>'],
    [svg('<iframe src="x"/>'), 'foreign: <iframe src="x"/>'],
    [svg('<a href="#b"/>'), 'foreign: <a href="#b"/>'],
    [svg('<animate attributeName="href" to="javascript:x"/>'), 'foreign: '],
    [svg('<g xmlns="http://www.w3.org/1999/xhtml"/>'), 'foreign: xmlns='],
    [svg('<h:img xmlns:h="http://www.w3.org/1999/&#120;html"/>'), 'foreign: xmlns:h='],
    [svg('<image href="https://x.example/a.png"/>'), 'reference: href="https://x.example/a.png"'],
    [svg('<image href="data:text/html,x"/>'), 'reference: href='],
    [svg('<image href="data:image/svg+xml,x"/>'), 'reference: href='],
    [svg('<use xlink:href="other.svg#a"/>'), 'reference: xlink:href='],
    [svg('<use href="&#104;ttps://x.example/"/>'), 'reference: href='],
    [svg('<path fill="url(https://x.example/#a)"/>'), 'reference: fill='],
    [svg('<path fill="\\75rl(https://x.example/#a)"/>'), 'reference: fill='],
    [svg('<path style="fill: url(b.png)"/>'), 'style: style='],
    [svg('<style>@import "x";</style>'), 'style: '],
    [svg('<style>a { b: &#117;rl(https://x.example/) }</style>'), 'style: '],
    [svg('<style><![CDATA[@import "x";]]></style>'), 'style: '],
    [`<!DOCTYPE svg [<!ENTITY x "y">]>${svg('<text>&x;</text>')}`, 'entity: <!DOCTYPE'],
    [svg('<text>&nbsp;</text>'), 'entity: &nbsp;'],
    [`<?xml-stylesheet href="x.css"?>${svg('')}`, 'entity: <?xml-stylesheet'],
    ['<html><script>x</script></html>', 'no-drawing: <html>'],
    ['<svg viewBox="0 0 1 1"></svg>', 'no-drawing: <svg'],
    [svg('').slice(0, -6), 'no-drawing: <'],
    [svg('<g></b>'), 'no-drawing: </b>'],
    ['', 'no-drawing: '],
    ['not a drawing', 'no-drawing: n'],
  ])('%s', (text, fault) => expect(faults(text).some((it) => it.startsWith(fault))).toBe(true));
});
