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

interface Page { ids: Set<string>; links: { href: string; tag: string }[] }

/** Reads every page once: internal links and their anchors resolve, ids are unique. */
export async function verifySite(dir: string, pathPrefix: string): Promise<Fault[]> {
  const files = await listFiles(dir);
  const known = new Set(files);
  const faults: Fault[] = [];
  const pages = new Map<string, Page>();
  for (const file of files.filter((it) => it.endsWith('.html'))) {
    const page = readPage(await readFile(join(dir, file), 'utf8'), (id) => faults.push({ page: file, message: `Two elements have the id “${id}”.` }));
    pages.set(file, page);
  }
  for (const [file, { links }] of pages) {
    for (const { href } of links) {
      if (/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('//')) continue;
      const [address = '', fragment] = href.split('#', 2);
      const target = address === '' ? file : fileOf(address.split('?')[0]!, pathPrefix);
      if (target === undefined || !known.has(target)) faults.push({ page: file, message: `The link to ${href} leads nowhere.` });
      else if (fragment && target.endsWith('.html') && !pages.get(target)!.ids.has(decodeURIComponent(fragment))) faults.push({ page: file, message: `The link to ${href} leads to a part that is not there.` });
    }
  }
  return faults;
}

function readPage(html: string, onDoubleId: (id: string) => void): Page {
  const page: Page = { ids: new Set(), links: [] };
  for (const [, tag = '', all = ''] of html.matchAll(tags)) {
    for (const [, name = '', value = ''] of all.matchAll(attributes)) {
      const text = value.replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex: string, decimal: string) => String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal))).replace(/&amp;/g, '&');
      if (name === 'id') page.ids.has(text) ? onDoubleId(text) : page.ids.add(text);
      else if ((name === 'href' || name === 'src' || name === 'action') && text !== '') page.links.push({ href: text, tag });
    }
  }
  return page;
}

/** `/x/courses/ai/` → `courses/ai/index.html`; nothing for an address outside the site. */
function fileOf(address: string, pathPrefix: string): string | undefined {
  if (!address.startsWith(pathPrefix)) return undefined;
  const path = decodeURIComponent(address.slice(pathPrefix.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
