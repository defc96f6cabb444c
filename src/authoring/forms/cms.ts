import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The package of the editor: large, so nobody gets it who does not ask for it. */
export const CMS_PACKAGE = '@sveltia/cms';

/** A file beside the page of the forms. */
export interface CmsFile {
  name: string;
  content: string | Buffer;
}

/** What it would fetch from elsewhere when it needs it, and gets from us; anything else of that kind is off. */
const modules = [
  { name: 'immutable', file: 'dist/immutable.es.js' },
  { name: 'turndown', file: 'lib/turndown.browser.es.js' },
  { name: 'exifr', file: 'dist/lite.esm.mjs' },
];
const FONT =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+?)(?::vf)?@[\d.]+\/[\w-]+\.woff2/g;
/** Keeps people from making the page larger. */
const ZOOM = '`maximum-scale=1`,';
/** Before the name of a module, and where its words in other languages than English lie, in the code of the editor. */
const MODULES = '`https://unpkg.com/$';
const WORDS = /`\$\{\w+\}@\$\{\w+\}\/locales`/;

let read: readonly CmsFile[] | undefined;

/**
 * The editor with all that it needs, from its package; nothing where that is not installed. Its fonts and modules,
 * which it would have from elsewhere, lie beside it. Read once: `dev` asks for it at each save. Throws where the
 * package is built otherwise than we know.
 */
export const cmsFiles = (): readonly CmsFile[] | undefined => (read ??= readCms());

function readCms(): CmsFile[] | undefined {
  const folder = folderOf(CMS_PACKAGE, createRequire(new URL('package.json', PROJECT)));
  if (folder === undefined) return undefined;
  const script = readFileSync(join(folder, 'dist/sveltia-cms.js'), 'utf8');
  const fonts = readdirSync(join(folder, 'npm/assets')).filter((it) => it.endsWith('.woff2'));
  const used = new Set<string>();
  const own = script
    .replace(/^\/\/# sourceMappingURL=.*$/m, '')
    .replaceAll(MODULES, '`./$')
    .replace(WORDS, '`./locales`')
    .replace(ZOOM, '')
    .replace(FONT, (_, name: string) => {
      const font = fonts.find((it) => it.startsWith(`${name}-`));
      if (font) used.add(font);
      return font ?? '';
    });
  const isKnown = script.includes(MODULES) && WORDS.test(script) && script.includes(ZOOM);
  if (used.size === 0 || !isKnown) throw new Error(`${CMS_PACKAGE} is built in another way now.`);
  const require = createRequire(join(folder, 'package.json'));
  const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  /** Files of one folder of the package. */
  const beside = (from: string, to: string, ending: string): CmsFile[] =>
    readdirSync(join(folder, from))
      .filter((it) => it.endsWith(ending))
      .map((it) => ({ name: `${to}/${it}`, content: readFileSync(join(folder, from, it)) }));
  return [
    { name: 'cms.js', content: own },
    ...[...used].map((it) => ({ name: it, content: readFileSync(join(folder, 'npm/assets', it)) })),
    ...beside('dist/chunks', 'chunks', '.js'),
    ...beside('locales', 'locales', '.json'),
    ...modules.flatMap(({ name, file }) => {
      const at = folderOf(name, require);
      const version = dependencies[name]?.replace(/^\D/, '');
      if (at === undefined || version === undefined) return [];
      return [{ name: `${name}@${version}/${file}`, content: readFileSync(join(at, file)) }];
    }),
  ];
}

/** Where a package lies; some keep their package.json to themselves, so folders are looked through. */
function folderOf(name: string, require: NodeJS.Require): string | undefined {
  for (const folder of require.resolve.paths(name) ?? []) {
    const at = join(folder, name);
    try {
      readFileSync(join(at, 'package.json'));
      return at;
    } catch {
      // not in this one
    }
  }
  return undefined;
}
