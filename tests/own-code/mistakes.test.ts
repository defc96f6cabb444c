import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { toDiagnostics } from '../../src/diagnostics/report.ts';
import { seenFrom } from '../../src/own-code/own-code.ts';
import { readOwnCode } from '../../src/own-code/read-own-code.ts';
import { languages } from '../support/languages.ts';
import { folder, type Files } from '../support/folder.ts';

/** What is said of the config of a school, with the files beside it. */
async function said(config: string, beside: Files = {}): Promise<Diagnostic[]> {
  const dir = folder({ 'prospectus.config.ts': config, ...beside });
  const own = await readOwnCode(`${dir}/prospectus.config.ts`);
  return toDiagnostics(seenFrom(dirname(own.file ?? ''), own.findings), languages.en.diagnostics);
}

const imported = "import { defineConfig } from 'prospectus';\n";
/** A config whose settings start on line 2, at column 29. */
const config = (settings: string) => `${imported}export default defineConfig(${settings});\n`;
const footer = { 'parts/footer.tsx': 'export default () => <footer>Ours</footer>;\n' };
const check = "id: 'long-title', check: () => []";

interface Mistake {
  wrong: string;
  beside?: Files;
  /** The text that is underlined, in the file it stands in. */
  at: string;
  message: string;
  hint?: string;
  /** The config once somebody did as the hint says; left out where it leaves that to them. */
  mended?: string;
  file?: string;
}

const mistakes: Record<string, Mistake> = {
  'a misspelt key': {
    wrong: config("{ outptu: '_site' }"),
    at: 'outptu',
    message: 'The config has no key “outptu”.',
    hint: 'Did you mean “output”?',
    mended: config("{ output: '_site' }"),
  },
  'a key between quotation marks': {
    wrong: config("{ 'part': { } }"),
    at: "'part'",
    message: 'The config has no key “part”.',
    hint: 'Did you mean “parts”?',
    mended: config('{ parts: { } }'),
  },
  'a key of another program': {
    wrong: config('{ plugins: [] }'),
    at: 'plugins',
    message: 'The config has no key “plugins”.',
    hint: 'Its keys are content, output, parts and checks.',
    mended: config('{ }'),
  },
  'a key in a comment before': {
    wrong: `${imported}// outptu: where it goes\nexport default defineConfig({\n  outptu: 'x' });`,
    at: 'outptu',
    message: 'The config has no key “outptu”.',
    hint: 'Did you mean “output”?',
  },
  'settings that stand before they are exported': {
    wrong: `const settings = { outptu: 'x' };\nexport default settings;\n`,
    at: 'outptu',
    message: 'The config has no key “outptu”.',
    hint: 'Did you mean “output”?',
  },
  'a number as content': {
    wrong: config('{ content: 7 }'),
    at: 'content',
    message: '“content” is the path of a folder, not “7”.',
    hint: 'Type: content: "content"',
    mended: config('{ content: "content" }'),
  },
  'an empty output': {
    wrong: config("{ output: ' ' }"),
    at: 'output',
    message: '“output” is the path of a folder, not “ ”.',
    hint: 'Type: output: "_site"',
    mended: config('{ output: "_site" }'),
  },
  'no default export': {
    wrong: 'export const settings = {};\n',
    at: '',
    message: 'This file gives no settings.',
    hint: 'Start with: export default defineConfig({ content: "content" });',
    mended: `${imported}export default defineConfig({ content: "content" });`,
  },
  'a list as settings': {
    wrong: 'export default [];\n',
    at: 'export default',
    message: 'This file gives “[]” where its settings belong.',
    mended: `${imported}export default defineConfig({ content: "content" });`,
  },
  'a function as settings': {
    wrong: 'export default () => ({});\n',
    at: 'export default',
    message: 'This file gives “[Function: prospectus_config_default]” where its settings belong.',
  },
  'a bracket too few': {
    wrong: 'export default { content: "a" ;\n',
    at: ';',
    message: 'This cannot be read as TypeScript: “Expected "}" but found ";"”.',
    hint: 'Look at this line, and at the one before it.',
  },
  'an import of nothing': {
    wrong: "import { one } from './one.ts';\nexport default one;\n",
    at: "'./one.ts'",
    message: '“./one.ts” is imported here, but it is not there.',
    hint: 'Correct the name, or add the file.',
  },
  'an import of a package that is not installed': {
    wrong: "import one from 'no-such-package';\nexport default one;\n",
    at: "'no-such-package'",
    message: '“no-such-package” is imported here, but it is not there.',
    hint: 'Correct the name, or install the package: npm install --save-dev no-such-package',
  },
  'a config that throws': {
    wrong: 'const nothing = undefined;\nexport default { content: nothing.folder };\n',
    at: 'folder',
    message:
      "This file stops with an error when it is read: “Cannot read properties of undefined (reading 'folder')”.",
    hint: 'Mend the line, or take it out.',
  },
  'what it imports throws': {
    wrong: "import './other.ts';\nexport default {};\n",
    beside: { 'other.ts': '\nthrow new Error("Not today");\n' },
    file: 'other.ts',
    at: 'new',
    message: 'This file stops with an error when it is read: “Not today”.',
  },
  'something else is thrown': {
    wrong: "throw 'a text';\nexport default {};\n",
    at: '',
    message: 'This file stops with an error when it is read: “a text”.',
  },
  'parts as a list': {
    wrong: config("{ parts: ['./parts/footer.tsx'] }"),
    beside: footer,
    at: 'parts',
    message: "“parts” says which file makes which part; it is “[ './parts/footer.tsx' ]”.",
    hint: 'Type: parts: { Footer: "./parts/footer.tsx" }',
    mended: config('{ parts: { Footer: "./parts/footer.tsx" } }'),
  },
  'a misspelt part': {
    wrong: config("{ parts: { Foter: './parts/footer.tsx' } }"),
    beside: footer,
    at: 'Foter',
    message: 'Pages have no part “Foter”.',
    hint: 'Did you mean “Footer”?',
    mended: config("{ parts: { Footer: './parts/footer.tsx' } }"),
  },
  'a part that pages do not have': {
    wrong: config("{ parts: { Sidebar: './parts/footer.tsx' } }"),
    beside: footer,
    at: 'Sidebar',
    message: 'Pages have no part “Sidebar”.',
    hint: 'The parts are Header, Footer, HomeIntro, ListIntro, CourseIntro, CourseFacts, BeforeCourse, AfterCourse, TrackIntro, PillarIntro, ProgrammeIntro.',
  },
  'a part of the name of an inherited key': {
    wrong: config("{ parts: { constructor: './a.tsx' } }"),
    beside: { 'a.tsx': 'export default () => null;\n' },
    at: 'constructor',
    message: 'Pages have no part “constructor”.',
  },
  'a file of a part that is not there': {
    wrong: config("{ parts: { Footer: './parts/fotter.tsx' } }"),
    beside: footer,
    at: 'Footer',
    message: 'The file of the part “Footer” is not there: “./parts/fotter.tsx”.',
    hint: 'Type: Footer: "./parts/footer.tsx"',
    mended: config('{ parts: { Footer: "./parts/footer.tsx" } }'),
  },
  'a folder as the file of a part': {
    wrong: config("{ parts: { Footer: './parts' } }"),
    beside: footer,
    at: 'Footer',
    message: 'The file of the part “Footer” is not there: “./parts”.',
  },
  'a component in the place of a file': {
    wrong: config('{ parts: { Footer: () => null } }'),
    at: 'Footer',
    message: 'The file of the part “Footer” is not there: “[Function: Footer]”.',
  },
  'a part without a default': {
    wrong: config("{ parts: { Footer: './parts/footer.tsx' } }"),
    beside: { 'parts/footer.tsx': 'export const Footer = () => null;\n' },
    file: 'parts/footer.tsx',
    at: '',
    message: 'This file makes the part “Footer”, but gives no function as its default.',
    hint: 'Type: export default ({ Default, ...view }) => <Default {...view} />;',
  },
  'a part that is a text': {
    wrong: config("{ parts: { Footer: './parts/footer.tsx' } }"),
    beside: { 'parts/footer.tsx': "\nexport default '<footer/>';\n" },
    file: 'parts/footer.tsx',
    at: 'export default',
    message: 'This file makes the part “Footer”, but gives no function as its default.',
  },
  'a tag that a part does not close': {
    wrong: config("{ parts: { Footer: './parts/footer.tsx' } }"),
    beside: { 'parts/footer.tsx': 'export default () => (\n  <footer><p></p>\n);\n' },
    file: 'parts/footer.tsx',
    at: '',
    message:
      'This cannot be read as TypeScript: “Unexpected end of file before a closing "footer" tag”.',
  },
  'an import of nothing in a part': {
    wrong: config("{ parts: { Footer: './parts/footer.tsx' } }"),
    beside: { 'parts/footer.tsx': "import { a } from './a';\nexport default () => a;\n" },
    file: 'parts/footer.tsx',
    at: "'./a'",
    message: '“./a” is imported here, but it is not there.',
  },
  'a part that throws when it is read': {
    wrong: config("{ parts: { Footer: './parts/footer.tsx' } }"),
    beside: { 'parts/footer.tsx': 'throw new Error("Not today");\nexport default () => null;\n' },
    file: 'parts/footer.tsx',
    at: 'new',
    message: 'This file stops with an error when it is read: “Not today”.',
  },
  'checks that are one check': {
    wrong: config(`{ checks: { ${check} } }`),
    at: 'checks',
    message:
      "“checks” is a list of checks; it is “{ id: 'long-title', check: [Function: check] }”.",
    hint: 'Type: checks: [{ id: "long-title", check: (catalogue) => [] }]',
    mended: config('{ checks: [{ id: "long-title", check: (catalogue) => [] }] }'),
  },
  'a function as a check': {
    wrong: config('{ checks: [() => []] }'),
    at: 'checks',
    message: 'A check is an id with a function; this one is “[Function (anonymous)]”.',
    hint: 'Type: { id: "long-title", check: (catalogue) => [] }',
    mended: config('{ checks: [{ id: "long-title", check: (catalogue) => [] }] }'),
  },
  'a misspelt key of a check': {
    wrong: config(`{ checks: [{ ${check}, severty: 'error' }] }`),
    at: "'long-title'",
    message: 'A check has no key “severty”.',
    hint: 'Did you mean “severity”?',
    mended: config(`{ checks: [{ ${check}, severity: 'error' }] }`),
  },
  'a check without an id': {
    wrong: config('{ checks: [{ check: () => [] }] }'),
    at: 'checks',
    message: '“undefined” cannot be the id of a check.',
    hint: 'Use small letters, digits and hyphens. Type: id: "long-title"',
    mended: config('{ checks: [{ id: "long-title", check: () => [] }] }'),
  },
  'an id with a space': {
    wrong: config("{ checks: [{ id: 'Long title', check: () => [] }] }"),
    at: "'Long title'",
    message: '“Long title” cannot be the id of a check.',
  },
  'an id of ours': {
    wrong: config("{ checks: [{ id: 'dead-link', check: () => [] }] }"),
    at: "'dead-link'",
    message: 'There is a rule or check “dead-link” already.',
    hint: 'Choose another id. Type: id: "our-dead-link"',
    mended: config('{ checks: [{ id: "our-dead-link", check: () => [] }] }'),
  },
  'two checks of one id': {
    wrong: config(`{ checks: [{ ${check} }, { ${check} }] }`),
    at: "'long-title'",
    message: 'There is a rule or check “long-title” already.',
    hint: 'Choose another id. Type: id: "our-long-title"',
  },
  'a severity that there is not': {
    wrong: config(`{ checks: [{ ${check}, severity: 'warn' }] }`),
    at: "'long-title'",
    message: 'The severity of a check is “error”, “warning” or “info”, not “warn”.',
    hint: 'Type: severity: "warning"',
    mended: config(`{ checks: [{ ${check}, severity: "warning" }] }`),
  },
  'a check that is a list': {
    wrong: config("{ checks: [{ id: 'long-title', check: [] }] }"),
    at: "'long-title'",
    message: '“check” of “long-title” is a function; it is “[]”.',
    hint: 'Type: check: (catalogue) => []',
    mended: config("{ checks: [{ id: 'long-title', check: (catalogue) => [] }] }"),
  },
};

describe('a config', () => {
  test.each(Object.entries(mistakes))(
    'with %s is told so at its place',
    async (_, { wrong, beside = {}, file = 'prospectus.config.ts', at, message, hint }) => {
      const [first, ...more] = await said(wrong, beside);
      expect(more).toEqual([]);
      expect([first?.rule, first?.severity]).toEqual(['unusable-config', 'error']);
      expect([first?.file, first?.message]).toEqual([file, message]);
      if (hint !== undefined) expect(first?.hint).toBe(hint);
      expect(first && underlined({ 'prospectus.config.ts': wrong, ...beside }, first)).toBe(at);
    },
  );

  test.each(Object.entries(mistakes).filter(([, { mended }]) => mended !== undefined))(
    'with %s is right once somebody did as the hint says',
    async (_, { mended = '', beside }) => expect(await said(mended, beside)).toEqual([]),
  );

  test('says all that is wrong at once', async () => {
    const found = await said(
      config("{ contnt: 'a', output: 3, parts: { Foter: './a', Header: './b' }, checks: [7] }"),
    );
    expect(found.map(({ message }) => message)).toEqual([
      'The config has no key “contnt”.',
      '“output” is the path of a folder, not “3”.',
      'Pages have no part “Foter”.',
      'The file of the part “Header” is not there: “./b”.',
      'A check is an id with a function; this one is “7”.',
    ]);
  });

  test('that is right gives paths from where it lies, and may be a file of JavaScript', async () => {
    const dir = folder({
      'a/prospectus.config.mjs': 'export default { content: "../b", output: "c" };',
    });
    const own = await readOwnCode(`${dir}/a/prospectus.config.mjs`);
    expect([own.findings, own.content, own.output]).toEqual([[], `${dir}/b`, `${dir}/a/c`]);
  });

  test('may use packages of Node and files beside it', async () => {
    const dir = folder({
      'prospectus.config.ts': `import { basename } from 'node:path';\nimport { place } from './place';\nexport default { content: basename(place) };`,
      'place.ts': "export const place: string = 'somewhere/courses';\n",
    });
    const own = await readOwnCode(`${dir}/prospectus.config.ts`);
    expect(own.content).toBe(`${dir}/courses`);
    expect(own.files).toEqual([`${dir}/prospectus.config.ts`, `${dir}/place.ts`]);
  });
});

/** The text of the place of a diagnostic. */
function underlined(files: Files, { file, line, column, endColumn }: Diagnostic): string {
  const text = String(files[file] ?? '').split('\n')[line - 1] ?? '';
  return text.slice(column - 1, endColumn - 1);
}
