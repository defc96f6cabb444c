// npm run prepack, which `npm pack` and `npm publish` do by themselves: everything that an installed package runs, in
// dist/.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileForPackage } from '../src/compile.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const dist = join(project, 'dist');

rmSync(dist, { recursive: true, force: true });
const { packages } = await compileForPackage(dist);
writeTypes(join(dist, 'types'));
writeFileSync(join(dist, 'LICENSES.txt'), licencesOf(packages));

/** Declarations of what src/config.ts gives, and of what those are made of. */
function writeTypes(folder) {
  const caches = join(project, 'node_modules', '.cache');
  mkdirSync(caches, { recursive: true });
  const all = mkdtempSync(join(caches, 'types-'));
  const tsc = createRequire(import.meta.url).resolve('typescript/package.json');
  const settings = join(all, 'tsconfig.json');
  writeFileSync(
    settings,
    JSON.stringify({
      extends: join(project, 'tsconfig.json'),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: project,
        outDir: all,
      },
      include: [],
      files: ['src/config.ts', 'src/globals.d.ts'].map((file) => join(project, file)),
    }),
  );
  execFileSync(process.execPath, [join(dirname(tsc), 'bin', 'tsc'), '--project', settings], {
    stdio: 'inherit',
  });
  for (const file of neededBy(join(all, 'src/config.d.ts')))
    cpSync(file, join(folder, relative(join(all, 'src'), file)));
  cpSync(join(project, 'src/jsx-runtime.d.ts'), join(folder, 'jsx-runtime.d.ts'));
  rmSync(all, { recursive: true });
}

/** A file of declarations with all that it imports of ours. */
function neededBy(first) {
  const needed = new Set([first]);
  for (const file of needed)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()'(\.[^']+)'/g))
      needed.add(join(dirname(file), path.replace(/\.(m?)tsx?$/, '.d.$1ts')));
  return needed;
}

/** Whose code is in ours, and under which terms; those that share a text stand together. */
function licencesOf(names) {
  const byText = new Map();
  for (const name of names) {
    const folder = join(project, 'node_modules', name);
    const { version, license, author } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const file = readdirSync(folder).find((it) => /^licen[cs]e/i.test(it));
    const by = typeof author === 'object' ? author.name : author;
    const text = file
      ? readFileSync(join(folder, file), 'utf8').trim()
      : `${license}${by ? `, by ${by}` : ''}`;
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
  }
  const fonts = join(project, 'templates/assets/fonts/LICENSE.txt');
  if (existsSync(fonts)) byText.set(readFileSync(fonts, 'utf8').trim(), ['Archivo (font)']);
  return [...byText]
    .map(([text, of]) => `${of.join(', ')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}
