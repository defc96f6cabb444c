// Compiles TypeScript, TSX and browser assets with esbuild, into a folder named by the content of our
// sources: the same sources are compiled once, and two commands at a time do not disturb each other.
import { createHash, hash as hashOnce } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const rooms = ['src', 'templates', 'scripts'];
const loose = ['.eleventy.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Every file below our rooms, sorted, relative to the project. */
function sourceFiles() {
  const below = (dir) =>
    readdirSync(join(root, dir), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? below(`${dir}/${entry.name}`) : [`${dir}/${entry.name}`],
    );
  const there = (names) => names.filter((it) => existsSync(join(root, it)));
  return [...there(loose), ...there(rooms).flatMap(below)].sort();
}

/** Version of what makes documents, bodies and cards that are kept between builds (src/cache/keys.ts). */
export function pipelineOf(files = sourceFiles()) {
  return nameFor(
    files.filter((it) => /^src\/(cache|content|cards)\//.test(it) || it === 'package-lock.json'),
  );
}

/**
 * The words of the interface by language, as JSON of what the reader of ICU MessageFormat makes of them: it is large,
 * and a build need not load it.
 */
export async function wordsOf() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      resolveDir: root,
      contents: `
        export { languages } from './src/languages/index.ts';
        export { treesOf } from './src/languages/parse-message.ts';`,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    define: { INSTALLED: 'false' }, // words of the interface name no command
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { languages, treesOf } = await import(`data:text/javascript;base64,${code}`);
  const trees = {};
  for (const [code, { load }] of Object.entries(languages))
    trees[code] = treesOf((await load()).language.interface);
  return JSON.stringify(trees);
}

/** Compiled code reads those words from WORDS: the texts that they are made from, but for English, are left out. */
const withoutTexts = {
  name: 'without-texts',
  setup({ onLoad }) {
    onLoad({ filter: /src.languages.\w+.interface\.ts$/ }, ({ path }) =>
      /\ben.interface/.test(path)
        ? undefined
        : { contents: 'export const interfaceWords = undefined;' },
    );
  },
};

/** Nothing is switched off in a browser (src/accelerators.mjs). */
const inBrowser = { 'process.env.PROSPECTUS_WITHOUT': 'undefined' };

/** `import client from '../browser/dev.ts?text'`: a browser script, bundled, as text. */
const browserText = {
  name: 'browser-text',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?text$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\?text$/, '')),
      namespace: 'browser-text',
    }));
    onLoad({ filter: /./, namespace: 'browser-text' }, async ({ path }) => {
      const { build } = await import('esbuild');
      const { outputFiles } = await build({
        absWorkingDir: root,
        // The name of the project's folder may hold what esbuild takes for a pattern.
        entryPoints: [relative(root, path)],
        bundle: true,
        minify: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        define: inBrowser,
      });
      return { contents: outputFiles[0].text, loader: 'text' };
    });
  },
};

/**
 * Eleventy among our own code, in one file: it is read faster than its 400, and nothing else is to be installed. It
 * asks for its package.json by its place beside its sources, which is another now. Our templates are JavaScript, and
 * no server of its is ever started: what it has for others is left out.
 */
const eleventyWithin = {
  name: 'eleventy-within',
  setup({ initialOptions, onResolve, onLoad }) {
    onResolve(
      {
        filter:
          /^(liquidjs|nunjucks|markdown-it|node-retrieve-globals|esm-import-transformer|bcp-47-normalize|@11ty.(eleventy-dev-server|dependency-tree.*))$/,
      },
      ({ path }) => ({ path, namespace: 'left-out' }),
    );
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
    onLoad({ filter: /@11ty.eleventy.src.Util.ImportJsonSync\.js$/ }, ({ path }) => {
      const asked =
        /let filePath = normalizeFilePathInEleventyPackage\("package\.json"\);\s+return importJsonSync\(filePath\);/;
      const text = readFileSync(path, 'utf8');
      if (!asked.test(text)) throw new Error('Eleventy reads its package.json in another way now.');
      return {
        contents: `import ownPackage from '../../package.json';\n${text.replace(asked, 'return ownPackage;')}`,
      };
    });
    // It asks for names of its classes, which a package shortens: a class carries its own.
    onLoad({ filter: /@11ty.eleventy.src.*\.js$/ }, async ({ path }) => {
      if (!initialOptions.minifyIdentifiers) return undefined;
      const { transform } = await import('esbuild');
      const { code } = await transform(readFileSync(path, 'utf8'), { keepNames: true });
      return { contents: code };
    });
  },
};

/**
 * What of the disk our code knows, found out when it runs: the project's folder may be moved, copied, or share its
 * caches with another, so nothing compiled holds a path. `src/main.mjs` names the project; where our compiled code
 * lies, it sees itself.
 */
const placesIn = (folder) => ({
  define: { PROJECT: 'globalThis.prospectusProject' },
  banner: [
    `const compiledEnd = import.meta.url.lastIndexOf('/${folder}/') + ${folder.length + 2};`,
    'const COMPILED = import.meta.url.slice(0, compiledEnd);',
  ].join(' '),
});

/** Packages that are no ES modules ask for `require`. */
const requires =
  "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);";

/** In a compiled folder: the hash of each of its files. */
const CHECKSUMS = 'checksums.json';

/**
 * Files of a compiled folder with their hashes. Source maps are left out: they are large, and nothing that is published
 * comes from them.
 */
function hashesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map') && entry.name !== CHECKSUMS)
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.sort().map((file) => [relative(folder, file), hashOnce('sha256', readFileSync(file))]),
  );
}

/**
 * Whether a compiled folder is what was written: a disk or a copy may have changed it, and it would publish something
 * else.
 */
function isWhole(folder) {
  try {
    const written = readFileSync(join(folder, CHECKSUMS), 'utf8');
    return written === JSON.stringify(hashesIn(folder));
  } catch {
    return false;
  }
}

/** A name for sources as they are: the same sources have the same. */
function nameFor(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

const compiled = join(root, 'node_modules', '.cache', 'prospectus');

/**
 * What the disk lists of files: size, and change to the nanosecond. Where it lists what it did the last time, they hold
 * what they did: reading all of them takes longer than many a command.
 */
function listingOf(folder, files) {
  const lines = files.map((file) => {
    const { size, mtimeNs } = statSync(`${folder}/${file}`, { bigint: true });
    return `${file} ${size} ${mtimeNs}`;
  });
  return hashOnce('sha256', lines.join('\n'));
}

/** Files of a compiled folder as the disk lists them; nothing where one of them is missing. */
function listingOfCompiled(folder) {
  try {
    const names = Object.keys(JSON.parse(readFileSync(join(folder, CHECKSUMS), 'utf8')));
    return listingOf(folder, [...names, CHECKSUMS]);
  } catch {
    return undefined;
  }
}

const NOTE = join(compiled, 'sources.json');

/** What was known the last time of our sources and of what was compiled from them; nothing where it is damaged. */
function readNote() {
  try {
    const { sources, name, whole } = JSON.parse(readFileSync(NOTE, 'utf8'));
    return /^[0-9a-f]{16}$/.test(name) ? { sources, name, whole } : {};
  } catch {
    return {}; // there is none yet
  }
}

function writeNote(note) {
  try {
    mkdirSync(compiled, { recursive: true });
    writeFileSync(`${NOTE}.${process.pid}`, JSON.stringify(note));
    renameSync(`${NOTE}.${process.pid}`, NOTE);
  } catch {
    // the folder may be of somebody else: then everything is read each time
  }
}

/** Returns the URL (with a final slash) of a folder that holds the compiled sources. */
export async function compile() {
  const files = sourceFiles();
  const last = readNote();
  const sources = listingOf(root, files);
  const name = last.sources === sources ? last.name : nameFor(files);
  const folder = join(compiled, name);
  const url = pathToFileURL(`${folder}/`);
  const listed = listingOfCompiled(folder);
  if (name === last.name && listed !== undefined && listed === last.whole) {
    if (sources !== last.sources) writeNote({ sources, name, whole: listed });
    return url;
  }
  if (!isWhole(folder)) await compileTo(folder, files);
  writeNote({ sources, name, whole: listingOfCompiled(folder) });
  return url;
}

async function compileTo(folder, files) {
  const staging = `${folder}.${process.pid}`;
  const scripts = files.filter((file) => /^scripts\/[^/]+\.ts$/.test(file));
  await compileInto(staging, { name: basename(folder), files, scripts });
  writeFileSync(join(staging, CHECKSUMS), JSON.stringify(hashesIn(staging)));
  try {
    if (existsSync(folder) && !isWhole(folder)) renameSync(folder, `${staging}.damaged`);
    renameSync(staging, folder);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!isWhole(folder)) throw error; // somebody else was first with the same sources
  } finally {
    rmSync(`${staging}.damaged`, { recursive: true, force: true });
  }
}

/**
 * Compiles our sources for a package into a folder, in which they have one of their own. Returns its name, and the
 * packages whose code came in, by their folders.
 */
export async function compileForPackage(dist) {
  const files = sourceFiles();
  const name = nameFor(files);
  const { inputs } = await compileInto(join(dist, name), { name, files, installed: true });
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    outdir: dist,
    outExtension: { '.js': '.mjs' },
    entryPoints: { prospectus: 'src/package.mjs', index: 'src/config.ts' },
    define: { CODE: JSON.stringify(name) },
  });
  const packages = inputs.flatMap(
    (it) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(it)?.[1] ?? [],
  );
  return { name, packages: [...new Set(packages)].sort() };
}

/**
 * Compiles our sources into a folder: code that Node runs, and what pages load. `name`: of the folder where they come
 * to lie. Returns the files that went in.
 */
async function compileInto(staging, { name, files, scripts = [], installed = false }) {
  const { build } = await import('esbuild');
  const places = placesIn(name);
  const shared = {
    bundle: true,
    minify: true,
    logLevel: 'warning',
    absWorkingDir: root,
    metafile: true,
  };
  const code = {
    ...shared,
    minify: false,
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: installed, // a package has at most 1.5 MB
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    external: ['esbuild'], // everything else is brought together: one file is read faster than hundreds
    banner: { js: [requires, places.banner].join(' ') },
    splitting: true,
    sourcemap: installed ? false : 'linked',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: staging,
    outbase: root,
    entryPoints: [
      'src/cli.ts',
      'src/content/markdown-worker.ts',
      'src/dev/code.ts',
      ...scripts,
      'templates/pages/all.ts',
    ],
    loader: { '.css': 'text' },
    plugins: [browserText, eleventyWithin, withoutTexts],
    define: {
      PIPELINE: JSON.stringify(pipelineOf(files)),
      INSTALLED: String(installed),
      WORDS: JSON.stringify(await wordsOf()), // a text: esbuild would load anything else in every file
      ...places.define,
    },
  };
  const assets = {
    ...shared,
    target: 'esnext',
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: join(staging, 'assets'),
    define: inBrowser,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    entryPoints: [
      ...files.filter((file) => /^templates\/assets\/[^/]+\.css$/.test(file)),
      ...files.filter((file) => /^templates\/assets\/icon[^/]*\.(svg|png)$/.test(file)),
      ...files.filter((file) => /^src\/browser\/pages\/[^/]+\.tsx?$/.test(file)),
    ],
    loader: { '.woff2': 'file', '.svg': 'copy', '.png': 'copy' },
  };
  const [ran, loaded] = await Promise.all([build(code), build(assets)]);
  writeFileSync(join(staging, 'package.json'), '{"type":"module"}\n'); // wherever the caches lie
  writeFileSync(join(staging, 'assets.json'), JSON.stringify(assetNames(loaded.metafile, staging)));
  return { inputs: [ran, loaded].flatMap(({ metafile }) => Object.keys(metafile.inputs)) };
}

/** { "site.css": "site-ABC.css", … }: the name that pages link to, by the name that we know. */
function assetNames(metafile, staging) {
  const names = {};
  for (const [output, { entryPoint, inputs }] of Object.entries(metafile.outputs)) {
    const source = entryPoint ?? Object.keys(inputs)[0];
    const isShared = !entryPoint && output.endsWith('.js'); // a piece of several scripts, which bears no name of them
    if (source && !isShared)
      names[basename(source).replace(/\.tsx?$/, '.js')] = relative(
        join(staging, 'assets'),
        join(root, output),
      );
  }
  return names;
}
