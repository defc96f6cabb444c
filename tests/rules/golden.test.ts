import { languageOf, languages } from '../support/languages.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  finding,
  startOf,
  type Diagnostic,
  type Finding,
} from '../../src/diagnostics/diagnostic.ts';
import { toDiagnostics } from '../../src/diagnostics/report.ts';
import { entryOf, rules } from '../../src/diagnostics/rules.ts';
import { loadCatalogue } from '../../src/load.ts';
import { failureFinding } from '../../src/own-code/findings.ts';
import { seenFrom } from '../../src/own-code/own-code.ts';
import { readOwnCode } from '../../src/own-code/read-own-code.ts';
import { runChecks } from '../../src/own-code/run-checks.ts';
import { folder } from '../support/folder.ts';
import { goldenFolder, wrongChecks, wrongConfigs, wrongParts } from './golden.ts';

const folders = ['declared', 'undeclared', 'empty'] as const;
const loaded = await Promise.all(
  folders.map(async (name) => ({
    name,
    ...(await loadCatalogue(goldenFolder(name), new Map(), {
      previous:
        name === 'declared'
          ? [{ address: '/courses/long-gone/', source: 'courses/long-gone.md' }]
          : [],
    })),
  })),
);
const ofCode: { name: string; findings: readonly Finding[] }[] = await Promise.all(
  Object.entries(wrongConfigs).map(async ([name, files]) => {
    const dir = folder(files);
    const { findings } = await readOwnCode(join(dir, 'prospectus.config.ts'));
    return { name: `config: ${name}`, findings: seenFrom(dir, findings) };
  }),
);
const school = folder(wrongChecks);
const content = join(school, 'content');
const own = await readOwnCode(join(school, 'prospectus.config.ts'));
ofCode.push(
  {
    name: 'checks',
    findings: runChecks(own, (await loadCatalogue(content)).catalogue, content),
  },
  {
    name: 'parts',
    findings: wrongParts.map((error) =>
      failureFinding({ of: 'part', name: 'Footer', page: '/' }, error, startOf('footer.tsx')),
    ),
  },
);
const whyNoYear = [
  'no-git',
  'other-owner',
  'no-repository',
  'unknown',
  'no-folder',
  'unreadable',
  'too-large',
  'shallow',
] as const;
const ofYear = { year: '2025-2026', version: 'v2025' };
ofCode.push({
  name: 'years',
  findings: [
    ...whyNoYear.map((why) =>
      finding('year-version', startOf('catalogue.yaml'), { ...ofYear, why }),
    ),
    finding('year-version', startOf('catalogue.yaml'), {
      ...ofYear,
      why: 'errors',
      errors: 2,
      first: 'courses/a.md:2 This is wrong.',
    }),
  ],
});
const diagnosticsIn = (language: string) => [
  ...loaded.map(({ name, findings, catalogue }) => ({
    name,
    diagnostics: toDiagnostics(
      findings,
      languageOf(language).diagnostics,
      catalogue.settings.rules,
    ),
  })),
  ...ofCode.map(({ name, findings }) => ({
    name,
    diagnostics: toDiagnostics(findings, languageOf(language).diagnostics),
  })),
];

/** Everything that is said, as a list that can be read through. */
const fullText = ({
  file,
  line,
  column,
  endLine,
  endColumn,
  severity,
  rule,
  message,
  hint,
  related,
}: Diagnostic) =>
  [
    `${file}:${line}:${column}-${endLine}:${endColumn} ${severity} [${rule}]`,
    `  ${message}`,
    ...(hint ? [`  → ${hint}`] : []),
    ...(related ?? []).map((it) => `  ${it.file}:${it.line}:${it.column} ${it.message}`),
  ].join('\n');

describe('folders that break every rule at once', () => {
  test('yield every one of them', () => {
    const found = new Set(
      diagnosticsIn('en').flatMap(({ diagnostics }) =>
        diagnostics.map(({ rule }) => entryOf(rule)),
      ),
    );
    expect([...found].sort()).toEqual(Object.keys(rules).sort());
  });

  test.each(Object.keys(languages))(
    'say what the reviewed list says (%s; UPDATE_GOLDEN=1 writes it again)',
    (language) => {
      const list = join(fileURLToPath(PROJECT), `tests/rules/golden.${language}.txt`);
      const text = diagnosticsIn(language)
        .map(({ name, diagnostics }) => `# ${name}\n\n${diagnostics.map(fullText).join('\n\n')}\n`)
        .join('\n');
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(list, text);
      expect(existsSync(list) ? readFileSync(list, 'utf8').replaceAll('\r\n', '\n') : '').toBe(
        text,
      );
    },
  );

  test.each(Object.keys(languages))(
    'say nothing in the words of programmers, but for what is quoted from the file (%s)',
    (language) => {
      const jargon =
        /\b(schema|parse[dn]?|parser|undefined|null|NaN|object|array|string|boolean|expected|received|invalid|zod|verwacht|ontvangen|ongeldig|reeks|booleaan|geparset|erwartet|erhalten|ungültig|objekt|zeichenkette|geparst)\b|\bat \S+:\d+/i;
      const own = diagnosticsIn(language).flatMap(({ diagnostics }) =>
        diagnostics.flatMap(({ message, hint = '' }) => [
          message.replace(/[“„«].*[”“»]/gs, '“”'),
          hint.replace(/[“„].*[”“]|(Type|Typ|Schreiben Sie): .*/gs, ''),
        ]),
      );
      expect(own.filter((text) => jargon.test(text))).toEqual([]);
    },
  );

  test.each(Object.keys(languages))(
    'never say one thing twice at one place, and always end in a full stop or with what to type (%s)',
    (language) => {
      for (const { diagnostics } of diagnosticsIn(language)) {
        const keys = diagnostics.map(
          ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`,
        );
        expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
        expect(
          diagnostics.filter(({ message }) => !/[.?]$/.test(message)).map(({ message }) => message),
        ).toEqual([]);
      }
    },
  );
});
