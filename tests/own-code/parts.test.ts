import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parts } from '../../src/parts.ts';
import { fingerprints } from '../support/command.ts';
import { inSchool, school, withParts } from './school.ts';

const page = (dir: string, path: string) => readFileSync(join(dir, '_site', path), 'utf8');
const build = (dir: string, ...more: string[]) => inSchool(dir, 'build', ...more);

/** Where each part is to be seen. */
const seenOn: Record<keyof typeof parts, string> = {
  Header: 'index.html',
  Footer: 'index.html',
  HomeIntro: 'index.html',
  ListIntro: 'tags/oven/index.html',
  CourseIntro: 'courses/baking/index.html',
  CourseFacts: 'courses/baking/index.html',
  BeforeCourse: 'courses/baking/index.html',
  AfterCourse: 'courses/baking/index.html',
  TrackIntro: 'tracks/chef/index.html',
  PillarIntro: 'pillars/code/index.html',
  ProgrammeIntro: 'programmes/bachelor/index.html',
};

describe('parts that a school makes itself', () => {
  let plain: string;
  let own: string;
  beforeAll(async () => {
    plain = school();
    expect((await build(plain)).stderr).toContain('2 courses published');
    const wrap = (name: string) =>
      `export default ({ Default, ...view }) => <><i data-own={view.language}>${name}</i><Default {...view} /></>;\n`;
    own = school(withParts(Object.fromEntries(Object.keys(parts).map((it) => [it, wrap(it)]))));
    expect((await build(own)).stderr).toContain('2 courses published');
  });

  test.each(Object.entries(seenOn))(
    '%s stands on %s, before what is there without it',
    (name, path) => {
      const mark = `<i data-own="en">${name}</i>`;
      expect(page(own, path)).toContain(mark);
      expect(page(plain, path)).not.toContain('data-own');
    },
  );

  test('leave the rest of every page as it is', () => {
    for (const path of new Set(Object.values(seenOn)))
      expect(page(own, path).replace(/<i data-own="en">\w+<\/i>/g, '')).toBe(page(plain, path));
  });

  test('know the language of the page', () =>
    expect(page(own, 'nl/index.html')).toContain('<i data-own="nl">Footer</i>'));

  test('are given the keys that the table says, and no other', async () => {
    const lists = Object.entries(parts).map(([name]) => [
      name,
      `export default (props) => <p id="keys-${name}">{Object.keys(props).sort().join(' ')}</p>;\n`,
    ]);
    const dir = school(withParts(Object.fromEntries(lists)));
    await build(dir);
    for (const [name, path] of Object.entries(seenOn)) {
      const [, found = ''] = new RegExp(`id="keys-${name}">([^<]*)<`).exec(page(dir, path)) ?? [];
      const promised: string[] = [...parts[name as keyof typeof parts], 'Default', 'language'];
      // What a view lacks on this page is not there.
      expect(found.split(' ').filter((it) => !promised.includes(it))).toEqual([]);
      expect(found).toContain('Default');
    }
  });
});

describe('a part', () => {
  test('is escaped as ours are, and needs no import and no tsconfig', async () => {
    const dir = school({
      ...withParts({
        CourseIntro: `interface Props { title: { text: string } }
export default function CourseIntro({ title }: Props) {
  return (
    <header title={'"><script>'}>
      {title.text} {'<b>&'} {[1, 2].map((it) => <b key={it}>{it}</b>)}
    </header>
  );
}
`,
      }),
      'tsconfig.json': '{ "compilerOptions": { "jsx": "preserve" } }',
    });
    expect((await build(dir)).code).toBe(0);
    expect(page(dir, 'courses/baking/index.html')).toContain(
      '<header title="&quot;>&lt;script>">Baking &amp; &lt;Bread> &lt;b>&amp; <b>1</b><b>2</b></header>',
    );
  });

  test('is rendered anew once it, or what it imports, is another; else all is kept', async () => {
    const dir = school({
      ...withParts({
        Footer: `import { name } from '../name.ts';\nexport default () => <footer>{name}</footer>;\n`,
      }),
      'name.ts': "export const name = 'First';\n",
    });
    await build(dir);
    expect(page(dir, 'index.html')).toContain('<footer>First</footer>');
    expect((await build(dir)).stderr).toContain('Nothing has changed');
    writeFileSync(join(dir, 'name.ts'), "export const name = 'Second';\n");
    expect((await build(dir)).stderr).not.toContain('Nothing has changed');
    expect(page(dir, 'index.html')).toContain('<footer>Second</footer>');
    rmSync(join(dir, 'prospectus.config.ts'));
    await build(dir);
    expect(page(dir, 'index.html')).toContain('<footer class="foot">');
  });

  test('makes the same bytes twice, warm and cold', async () => {
    const dir = school(withParts({ Footer: 'export default () => <footer>Ours</footer>;\n' }));
    await build(dir);
    await build(dir, '--no-cache', '--output', 'other');
    expect(fingerprints(join(dir, 'other'))).toEqual(fingerprints(join(dir, '_site')));
  });
});

describe('a part that cannot be made', () => {
  test.each([
    [
      'throws',
      'export default ({ footer }) => (\n  <footer>{footer.groops.length}</footer>\n);\n',
      '2:26',
      "The part “Footer” stops with an error: “Cannot read properties of undefined (reading 'length')”. It happened on / first.",
    ],
    [
      'throws in a component of its own',
      'const Name = ({ of }) => <b>{of.name}</b>;\nexport default () => <footer><Name /></footer>;\n',
      '1:33',
      'stops with an error',
    ],
    [
      'names a key that its view has not',
      'export default ({ foter }) => <footer>{foter}</footer>;\n',
      '1:19',
      'The view of the part “Footer” has no key “foter”. It happened on / first.',
    ],
    [
      'gives an object',
      'export default () => ({ html: 1 });\n',
      '1:1',
      'The part “Footer” gives “{ html: 1 }”, which cannot be shown.',
    ],
    [
      'is not done yet',
      'export default async () => <footer />;\n',
      '1:1',
      'The part “Footer” gives “Promise {',
    ],
    [
      'holds an object',
      'export default () => (\n  <footer>{new Date(0)}</footer>\n);\n',
      '2:3',
      'The part “Footer” gives “1970-01-01T00:00:00.000Z”, which cannot be shown.',
    ],
    [
      'prints HTML as it is',
      'export default () => (\n  <footer dangerouslySetInnerHTML={{ __html: "<b>" }} />\n);\n',
      '2:3',
      'The part “Footer” prints HTML as it is; parts give elements.',
    ],
    [
      'has Default show what it cannot',
      'export default ({ Default }) => <Default footer={7} />;\n',
      '1:1',
      'The part “Footer” stops with an error',
    ],
  ])(
    'because it %s is told once, at its line, and nothing is published',
    async (_, text, at, message) => {
      const dir = school(withParts({ Footer: text }));
      for (let round = 0; round < 2; round++) {
        const { code, stderr } = await build(dir);
        expect([code, stderr.split('failing-code').length]).toEqual([1, 3]); // the line, and where the rule is explained
        expect(stderr).toContain('../parts/Footer.tsx\n');
        expect(stderr).toContain(`\n  ${at}  error  `);
        expect(stderr).toContain(message);
        expect(stderr).toContain('Nothing was published.');
        expect(stderr).not.toMatch(/fault of ours|node_modules|\n\s+at /);
        expect(fingerprints(join(dir, '_site'))).toEqual({});
      }
    },
  );

  test('is told in the language asked for, and beside the mistakes of others', async () => {
    const dir = school(
      withParts({
        Footer: 'export default () => 7n.none.none;\n',
        Header: 'export default () => { throw new Error("Nein"); };\n',
      }),
    );
    const { stderr } = await build(dir, '--language', 'de');
    expect(stderr).toContain('Der Seitenteil „Header“ bricht mit einem Fehler ab: „Nein“.');
    expect(stderr).toContain('Der Seitenteil „Footer“ bricht');
  });

  test('is no fault of ours where a link of it leads nowhere', async () => {
    const dir = school(
      withParts({
        Footer:
          'export default () => <footer><a href="/nowhere/">N</a> <a href="/100%">P</a></footer>;\n',
      }),
    );
    const { code, stderr } = await build(dir);
    expect(code).toBe(1);
    expect(stderr).toContain('These parts are your own, so look at them first: Footer.');
    expect(stderr).toContain('The link to /nowhere/ leads nowhere.');
  });
});
