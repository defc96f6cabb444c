import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decoded, factsOf, hashOf, isJson, type PageFacts } from './page-facts.ts';
import { compressedSize, MANY_PAGES, SMALL } from './size-in-bytes.ts';

/** Something wrong with a built page: a fault of ours, or of content that no rule caught. */
export interface Fault {
  page: string;
  message: string;
}

/** What is known of the files of a site that is being made. Each is verified once, as it is written. */
export interface Verification {
  /** `facts`: of a page, where they are known. */
  verify: (file: string, content: string | Uint8Array, facts?: PageFacts) => void;
  /** Files of earlier years, and the hash of each: links lead there, and no browser keeps them. */
  earlier: Map<string, string>;
  /** Of each file’s bytes, by file. */
  hashes: Map<string, string>;
  /**
   * Bytes, compressed, of what the browser of a reader would keep; past `SMALL` it no longer matters, and a large site
   * is spared the work.
   */
  size: () => number;
  /**
   * Once all files were verified: internal links and their anchors resolve, ids are unique, data can be read, what a
   * sitemap names is there.
   */
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

/**
 * Verifies the files of a folder that were not verified before: those that were copied. Throws where one that was
 * verified is not there.
 */
export function verifyFolder(dir: string, verification: Verification): void {
  const files = listFiles(dir);
  for (const file of files)
    if (!verification.hashes.has(file)) verification.verify(file, readFileSync(join(dir, file)));
  if (verification.hashes.size === files.length) return;
  const there = new Set(files);
  throw new Error(
    `${[...verification.hashes.keys()].find((file) => !there.has(file))} was written, and is not there.`,
  );
}

const locations = /<loc>(.*?)<\/loc>/gs;

/** `pages`: how many there will be. */
export function openVerification(pathPrefix: string, pages = 0): Verification {
  const hashes = new Map<string, string>();
  const faults: Fault[] = [];
  const idsOf = new Map<string, ReadonlySet<string>>();
  // Each address that is linked to, and the first page that does.
  const wanted = new Map<string, string>();
  const own = stringPool();
  let size = pages > MANY_PAGES ? Infinity : 0;

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
      const href = link.startsWith('#') ? `${addressIn(file)}${link}` : withoutQuery(link);
      if (!wanted.has(href)) wanted.set(own(href), file);
    }
  };
  const noteSitemap = (file: string, xml: string) => {
    for (const [, loc = ''] of xml.matchAll(locations)) {
      const { pathname } = new URL(decoded(loc));
      if (!wanted.has(pathname)) wanted.set(own(pathname), file);
    }
  };

  const earlier = new Map<string, string>();
  return {
    earlier,
    hashes,
    size: () => size,
    verify: (file, content, known) => {
      const facts = known ?? (file.endsWith('.html') ? factsOf(textOf(content)) : undefined);
      hashes.set(file, facts?.hash ?? hashOf(content));
      if (size <= SMALL) size += compressedSize(file, content);
      if (facts) noteFacts(file, facts);
      else if (file.endsWith('.json') && !isJson(textOf(content)))
        faults.push({ page: file, message: 'The data cannot be read.' });
      else if (/^sitemap[^/]*\.xml$/.test(file)) noteSitemap(file, textOf(content));
    },
    faults: () => {
      const dead = [...wanted].flatMap(([href, page]): Fault[] => {
        const [address = '', fragment] = href.split('#', 2);
        const target = fileOf(address, pathPrefix);
        if (target === undefined || !(hashes.has(target) || earlier.has(target)))
          return [{ page, message: `The link to ${href} leads nowhere.` }];
        const ids = fragment ? idsOf.get(target) : undefined;
        return ids && !ids.has(decodedAddress(fragment))
          ? [{ page, message: `The link to ${href} leads to a part that is not there.` }]
          : [];
      });
      return [...faults, ...dead];
    },
  };
}

const withoutQuery = (link: string): string =>
  link.includes('?') ? link.replace(/\?[^#]*/, '') : link;

const textOf = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : Buffer.from(content).toString('utf8');

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

/** `/x/courses/ai/` → `courses/ai/index.html`; nothing for an address outside the site. */
function fileOf(address: string, pathPrefix: string): string | undefined {
  if (!address.startsWith(pathPrefix)) return undefined;
  const path = decodedAddress(address.slice(pathPrefix.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** An address as the name of a file; one of a school’s own part may be none, and then is the name of nothing. */
function decodedAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
