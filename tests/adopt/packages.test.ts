import { existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { project, run } from '../support/command.ts';
import { emptyFolder, folder } from '../support/folder.ts';
import { page } from './schools/school.ts';
import { workbook } from './schools/workbook.ts';

const needed = ['papaparse', 'read-excel-file', 'smol-toml'];
let installed: string;

/** This program as somebody has it who installed none of the packages that only some schools need. */
beforeAll(() => {
  installed = emptyFolder('installed');
  const link = (from: string, to: string, names: readonly string[]) => {
    for (const name of names) symlinkSync(join(from, name), join(to, name));
  };
  mkdirSync(join(installed, 'node_modules'));
  link(
    project,
    installed,
    readdirSync(project).filter((it) => it !== 'node_modules' && it !== '.git'),
  );
  const packages = realpathSync(join(project, 'node_modules'));
  link(
    packages,
    join(installed, 'node_modules'),
    readdirSync(packages).filter((it) => !it.startsWith('.') && !needed.includes(it)),
  );
});

test.each([
  ['papaparse', 'courses.csv', 'Title\nNetworks\n'],
  ['read-excel-file', 'courses.xlsx', workbook({ Courses: [['Title'], ['Networks']] })],
  ['smol-toml', 'content/a.md', `+++\ntitle = "Networks"\n+++\n${page({}, 'Text.')}`],
])('%s is asked for in one sentence, and nothing is written', async (name, file, content) => {
  const to = join(emptyFolder(), 'content');
  const ended = await run(
    process.execPath,
    [
      '--preserve-symlinks',
      '--preserve-symlinks-main',
      join(installed, 'src/main.mjs'),
      'adopt',
      folder({ [file]: content }),
      '--to',
      to,
    ],
    { cwd: installed, env: { INIT_CWD: undefined } },
  );
  expect([ended.code, ended.stdout]).toEqual([2, '']);
  const [sentence] = ended.stderr.split('\n');
  expect(sentence).toBe(
    `To read ${file}, install the package ${name} beside this program: npm install ${name}`,
  );
  expect(existsSync(to)).toBe(false);
});
