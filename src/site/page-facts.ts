import { hash } from 'node:crypto';

/** What a page is, apart from its text. */
export interface PageFacts {
  hash: string;
  ids: readonly string[];
  /** What it links to and loads, without other sites. */
  links: readonly string[];
  /** Whether its structured data can be read. */
  isReadable: boolean;
}

/** First 16 characters of SHA-256. */
export const hashOf = (content: string | Uint8Array): string =>
  hash('sha256', content).slice(0, 16);

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const structuredData = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

/** Attributes that a page is verified for. */
const attributes = ['id', 'href', 'src', 'action'] as const;
type Attribute = (typeof attributes)[number];
/** By the code of their last letter: all others are passed over without a copy of their names. */
const byLastLetter = new Map<number, Attribute>(
  attributes.map((name) => [name.charCodeAt(name.length - 1), name]),
);

/**
 * Each of these attributes that has a value, of every tag. Our pages are written by Preact and hast, so attributes have
 * one shape. Takes time in proportion to the page, whatever stands there.
 */
function eachAttribute(html: string, say: (name: Attribute, value: string) => void): void {
  const find = (sign: string, from: number) => {
    const at = html.indexOf(sign, from);
    return at < 0 ? html.length : at;
  };
  let [quote, end] = [-1, -1];
  for (let at = find('<', 0); at < html.length; at = find('<', at)) {
    if (!isLetter(html.charCodeAt(++at))) continue; // an end tag, or the doctype
    for (;;) {
      if (quote < at) quote = find('"', at);
      if (end < at) end = find('>', at);
      if (end <= quote) break;
      const close = find('"', quote + 1);
      const name = byLastLetter.get(html.charCodeAt(quote - 2));
      if (name !== undefined && html.startsWith(` ${name}=`, quote - name.length - 2))
        say(name, html.slice(quote + 1, close));
      at = close + 1;
    }
    at = end;
  }
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** The facts of a page. */
export function factsOf(html: string): PageFacts {
  const ids: string[] = [];
  const links = new Set<string>();
  eachAttribute(html, (name, value) => {
    if (name === 'id') ids.push(decoded(value));
    else if (value !== '') links.add(decoded(value));
  });
  const isReadable = [...html.matchAll(structuredData)].every(([, json = '']) => isJson(json));
  return {
    hash: hashOf(html),
    ids,
    links: [...links].filter((link) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link)),
    isReadable,
  };
}

/** A value without the character references that Preact and hast write. */
export const decoded = (value: string): string =>
  value.includes('&')
    ? value
        .replace(/&quot;/g, '"')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex: string, decimal: string) =>
          String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
        )
        .replace(/&amp;/g, '&')
    : value;
