import type { DrawingFault } from '../diagnostics/rules.ts';
import { leadsElsewhere, readStyle } from './style-sheet.ts';

/** A stretch of a drawing, by its offsets, that could run something or load from elsewhere. */
interface FoundInDrawing {
  what: DrawingFault;
  from: number;
  to: number;
}
/** An SVG: its size in CSS pixels, or why it is not shown. */
export type ReadDrawing = { width: number; height: number } | { faults: readonly FoundInDrawing[] };

/** All that draws; no script, no other document, no link, no picture from a file. */
const drawing = new Set(
  `svg g defs symbol use title desc metadata style switch path rect circle ellipse line polyline polygon
  text tspan textPath linearGradient radialGradient stop pattern clipPath mask marker image filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
  feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur
  feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile
  feTurbulence`.split(/\s+/),
);
/** Of a namespace of an editor they would be nothing; but nobody needs to find out of which. */
const active =
  /^(?:script|handler|listener|foreignObject|iframe|object|embed|html|body|a|set|animate\w*|audio|video|canvas)$/i;
const SVG = 'http://www.w3.org/2000/svg';
const pictureInside = /^data:image\/(?:png|jpeg|webp|gif);base64,[A-Za-z\d+/=\s]*$/;
const ownNames = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const reference = /&(?:#x([\da-f]{1,6});|#(\d{1,7});|([a-z]+);)?/gi;

const tag =
  /<(?<name>[^\s/>"'=<!?]+)(?<attributes>(?:\s+[^\s=>/"'<]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<alone>\/)?>/y;
const attribute = /(\s+)([^\s=>/"'<]+)\s*=\s*("[^"<]*"|'[^'<]*')/g;
const endTag = /<\/(?<ended>[^\s>]+)\s*>/y;
const passed = /<!--[\s\S]*?-->/y;
/** With all that it declares. */
const doctype = /<!DOCTYPE\b[^[>]*(?:\[[\s\S]*?\]\s*)?>/iy;
const literal = /<!\[CDATA\[(?<words>[\s\S]*?)\]\]>/y;

/** Reads an SVG strictly: what it holds beside drawing is a fault, and so is what is no XML. */
export function readDrawing(text: string): ReadDrawing {
  const faults: FoundInDrawing[] = [];
  const open: string[] = [];
  let size: { width: number; height: number } | undefined;
  let isRooted = false;
  /** Text of a `style`: where it starts in the file, and what it says. */
  let style: { from: number; css: string } | undefined;
  const fault = (what: DrawingFault, from: number, to: number) => faults.push({ what, from, to });
  const words = (from: number, written: string) => {
    if (style) style.css += decoded(written) ?? '';
    if (decoded(written) === undefined) fault('entity', from, from + written.length);
    if (open.length === 0 && written.trim() !== '') fault('no-drawing', from, from + 1);
  };
  const judgeStyle = () => {
    if (style && isUnfitStyle(style.css)) fault('style', style.from, style.from + style.css.length);
    style = undefined;
  };
  const attributesOf = (from: number, written: string): Map<string, string> => {
    const values = new Map<string, string>();
    for (const found of written.matchAll(attribute)) {
      const [whole, blank = '', key = '', quoted = ''] = found;
      const value = decoded(quoted.slice(1, -1));
      const what = value === undefined ? 'entity' : unfitAttribute(key, value);
      const start = from + found.index + blank.length;
      if (what) fault(what, start, from + found.index + whole.length);
      values.set(key, value ?? '');
    }
    return values;
  };
  const start = /^\ufeff?(?:<\?xml [^?>]*\?>)?/.exec(text)?.[0].length ?? 0;
  for (let at = start; at < text.length; ) {
    const next = text.indexOf('<', at);
    if (next !== at) {
      const to = next < 0 ? text.length : next;
      words(at, text.slice(at, to));
      at = to;
      continue;
    }
    for (const pattern of [tag, endTag, passed, literal]) pattern.lastIndex = at;
    const found = tag.exec(text) ?? endTag.exec(text) ?? passed.exec(text) ?? literal.exec(text);
    if (!found) {
      doctype.lastIndex = at;
      const end = doctype.test(text) ? doctype.lastIndex : text.indexOf('>', at) + 1 || text.length;
      const isOrder = /^<[!?]/.test(text.slice(at, at + 2));
      fault(isOrder ? 'entity' : 'no-drawing', at, end);
      if (!isOrder) break; // no XML: what follows cannot be read
      at = end;
      continue;
    }
    const { name, attributes = '', alone, ended, words: written } = found.groups ?? {};
    const to = at + found[0].length;
    if (written !== undefined && style) style.css += written;
    if (ended !== undefined) {
      if (open.pop() !== ended) {
        fault('no-drawing', at, to);
        break;
      }
      judgeStyle();
    }
    if (name !== undefined) {
      const values = attributesOf(at + 1 + name.length, attributes);
      const local = name.replace(/^.*:/, '');
      if (active.test(local)) fault(/^script$/i.test(local) ? 'script' : 'foreign', at, to);
      else if (!name.includes(':') && !drawing.has(name)) fault('foreign', at, to);
      if (open.length === 0) {
        const isSvg = name === 'svg' && values.get('xmlns') === SVG && !isRooted;
        if (!isSvg) fault('no-drawing', at, to);
        isRooted = true;
        size ??= sizeOf(values);
      }
      if (!alone) open.push(name);
      if (local.toLowerCase() === 'style' && !alone) style = { from: to, css: '' };
    }
    at = to;
  }
  if (faults.length === 0 && (open.length > 0 || !isRooted)) fault('no-drawing', 0, 1);
  if (faults.length > 0) return { faults };
  return size ?? { faults: [{ what: 'no-size', from: start, to: start + 1 }] };
}

/** A text without references; nothing where one has a name of its own, or none. */
function decoded(text: string): string | undefined {
  let isKnown = true;
  const plain = text.replace(
    reference,
    (_, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      const own = name === undefined ? undefined : ownNames.get(name);
      const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16);
      if (own !== undefined) return own;
      if (Number.isInteger(code) && code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
      isKnown = false;
      return '';
    },
  );
  return isKnown ? plain : undefined;
}

/** Styles of a drawing may point at its own parts alone. */
const isUnfitStyle = (css: string): boolean => {
  const { faults, addresses } = readStyle(css);
  return faults.length > 0 || addresses.length > 0;
};

function unfitAttribute(key: string, value: string): DrawingFault | undefined {
  const local = key.replace(/^.*:/, '').toLowerCase();
  if (local.startsWith('on')) return 'handler';
  if (key === 'xmlns' || key.startsWith('xmlns:'))
    return /xhtml|mathml|xml-events/i.test(value) ? 'foreign' : undefined;
  if (key === 'xml:base') return 'reference';
  if (local === 'href' || local === 'src')
    return value.trim().startsWith('#') || pictureInside.test(value.trim())
      ? undefined
      : 'reference';
  if (/javascript:/i.test(value.replace(/[\0-\x20]/g, ''))) return 'script';
  if (local === 'style') return isUnfitStyle(value) ? 'style' : undefined;
  // A presentation attribute is a style: `fill="url(#a)"`. Numbers of a path are many, and none.
  if (!/[(\\]/.test(value) || /transform$/i.test(key)) return undefined;
  const { addresses, faults } = readStyle(value);
  const isForeign =
    addresses.length > 0 || faults.some(({ what }) => what !== 'unclosed' && what !== 'unopened');
  return isForeign || (leadsElsewhere(value) && /url/i.test(value)) ? 'reference' : undefined;
}

function sizeOf(values: ReadonlyMap<string, string>): ReturnType<typeof sized> {
  const length = (key: string) =>
    Number(/^\s*(\d*\.?\d+)(?:px)?\s*$/.exec(values.get(key) ?? '')?.[1] ?? 0);
  const [, , width = 0, height = 0] = (values.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return sized(width, height) ?? sized(length('width'), length('height'));
}

const sized = (width: number, height: number): { width: number; height: number } | undefined =>
  width > 0 && height > 0 && Number.isFinite(width * height)
    ? { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) }
    : undefined;
