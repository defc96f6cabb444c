import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCommand, type Started } from '../support/command.ts';
import { school } from './school.ts';

const config = (more = '') =>
  `export default { content: 'content', parts: { Footer: './footer.tsx' }, checks: [${more}] };\n`;
const dir = school({
  'prospectus.config.ts': config(),
  'footer.tsx': "import { name } from './name';\nexport default () => <footer>{name}</footer>;\n",
  'name.ts': "export const name = 'First';\n",
});
const save = (file: string, text: string) => writeFileSync(join(dir, file), text);

let dev: Started;
let address = '';
const home = async () => (await fetch(address)).text();
/** What a browser that opens a page now is told of what is wrong. */
async function overlay(): Promise<string> {
  const stop = new AbortController();
  const { body } = await fetch(new URL('__dev/events', address), { signal: stop.signal });
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  const { value = '' } = (await reader?.read()) ?? {};
  stop.abort();
  return value;
}
const soon = { timeout: 20_000 };

beforeAll(async () => {
  const file = join(dir, 'prospectus.config.ts');
  dev = startCommand(['dev', '--config', file, '--port', '0']);
  [, address = ''] = await dev.says(/ready: (\S+)/);
});
afterAll(() => dev?.end());

describe('while somebody writes code of the school', () => {
  test('its part is on the page, and so is each save of it and of what it imports', async () => {
    expect(await home()).toContain('<footer>First</footer>');
    save('name.ts', "export const name = 'Second';\n");
    expect(await home()).toContain('<footer>Second</footer>');
    save('footer.tsx', 'export default () => <footer>Third</footer>;\n');
    expect(await home()).toContain('<footer>Third</footer>');
  });

  test('one that does not compile leaves the page as it was, and is told over it', async () => {
    save('footer.tsx', 'export default () => <footer>Fourth</foter>;\n');
    expect(await home()).toContain('<footer>Third</footer>');
    expect(await overlay()).toContain('This cannot be read as TypeScript');
    expect(dev.said()).toContain('../footer.tsx');
    save('footer.tsx', 'export default () => <footer>Fourth</footer>;\n');
    expect(await home()).toContain('<footer>Fourth</footer>');
    expect(await overlay()).not.toContain('TypeScript');
  });

  test('one that throws leaves our own in its place, and is told with the page', async () => {
    save('footer.tsx', 'export default ({ plans }) => <footer>{plans}</footer>;\n');
    expect(await home()).toContain('<footer class="foot">');
    expect(await overlay()).toContain('has no key “plans”. It happened on / first.');
    save('footer.tsx', 'export default () => <footer>Fifth</footer>;\n');
    expect(await home()).toContain('<footer>Fifth</footer>');
    expect(await overlay()).not.toContain('plans');
  });

  test('its checks are told as ours are', async () => {
    save(
      'prospectus.config.ts',
      config(
        "{ id: 'no-baking', check: () => [{ message: 'No baking.', file: 'courses/baking.md' }] }",
      ),
    );
    await expect.poll(overlay, soon).toContain('No baking.');
    save('prospectus.config.ts', config("{ id: 'no-baking', check: () => 7 }"));
    await expect.poll(overlay, soon).toContain('gives “7” where a list of findings belongs');
    save('prospectus.config.ts', config());
    await expect.poll(overlay, soon).not.toContain('findings');
  });

  test('a config that names another folder is said to need another start', async () => {
    save('prospectus.config.ts', config().replace("'content'", "'kurse'"));
    await dev.says(/names another content folder now/);
    expect(await home()).toContain('<footer>Fifth</footer>');
  });
});
