import { readTemplates } from '../../src/site/templates.ts';
import { addressOf } from '../../src/catalogue/addresses.ts';
import type { Catalogue } from '../../src/catalogue/model.ts';
import { searchData } from '../../src/views/search-data.ts';
import { filesOf } from '../../src/site/files.ts';
import { openVerification } from '../../src/site/verify.ts';
import { fileOfAddress } from '../../src/site/publication.ts';
import { siteOf, withoutDrafts, type Site } from '../../src/views/site.ts';
import { publishedName, type Hosting } from '../../src/views/urls.ts';

const templates = await readTemplates();

/** Any asset is there, under its own name. */
const assets = new Proxy<Record<string, string>>({}, { get: (_, name) => String(name) });

/** Names that Windows keeps for itself, or would change. */
const notForWindows =
  /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)|[. ]$|[<>:"|?*\\]|(?![\x7f-\x9f])\p{Cc}/iu;

/**
 * Everything that a build does with a catalogue that passed the check, but for writing it to a
 * disk: its files, and what is wrong with the site, in words.
 */
export function builtSite(
  catalogue: Catalogue,
  hosting: Hosting,
): { files: string[]; faults: string[] } {
  const site = siteOf(withoutDrafts(catalogue), hosting, assets);
  const files = new Map<string, string>();
  const faults: string[] = [];
  const verification = openVerification(hosting.pathPrefix);
  const write = (file: string, content: string) => {
    const name = file.normalize('NFC').toLowerCase(); // as on the disks of Windows and Mac
    if (files.has(name)) faults.push(`${file} is written twice.`);
    files.set(name, file);
    for (const part of file.split('/'))
      if (Buffer.byteLength(part) > 255 || notForWindows.test(part))
        faults.push(`${file}: no disk of Windows holds “${part}”.`);
    verification.verify(file, content);
  };
  for (const [kind, pages] of Object.entries(site.pages))
    for (const at of pages) write(fileOfAddress(at.path), rendered(kind, at, site));
  for (const at of site.redirects) write(fileOfAddress(at.path), rendered('redirect', at, site));
  for (const { path, content } of filesOf(site, () => Buffer.from('')))
    write(path.slice(1), String(content()));
  for (const file of site.catalogue.files.values()) write(`files/${publishedName(file)}`, '');
  const linked = verification
    .faults()
    .filter(({ message }) => !/\/assets\/[^/ ]+ leads nowhere/.test(message));
  return {
    files: [...files.values()].sort(),
    faults: [
      ...faults,
      ...linked.map(({ page, message }) => `${page}: ${message}`),
      ...lostHits(site),
    ],
  };
}

const rendered = (kind: string, at: unknown, site: Site): string =>
  templates.get(kind)?.render({ at, site }) ?? `There is no template ${kind}.`;

/** Courses that a search would find at an address without page. */
function lostHits(site: Site): string[] {
  const { languages } = site.catalogue.settings;
  const addresses = new Set(
    Object.values(site.pages).flatMap((all) => all.map(({ path }) => path)),
  );
  return languages.flatMap((language) => {
    const data = searchData(language, site);
    return data.courses.flatMap((entry) => {
      const page = {
        kind: 'course',
        id: entry.id,
        language: entry.page,
      } as const;
      const address = addressOf(page, languages[0] ?? 'en');
      return addresses.has(address) ? [] : [`search in ${language} leads to ${address}.`];
    });
  });
}
