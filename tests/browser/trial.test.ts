import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { project, startCommand, type Started } from '../support/command.ts';
import { emptyFolder } from '../support/folder.ts';
import { expectToFit } from './overflow.ts';
import { useSite } from './support.ts';
import { violations } from './violations.ts';

const { fresh } = useSite(async () => emptyFolder('site'));
let start: Started;
let address = '';

beforeAll(async () => {
  const content = join(project, 'tests/moving-in/fixtures/hugo/content/programma');
  start = startCommand(['start', '--content', content, '--port', '0', '--language', 'de']);
  [address] = await start.says(/http:\S+\/(?= \()/);
});
afterAll(() => start?.end());

test.each([
  [390, 'light'],
  [390, 'dark'],
  [1440, 'light'],
  [1440, 'dark'],
] as const)('a trial can be read at %s px, %s', async (width, colorScheme) => {
  const page = await fresh({ width, colorScheme });
  await page.goto(address);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Was weggelassen ist, und warum' }).click();
  await page.getByRole('heading', { level: 1, name: 'In dieser Probe weggelassen' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await expectToFit(page, 'trial.html');
});
