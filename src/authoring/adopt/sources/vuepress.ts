import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source, SourcePage } from '../source.ts';
import { textOf } from '../values.ts';
import { asAddress, filesOfFolder, isLanguageCode, readFiles, type ReadPage } from './files.ts';
import { decoded } from './front-matter.ts';
import type { SourcePlace } from './recognise.ts';
import { isFile, isFolder } from './walk.ts';

/** Reads a site of VuePress or VitePress, or a folder of one. Its settings are code: they are looked at, never run. */
export function readVuepress(place: SourcePlace): Source {
  const settings = readSettings(place.contentDir);
  const read = readFiles(place, {
    place: (path) => {
      if (/(^|\/)\.(vuepress|vitepress)\//.test(path)) return 'template';
      const whole = path.replace(/\.[^.]+$/, '');
      const folder = whole.split('/')[0] ?? '';
      const language = whole.includes('/') && isLanguageCode(folder) ? folder : undefined;
      const bare = language === undefined ? whole : whole.slice(folder.length + 1);
      return {
        path: bare.replace(/(^|\/)(readme|index)$/i, ''),
        isFolder: /(^|\/)(readme|index)$/i.test(bare),
        ...(language === undefined ? {} : { language }),
      };
    },
    mediaAddress: (path) => `/${path.replace(/^\.(vuepress|vitepress)\/public\//, '')}`,
  });
  const folders = new Set(
    read.pages.filter(({ isFolder }) => !isFolder).map(({ path }) => path.replace(/\/[^/]*$/, '')),
  );
  const beside = ['.vuepress/public', '.vitepress/public', 'public']
    .map((it) => join(place.contentDir, it))
    .filter((it) => place.dir !== place.contentDir && isFolder(it))
    .flatMap((it) => [...filesOfFolder(it)]);
  return {
    name: '',
    dir: place.dir,
    system: 'vuepress',
    title: settings.title,
    languages: settings.language === undefined ? [] : [settings.language],
    pages: read.pages.map((page) => toPage(page, folders, settings.isClean)),
    media: new Map([...beside, ...read.media]),
    left: read.left,
  };
}

interface Settings {
  title?: string;
  language?: string;
  /** Addresses end in a slash and not in `.html`. */
  isClean: boolean;
}

function readSettings(contentDir: string): Settings {
  const path = ['.vuepress', '.vitepress']
    .flatMap((folder) =>
      ['js', 'ts', 'mjs', 'mts'].map((ending) => join(contentDir, folder, `config.${ending}`)),
    )
    .find(isFile);
  const text = path === undefined ? '' : decoded(readFileSync(path)).slice(0, 100_000);
  const said = (key: string) =>
    new RegExp(String.raw`\b${key}\s*:\s*(['"\x60])(.{1,200}?)\1`).exec(text)?.[2];
  return {
    title: said('title'),
    language: said('lang')?.slice(0, 2),
    isClean: /\bcleanUrls\s*:\s*true/.test(text),
  };
}

function toPage(page: ReadPage, folders: ReadonlySet<string>, isClean: boolean): SourcePage {
  const { path, values, language } = page;
  const permalink = textOf(values.get('permalink'));
  const place = language === undefined ? path : `${language}/${path}`;
  const address = page.isFolder || isClean ? asAddress(place) : asAddress(`${place}.html`);
  return {
    ...page,
    // A page that has its folder for itself is no page of a list.
    isFolder:
      page.isFolder &&
      (path === '' || folders.has(path) || [...folders].some((it) => it.startsWith(`${path}/`))),
    addresses: [permalink === undefined ? address : asAddress(permalink)],
  };
}
