import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Something wrong with a built page: a fault of ours, or of content that no rule caught. */
export interface Fault { page: string; message: string }

/** Every file below a folder, relative to it, with `/`, sorted. */
export async function listFiles(dir: string, below = ''): Promise<string[]> {
  const entries = await readdir(join(dir, below), { withFileTypes: true });
  const files = await Promise.all(entries.map((entry) => (entry.isDirectory() ? listFiles(dir, `${below}${entry.name}/`) : [`${below}${entry.name}`])));
  return files.flat().sort();
}

// Our pages are written by Preact and hast, so tags and attributes have one shape.
const tags = /<([a-z][a-z0-9]*)((?:\s+[^\s=>/"]+(?:="[^"]*")?)*)\s*\/?>/gi;
const attributes = /\s([^\s=>/"]+)="([^"]*)"/g;

const structuredData = /<script type="application\/ld\+json">(.*?)<\/script>/gs;
const locations = /<loc>(.*?)<\/loc>/gs;

/** Reads every page once: internal links and their anchors resolve, ids are unique. Data that pages hold or that lie beside them can be read; what a sitemap names is there. */
export async function verifySite(dir: string, pathPrefix: string): Promise<Fault[]> {
  const files = await listFiles(dir);
  const known = new Set(files);
  const faults: Fault[] = [];
  const idsOf = new Map<string, ReadonlySet<string>>();
  // Each part of a page that a link wants, and the first page that wants it.
  const wanted = new Map<string, Map<string, { page: string; href: string }>>();
  const own = stringPool();

  for (const file of files.filter((it) => it.endsWith('.html'))) {
    const html = await readFile(join(dir, file), 'utf8');
    const { ids, links } = readPage(html);
    for (const [, json = ''] of html.matchAll(structuredData)) if (!isJson(json)) faults.push({ page: file, message: 'The structured data (JSON-LD) cannot be read.' });
    const unique = new Set(ids.map(own));
    if (unique.size < ids.length) faults.push({ page: file, message: `Two elements have the id “${ids.find((id, index) => ids.indexOf(id) !== index)}”.` });
    idsOf.set(file, unique);
    for (const href of links) {
      if (/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('//')) continue;
      const [address = '', fragment] = href.split('#', 2);
      const target = address === '' ? file : fileOf(address.split('?')[0]!, pathPrefix);
      if (target === undefined || !known.has(target)) faults.push({ page: file, message: `The link to ${href} leads nowhere.` });
      else if (fragment && target.endsWith('.html')) {
        const parts = wanted.get(target) ?? new Map<string, { page: string; href: string }>();
        const part = decodeURIComponent(fragment);
        if (!parts.has(part)) parts.set(own(part), { page: file, href: own(href) });
        wanted.set(own(target), parts);
      }
    }
  }
  for (const [target, parts] of wanted) {
    for (const [part, { page, href }] of parts) if (!idsOf.get(target)!.has(part)) faults.push({ page, message: `The link to ${href} leads to a part that is not there.` });
  }
  for (const file of files) {
    if (file.endsWith('.json') && !isJson(await readFile(join(dir, file), 'utf8'))) faults.push({ page: file, message: 'The data cannot be read.' });
    if (!/^sitemap[^/]*\.xml$/.test(file)) continue;
    for (const [, loc = ''] of (await readFile(join(dir, file), 'utf8')).matchAll(locations)) {
      const target = fileOf(new URL(decoded(loc)).pathname, pathPrefix);
      if (target === undefined || !known.has(target)) faults.push({ page: file, message: `The address ${loc} leads nowhere.` });
    }
  }
  return faults;
}

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

function readPage(html: string): { ids: string[]; links: string[] } {
  const ids: string[] = [];
  const links = new Set<string>();
  for (const [, , all = ''] of html.matchAll(tags)) {
    for (const [, name = '', value = ''] of all.matchAll(attributes)) {
      if (name === 'id') ids.push(decoded(value));
      else if ((name === 'href' || name === 'src' || name === 'action') && value !== '') links.add(decoded(value));
    }
  }
  return { ids, links: [...links] };
}

/** The character references that Preact and hast write. */
const decoded = (value: string): string =>
  value.includes('&')
    ? value.replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex: string, decimal: string) => String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal))).replace(/&amp;/g, '&')
    : value;

/** `/x/courses/ai/` → `courses/ai/index.html`; nothing for an address outside the site. */
function fileOf(address: string, pathPrefix: string): string | undefined {
  if (!address.startsWith(pathPrefix)) return undefined;
  const path = decodeURIComponent(address.slice(pathPrefix.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
