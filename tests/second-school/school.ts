import { join } from 'node:path';
import { expect } from 'vitest';
import { command, project } from '../support/command.ts';
import { emptyFolder } from '../support/folder.ts';

/** A German school that does not exist: an example of what a school sets without touching our code. */
export const school = join(project, 'tests/second-school');
export const content = join(school, 'content');

/** A flag with which a command reads the config of a folder, as it does where it is called there. */
export const configOf = (folder: string): string[] => [
  '--config',
  join(folder, 'prospectus.config.ts'),
];

/** Builds its site, with the part and the check of its own; returns the folder. */
export async function builtSchool(): Promise<string> {
  const output = join(emptyFolder('school'), 'site');
  const built = await command(['build', ...configOf(school), '--output', output]);
  expect(built.code, built.stderr).toBe(0);
  return output;
}
