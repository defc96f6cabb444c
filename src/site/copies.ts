import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Brand, Catalogue } from '../catalogue/model.ts';
import type { Site } from '../views/site.ts';
import { publishedName } from '../views/urls.ts';
import { assetNames } from './assets.ts';
import type { SiteFile } from './files.ts';

/**
 * Files of a site that are taken over as they are: our assets, and pictures and files of the content, under names that
 * change with what is in them.
 */
export function copiesOf(site: Site, contentDir: string): SiteFile[] {
  const assets = join(fileURLToPath(COMPILED), 'assets');
  const replaced = new Set(
    Object.entries(assetNames())
      .filter(([name, published]) => site.assets[name] !== published)
      .map(([, published]) => published),
  );
  if (!site.years && site.hosting.asYear === undefined) replaced.add(assetNames()['years.css']); // nobody else loads it
  return [
    ...readdirSync(assets)
      .filter((name) => !replaced.has(name))
      .sort()
      .map((name) => copy(`/assets/${name}`, join(assets, name))),
    ...publishedFiles(site.catalogue).map((file) =>
      copy(`/files/${publishedName(file)}`, join(contentDir, file.file)),
    ),
  ];
}

/** A file of the content folder, as a catalogue knows it. */
type PublishedFile = NonNullable<Brand['logo']>;

/** Files of the content that are published as they are, each once. */
export function publishedFiles({ files, settings }: Catalogue): readonly PublishedFile[] {
  const { logo, logoDark, font, style } = settings.brand ?? {};
  const named = [logo, logoDark, font, ...(style?.parts ?? [])].filter(
    (it): it is PublishedFile => typeof it === 'object',
  );
  return [...new Map([...files.values(), ...named].map((it) => [it.file, it])).values()];
}

const copy = (path: string, source: string): SiteFile => ({
  path,
  content: () => readFileSync(source),
});
