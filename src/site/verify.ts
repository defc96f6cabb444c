import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANY_PAGES, SMALL, weightOf } from './size-in-bytes.ts';

/** Something wrong with a built page: a fault of ours, or of content that no rule caught. */
export interface Fault {
  page: string;
  message: string;
}

/** What a page is, apart from its text. */
export interface PageFacts {
  hash: string;
  ids: readonly string[] /** What it links to and loads, without other sites. */;
  links: readonly string[] /** Whether its structured data can be read. */;
  isReadable: boolean;
}

/** What is known of the files of a site that is being made. Each is looked at once, as it is written. */
export interface Verification {
  look: (
    file: string,
    content: string | Uint8Array,
    /** Of a page, where they are known. */ facts?: PageFacts,
  ) => void;
  /** Of each file’s bytes, by file. */
  hashes: Map<string, string>;
  /** Bytes, compressed, of what the browser of a reader would keep; past `SMALL` it no longer matters, and a large site is spared the work. */
  weight: () => number;
  /** Once all files were looked at: internal links and their anchors resolve, ids are unique, data can be read, what a sitemap names is there. */
  faults: () => Fault[];
}

/** Every file below a folder, relative to it, with `/`, sorted. `isLeftOut`: of a name at its top. */
export function listFiles(dir: string, isLeftOut = (_: string): boolean => false): string[] {
  const below = (folder: string): string[] =>
    readdirSync(join(dir, folder), { withFileTypes: true }).flatMap((entry) => {
      if (folder === '' && isLeftOut(entry.name)) return [];
      return entry.isDirectory() ? below(`${folder}${entry.name}/`) : [`${folder}${entry.name}`];
    });
  return below('').sort();
}

/** Looks at the files of a folder that were not looked at before: those that were copied. Throws where one that was looked at is not there. */
export function verifyFolder(dir: string, verification: Verification): void {
  const files = listFiles(dir);
  for (const file of files)
    if (!verification.hashes.has(file)) verification.look(file, readFileSync(join(dir, file)));
  if (verification.hashes.size === files.length) return;
  const there = new Set(files);
  throw new Error(
    `${[...verification.hashes.keys()].find((file) => !there.has(file))} was written, and is not there.`,
  );
}

/** First 16 characters of SHA-256. */
export const hashOf = (content: string | Uint8Array): string =>
  hash('sha256', content).slice(0, 16);

const structuredData = /<script type="application\/ld\+json">(.*?)<\/script>/gs;
const locations = /<loc>(.*?)<\/loc>/gs;

/** `pages`: how many there will be. */
export function openVerification(pathPrefix: string, pages = 0): Verification {
  const hashes = new Map<string, string>();
  const faults: Fault[] = [];
  const idsOf = new Map<string, ReadonlySet<string>>();
  // Each address that is linked to, and the first page that does.
  const wanted = new Map<string, string>();
  const own = stringPool();
  let weight = pages > MANY_PAGES ? Infinity : 0;

  const addressIn = (file: string) =>
    `${pathPrefix}${file
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/')}`;
  const noteFacts = (file: string, { ids, links, isReadable }: PageFacts) => {
    if (!isReadable)
      faults.push({ page: file, message: 'The structured data (JSON-LD) cannot be read.' });
    const unique = new Set(ids.map(own));
    if (unique.size < ids.length)
      faults.push({
        page: file,
        message: `Two elements have the id “${ids.find((id, index) => ids.indexOf(id) !== index)}”.`,
      });
    idsOf.set(file, unique);
    for (const link of links) {
      const href = link.startsWith('#')
        ? `${addressIn(file)}${link}`
        : link.includes('?')
          ? link.replace(/\?[^#]*/, '')
          : link;
      if (!wanted.has(href)) wanted.set(own(href), file);
    }
  };
  const lookAtSitemap = (file: string, xml: string) => {
    for (const [, loc = ''] of xml.matchAll(locations)) {
      const { pathname } = new URL(decoded(loc));
      if (!wanted.has(pathname)) wanted.set(own(pathname), file);
    }
  };

  return {
    hashes,
    weight: () => weight,
    look: (file, content, known) => {
      const facts = known ?? (file.endsWith('.html') ? factsOf(textOf(content)) : undefined);
      hashes.set(file, facts?.hash ?? hashOf(content));
      if (weight <= SMALL) weight += weightOf(file, content);
      if (facts) noteFacts(file, facts);
      else if (file.endsWith('.json') && !isJson(textOf(content)))
        faults.push({ page: file, message: 'The data cannot be read.' });
      else if (/^sitemap[^/]*\.xml$/.test(file)) lookAtSitemap(file, textOf(content));
    },
    faults: () => {
      const dead = [...wanted].flatMap(([href, page]): Fault[] => {
        const [address = '', fragment] = href.split('#', 2);
        const target = fileOf(address, pathPrefix);
        if (target === undefined || !hashes.has(target))
          return [{ page, message: `The link to ${href} leads nowhere.` }];
        const ids = fragment ? idsOf.get(target) : undefined;
        return ids && !ids.has(decodeURIComponent(fragment))
          ? [{ page, message: `The link to ${href} leads to a part that is not there.` }]
          : [];
      });
      return [...faults, ...dead];
    },
  };
}

const textOf = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : Buffer.from(content).toString('utf8');

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** One copy of each text. A text cut out of a page would keep that whole page in memory. */
function stringPool(): (text: string) => string {
  const pool = new Map<string, string>();
  return (text) => {
    const known = pool.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    pool.set(copy, copy);
    return copy;
  };
}

/** Attributes that a page is looked at for. */
const attributes = ['id', 'href', 'src', 'action'] as const;
type Attribute = (typeof attributes)[number];
/** By the code of their last letter: all others are passed over without a copy of their names. */
const byLastLetter = new Map<number, Attribute>(
  attributes.map((name) => [name.charCodeAt(name.length - 1), name]),
);

/** Each of these attributes that has a value, of every tag. Our pages are written by Preact and hast, so attributes have one shape. Takes time in proportion to the page, whatever stands there. */
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

/** Looks at a page. */
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

/** The character references that Preact and hast write. */
const decoded = (value: string): string =>
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

/** `/x/courses/ai/` → `courses/ai/index.html`; nothing for an address outside the site. */
function fileOf(address: string, pathPrefix: string): string | undefined {
  if (!address.startsWith(pathPrefix)) return undefined;
  const path = decodeURIComponent(address.slice(pathPrefix.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
