import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { formats, type Report } from '../../src/diagnostics/formats/formats.ts';
import { readExamples, writeExample } from '../../src/diagnostics/examples.ts';
import { isSpoken } from '../../src/languages/index.ts';
import { languages } from '../support/languages.ts';
import { folder } from '../support/folder.ts';
import { jargon } from '../support/jargon.ts';
import { golden, reportOn } from './formats.support.ts';
import { fromJson } from '../support/json.ts';

/** What a diagnostic is, in short: `courses/a.md:3:1 error unknown-key`. */
type ViewContext = (text: string) => string[];
const brief = (file: string, line: unknown, column: unknown, severity: string, rule: string) =>
  `${file}:${line}:${column} ${severity} ${rule}`;
const unescaped = (text: string) =>
  text.replace(/%(0D|0A|3A|2C|25)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
const matcher = fromJson<{
  tasks: { problemMatcher: { pattern: { regexp: string } } }[];
}>(readFileSync(new URL('.vscode/tasks.json', PROJECT), 'utf8')).tasks[0].problemMatcher.pattern;
const linePattern = new RegExp(matcher.regexp);

/** Reads a report back, as the tools it is made for would. */
const contexts: Record<keyof typeof formats, ViewContext> = {
  json: (text) =>
    fromJson<{ diagnostics: Report['diagnostics'] }>(text).diagnostics.map((it) =>
      brief(it.file, it.line, it.column, it.severity, it.rule),
    ),
  line: (text) =>
    text
      .trimEnd()
      .split('\n')
      .map((row) => {
        const [, file, line, column, severity, , rule] = linePattern.exec(row) ?? expect.fail();
        return brief(file, line, column, severity, rule);
      }),
  pretty: (text) => {
    let file = '';
    return text.split('\n').flatMap((row) => {
      if (/^\S/.test(row)) file = row;
      const [, line, column, severity, rule] =
        /^ {2}(\d+):(\d+) {2}(error|warning|info) {2}.* {2}([a-z0-9-]+)$/.exec(row) ?? [];
      return rule ? [brief(file, line, column, severity, rule)] : [];
    });
  },
  github: (text) =>
    text.split('\n').flatMap((row) => {
      const [, kind, properties] = /^::(error|warning|notice) (.*?)::/.exec(row) ?? [];
      if (!properties) return [];
      const { file, line, col, title } = Object.fromEntries(
        properties.split(',').map((it) => it.split('=').map(unescaped)),
      ) as Record<string, string>;
      return [brief(file, line, col, kind === 'notice' ? 'info' : kind, title)];
    }),
  sarif: (text) => {
    const [run] = fromJson<{
      runs: {
        results: {
          ruleId: string;
          level: string;
          locations: {
            physicalLocation: {
              artifactLocation: { uri: string };
              region: { startLine: number; startColumn: number };
            };
          }[];
        }[];
      }[];
    }>(text).runs;
    return run.results.map(({ ruleId, level, locations }) => {
      const { artifactLocation, region } = locations[0].physicalLocation;
      return brief(
        decodeURIComponent(artifactLocation.uri),
        region.startLine,
        region.startColumn,
        level === 'note' ? 'info' : level,
        ruleId,
      );
    });
  },
};

describe('all formats carry the same set', () => {
  const dir = folder(golden);
  const loaded = reportOn(dir);
  const expected = loaded.then(({ diagnostics }) =>
    diagnostics.map((it) => brief(it.file, it.line, it.column, it.severity, it.rule)).sort(),
  );

  test('which breaks many rules, and at most ten of a kind', async () => {
    const all = await expected;
    expect(new Set(all.map((it) => it.split(' ').at(-1))).size).toBeGreaterThan(12);
    for (const kind of [' error ', ' warning ', ' info '])
      expect(all.filter((it) => it.includes(kind)).length).toBeLessThanOrEqual(10);
  });

  test.each(Object.keys(formats) as (keyof typeof formats)[])('%s', async (format) => {
    const text = await formats[format]({ ...(await loaded), repository: { root: dir } });
    expect(contexts[format](text).sort()).toEqual(await expected);
  });
});

/** Every example of the guide in one folder: what a rule says alone, and much that it says of the others. */
const codes = Object.keys(languages).filter(isSpoken);
const linesIn: Record<string, string[]> = {};

beforeAll(async () => {
  const dir = folder(golden);
  for (const { rule, bad } of await readExamples(fileURLToPath(PROJECT))) {
    await writeExample(
      dir,
      Object.fromEntries(
        Object.entries(bad)
          .filter(([file]) => file !== 'catalogue.yaml')
          .map(([file, text]) => [file.replace(/^courses\//, `courses/${rule}/`), text]),
      ),
    );
  }
  for (const language of codes)
    linesIn[language] = formats
      .line(await reportOn(dir, { language }))
      .split('\n')
      .filter(Boolean);
});

describe.each(codes)('a folder that breaks nearly every rule, in %s', (language) => {
  test('every line matches the problem matcher of VS Code', () => {
    const lines = linesIn[language];
    expect(new Set(lines.map((it) => it.split(' ').at(-1))).size).toBeGreaterThan(50);
    expect(lines.filter((it) => !linePattern.test(it))).toEqual([]);
  });

  test('no word of programmers stands outside what is quoted', () => {
    const found = linesIn[language].flatMap((it) => {
      const ours = it
        .replace(/^.*?: (error|warning|info): /, '')
        .replace(/ \[[a-z0-9-]+\]$/, '')
        .replace(/“[^”]*”|„[^“]*“/g, '')
        .replace(/(Type|Typ|Schreiben Sie): .*/, '');
      return [
        ...jargon[language].filter((word) =>
          new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'iu').test(ours),
        ),
        ...(/\bat .*:\d+:\d+/.test(ours) ? ['stack'] : []),
      ].map((word) => `${word}: ${it}`);
    });
    expect(found).toEqual([]);
  });
});
