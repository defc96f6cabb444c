import { languages } from '../support/languages.ts';
import { describe, expect, test } from 'vitest';
import { finding, type Place } from '../../src/diagnostics/diagnostic.ts';
import { countDiagnostics, toDiagnostics } from '../../src/diagnostics/report.ts';
import { firmRules, rules } from '../../src/diagnostics/rules.ts';

const en = languages.en.diagnostics;
const at = (file: string, line = 1, column = 1): Place => ({
  file,
  line,
  column,
  endLine: line,
  endColumn: column + 1,
});

describe('diagnostics', () => {
  test('are sorted by file, line, column and rule, whatever order they were found in', () => {
    const found = [
      finding('too-deep', at('b.md'), { limit: 20 }),
      finding('too-deep', at('a.md', 10), { limit: 20 }),
      finding('too-deep', at('a.md', 9, 2), { limit: 20 }),
      finding('duplicate-key', at('a.md', 9, 2), { key: 'x' }),
      finding('too-deep', at('B.md'), { limit: 20 }),
    ];
    const order = [
      'B.md 1:1 too-deep',
      'a.md 9:2 duplicate-key',
      'a.md 9:2 too-deep',
      'a.md 10:1 too-deep',
      'b.md 1:1 too-deep',
    ];
    for (const given of [found, [...found].reverse()])
      expect(
        toDiagnostics(given, en).map((it) => `${it.file} ${it.line}:${it.column} ${it.rule}`),
      ).toEqual(order);
  });

  test('say what is wrong, what to do, and where else to look', () => {
    const [it] = toDiagnostics(
      [
        finding(
          'unknown-track',
          at('courses/mlops.md', 14, 3),
          { id: 'ai-englsh', near: 'ai-english' },
          { related: [{ at: at('tracks/ai-english.md'), reason: 'declared-here' }] },
        ),
      ],
      en,
    );
    expect(it).toEqual({
      severity: 'error',
      rule: 'unknown-track',
      file: 'courses/mlops.md',
      line: 14,
      column: 3,
      endLine: 14,
      endColumn: 4,
      message: 'There is no track “ai-englsh”.',
      hint: 'Did you mean “ai-english”?',
      related: [{ file: 'tracks/ai-english.md', line: 1, column: 1, message: 'Declared here.' }],
    });
  });

  test('are counted by weight', () => {
    expect(
      countDiagnostics(
        toDiagnostics(
          [
            finding('too-deep', at('a.md'), { limit: 20 }),
            finding('empty-body', at('a.md'), {}),
            finding('no-base-url', at('a.md'), {}),
          ],
          en,
        ),
      ),
    ).toEqual({ errors: 1, warnings: 1, infos: 1 });
  });
});

describe('“rules” of catalogue.yaml', () => {
  const severities = (overrides: Parameters<typeof toDiagnostics>[2]) =>
    toDiagnostics(
      [
        finding('empty-body', at('a.md'), {}),
        finding('too-large', at('b.md'), { what: 'file', bytes: 1, limit: 1 }),
      ],
      en,
      overrides,
    ).map(({ severity, rule }) => `${rule}: ${severity}`);

  test('turn a rule up, down or off', () => {
    expect(
      [
        severities({ 'empty-body': 'error' }),
        severities({ 'empty-body': 'info' }),
        severities({ 'empty-body': 'off' }),
      ].map(([first]) => first),
    ).toEqual(['empty-body: error', 'empty-body: info', 'too-large: error']);
  });

  test('cannot turn off what protects the machine and the readers', () => {
    expect(severities({ 'too-large': 'off' })).toContain('too-large: error');
  });

  test('firm rules are errors', () => {
    expect(firmRules.filter((rule) => rules[rule] !== 'error')).toEqual([]);
    expect(firmRules).toEqual(
      expect.arrayContaining(['unsafe-yaml', 'too-heavy', 'duplicate-id', 'no-front-matter']),
    );
  });
});
