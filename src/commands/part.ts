import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { name as own } from '../../package.json';
import { nearest } from '../catalogue/nearest.ts';
import { isPart, parts, type PartName } from '../parts.ts';
import { UsageError } from '../usage-error.ts';
import { configPath, fromHere, wordsOf, type Flags } from './options.ts';

/** Writes the file of a part that is as it was, for a school to change. Without a name it lists all of them. */
export async function part(flags: Flags, [name, ...more]: readonly string[]): Promise<number> {
  const { commands } = await wordsOf(flags);
  const says = commands.part;
  if (name === undefined) {
    for (const it of Object.keys(parts).filter(isPart))
      console.log(`${it.padEnd(14)} ${says.about[it]}`);
    return 0;
  }
  const [extra] = more;
  if (extra !== undefined) throw new UsageError(({ parsing }) => parsing.unexpected(extra));
  if (!isPart(name)) {
    const near = nearest(name, Object.keys(parts));
    throw new UsageError((words) => words.noPart(name, near));
  }
  const there = configPath(flags);
  const config = there ?? fromHere('prospectus.config.ts');
  const path = `parts/${kebab(name)}.tsx`;
  const file = join(dirname(config), path);
  if (existsSync(file)) throw new UsageError(({ write }) => write.exists(file));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, wrapper(name, says.about[name]), { flag: 'wx' });
  console.log(relative(fromHere(''), file));
  const line = `parts: { ${name}: './${path}' }`;
  const lines = there
    ? [`  ${line},`]
    : [`import { defineConfig } from '${own}';`, '', `export default defineConfig({ ${line} });`];
  console.error(
    [
      says.written(path, relative(fromHere(''), config), there !== undefined),
      '',
      ...lines,
      '',
    ].join('\n'),
  );
  return 0;
}

const kebab = (name: string): string =>
  name.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

const wrapper = (name: PartName, about: string): string => `/** @jsxImportSource ${own} */
import type { PartProps } from '${own}';

/**
 * ${name}: ${about}.
 *
 * view: ${[...parts[name], 'language'].join(', ')}
 */
export default function ${name}({ Default, ...view }: PartProps<'${name}'>) {
  return <Default {...view} />;
}
`;
