import { isSpoken } from '../../src/languages/index.ts';
import { languageOf, languages } from '../support/languages.ts';
import { describe, expect, test } from 'vitest';
import { jargon } from '../support/jargon.ts';
import {
  rules,
  type RuleData,
  type RuleName,
  type ValueKind,
} from '../../src/diagnostics/rules.ts';

const kinds: ValueKind[] = [
  'text',
  'number',
  'whole-number',
  'yes-no',
  'list',
  'text-or-list',
  'id',
  'address',
  'date',
  'language',
  'settings',
  'one-of',
  'link',
  'shares',
  'hours',
  'colour',
  'file',
];
const each = <T, U>(values: readonly T[], make: (value: T) => U) => values.map(make);
const unknown = [{ id: 'Q' }, { id: 'Q', near: 'Q' }];
const number = 7;

/**
 * Facts for every branch of every rule's words; what is quoted from a file is always Q. A rule that
 * is missing here does not compile.
 */
const cases: { [R in RuleName]: readonly RuleData[R][] } = {
  'not-utf8': each(['utf-16', 'other'] as const, (encoding) => ({ encoding })),
  'too-large': each(
    ['file', 'front-matter', 'picture', 'drawing', 'style', 'font'] as const,
    (what) => ({
      what,
      bytes: 2048,
      limit: 1024,
    }),
  ),
  'unusable-file': each(
    [
      'link',
      'device',
      'name',
      'folder',
      'disguised',
      'cut-off',
      'pixels',
      'private',
      'windows',
      'long',
      'active',
      'sealed',
      'no-font',
    ] as const,
    (why) => ({ why }),
  ),
  'brand-file': each(['missing', 'elsewhere', 'kind', 'font', 'square'] as const, (why) => ({
    key: 'logo',
    path: 'Q',
    why,
    endings: ['.svg'],
    ...(why === 'missing' ? { near: 'Q' } : {}),
  })),
  'unsafe-drawing': each(
    [
      'script',
      'handler',
      'foreign',
      'reference',
      'style',
      'entity',
      'no-drawing',
      'no-size',
    ] as const,
    (what) => ({ what, text: 'Q' }),
  ),
  'unsafe-style': each(
    ['import', 'elsewhere', 'url', 'function', 'unclosed', 'unopened', 'markup'] as const,
    (what) => ({ what, text: 'Q' }),
  ),
  'accent-shade': [
    { given: 'Q', light: 'Q', dark: '#ffffff' },
    { given: 'Q', light: '#000000', dark: '#ffffff' },
  ],
  'icon-sizes': [{ icon: 'Q' }],
  'nothing-to-publish': [{ courses: 0 }, { courses: 1 }, { courses: number }],
  'no-front-matter': each(
    [
      'none',
      'blank-line',
      'dashes',
      'after-dashes',
      'not-closed',
      'closing-line',
      'line-ends',
      'two-marks',
    ] as const,
    (why) => ({ why, text: 'Q' }),
  ),
  'invalid-yaml': each(
    [
      'colon',
      'quote',
      'tab',
      'no-space',
      'reserved',
      'merge-marker',
      'indent',
      'not-keys',
      'other',
    ] as const,
    (cause) => [
      { cause, text: 'Q' },
      { cause, text: 'Q', sign: '•' },
      { cause, text: 'Q', sign: '-' },
      { cause, text: 'Q', sign: '1.' },
      { cause, text: 'Q', fix: 'Q' },
    ],
  ).flat(),
  'unsafe-yaml': each(['anchor', 'alias', 'merge', 'tag'] as const, (what) => ({
    what,
    text: 'Q',
  })),
  'too-deep': [{ limit: 20 }],
  'control-character': [0x07, 0x1b, 0x9b, 0x2028, 0x202e, 0x2066, 0x2069, 0xd800, 0xffff].flatMap(
    (sign) => [{ sign }, { sign, code: 'Q' }, { sign, loose: true as const }],
  ),
  'merge-marker': [{ text: 'Q' }],
  'duplicate-key': [{ key: 'Q' }, { key: 'Q', other: 'Q' }, { key: 'Q', other: 'Q', isWord: true }],
  'missing-field': [
    { key: 'Q', meaning: 'Q' },
    { key: 'Q', meaning: 'Q', sample: 'Q' },
  ],
  'wrong-type': [
    ...kinds.flatMap((kind) => [
      { key: 'Q', kind, text: 'Q' },
      { key: 'Q', kind, text: '' },
      { key: 'Q', kind, text: 'Q', fix: 'Q' },
    ]),
    { key: 'Q', kind: 'id', text: '🧪' },
    { key: 'Q', kind: 'one-of', text: 'Q', choices: ['Q'] },
    { key: 'Q', kind: 'one-of', text: '', choices: ['Q'] },
  ],
  'out-of-range': [
    { key: 'Q', text: 'Q', low: 0.5, high: 60, step: 0.5 },
    { key: 'Q', text: 'Q', low: 1, high: 12, step: 1 },
    { key: 'Q', text: 'Q', low: 1 },
    { key: 'Q', text: 'Q', high: 200 },
  ],
  'unknown-key': [{ key: 'Q' }, { key: 'Q', near: 'Q' }],
  'unusable-field': [
    ...each(['name', 'key', 'address'] as const, (why) => ({ name: 'Q', why, instead: 'Q' })),
    ...each(['choices', 'filter', 'row'] as const, (why) => ({
      name: 'Q',
      why,
      type: 'Q',
      fix: 'Q',
    })),
    { name: 'Q', why: 'name' },
    { name: 'Q', why: 'word' },
  ],
  'uneven-shares': [
    { key: 'Q', sum: 90 },
    { key: 'Q', sum: 90, fix: 'Q' },
  ],
  'too-heavy': each(['time', 'memory', 'output', 'depth'] as const, (why) => ({ why, limit: 3 })),
  'legacy-choice': [{ value: 1 }],
  'unusable-address': [{ address: 'Q' }],
  'skipped-file': each(['type', 'place', 'readme'] as const, (why) => ({ why })),
  'duplicate-id': [
    { id: 'Q', other: 'Q' },
    { id: 'Q', other: 'Q', twin: true },
  ],
  'duplicate-text': [{ id: 'Q', language: 'Q', other: 'Q' }],
  'lonely-translation': [{ expected: 'Q' }],
  'translated-fact': [{ key: 'Q', original: 'Q' }],
  'unknown-track': unknown,
  'unknown-pillar': unknown,
  'unknown-term': unknown,
  'unknown-programme': unknown,
  'unknown-alternate': unknown,
  'unknown-prerequisite': [{ text: 'Q', near: 'Q' }],
  'track-in-two-programmes': [{ track: 'Q', programmes: ['Q', 'Q'] }],
  'dead-link': [{ href: 'Q' }, { href: 'Q', near: 'Q' }],
  'dead-anchor': [
    { href: 'Q', anchor: 'Q' },
    { href: 'Q', anchor: 'Q', near: 'Q' },
  ],
  'address-taken': [{ address: 'Q', other: 'Q' }],
  'alias-is-a-page': [{ address: 'Q', other: 'Q' }],
  'alias-is-own-address': [{ address: 'Q' }],
  'duplicate-alias': [{ address: 'Q', other: 'Q' }],
  'lost-address': [
    { address: '/courses/a/', source: 'courses/a.md' },
    { address: '/nl/courses/a/' },
  ],
  'alias-chain': [{ address: 'Q' }],
  'semester-credits': [
    {
      track: 'Q',
      semester: 1,
      low: 27,
      high: 28.5,
      target: 30,
      courses: [
        { title: 'Q', credits: { low: 6, high: 6 } },
        { title: 'Q', credits: { low: 3, high: 6 } },
      ],
    },
    { track: 'Q', semester: 1, low: 27, high: 27, target: 30, courses: [] },
  ],
  'unknown-rule': [{ name: 'Q' }, { name: 'Q', near: 'Q' }],
  'year-version': [
    { year: '2025-2026', version: 'Q', why: 'unknown' },
    { year: '2025-2026', version: 'Q', why: 'shallow' },
    { year: '2025-2026', version: 'Q', why: 'errors', errors: 2, first: 'Q' },
  ],
  'no-base-url': [{}],
  'no-contact-url': [{}],
  'text-lost-to-comment': [{ key: 'Q', text: 'Q' }],
  'placeholder-text': [{ text: 'Q' }],
  'choice-in-title': [{ title: 'Q' }],
  'raw-html': [
    { text: 'Q' },
    ...each(['word', 'orphan', 'break'] as const, (as) => ({ text: 'Q', as })),
  ],
  'template-syntax': [{ text: 'Q' }],
  'unread-syntax': each(
    [
      'heading',
      'item',
      'items',
      'note',
      'lost-note',
      'reference',
      'alert',
      'box',
      'formula',
      'wiki-link',
      'table',
      'table-head',
      'table-columns',
      'link-blanks',
      'link-gap',
      'link-turned',
      'marked',
      'contents',
      'emoji',
      'other-marks',
      'comment',
      'open-comment',
    ] as const,
    (what) => ({ what, text: 'Q' }),
  ).flatMap((it) => [it, { ...it, fix: 'Q' }]),
  'heading-level': [{ text: 'Q' }],
  'image-without-alt': [{ text: 'Q' }],
  'remote-image': [{ text: 'Q' }],
  'title-repeated-in-text': [{ title: 'Q' }],
  'empty-body': [{}],
  'self-alternate': [{ id: 'Q' }],
  'prerequisite-cycle': [{ titles: ['Q', 'Q'] }, { titles: ['Q', 'Q', 'Q'] }],
  'misspelt-id': each(['track', 'pillar'] as const, (kind) => ({
    kind,
    id: 'Q',
    near: 'Q',
    count: number,
  })),
  'unused-track': [{ id: 'Q' }],
  'unused-pillar': [{ id: 'Q' }],
  'one-sided-alternate': [{ by: 'Q', id: 'Q', missing: 'Q', file: 'Q' }],
  'alternate-elsewhere': each(['semester', 'programme', 'track'] as const, (why) => ({
    other: 'Q',
    why,
    semester: 1,
    otherSemester: 2,
  })),
  'ambiguous-lanes': each(['mixed', 'one-lane'] as const, (why) => ({ why, titles: ['Q', 'Q'] })),
  'unequal-lanes': [
    {
      lanes: [
        { titles: ['Q', 'Q'], credits: { low: 6, high: 9 } },
        { titles: ['Q'], credits: { low: 3, high: 3 } },
      ],
    },
  ],
  'no-track-in-split-semester': [{ semester: 1, others: number }],
  'prerequisite-too-late': [
    { other: 'Q', semester: 1, otherSemester: 2 },
    { other: 'Q', semester: 2, otherSemester: 2 },
  ],
  'outside-plan': [{ programme: 'Q' }],
  'duplicate-code': [{ code: 'Q', other: 'Q' }],
  'duplicate-title': [{ title: 'Q', semester: 1 }],
  'tag-variants': [
    { tag: 'Q', common: 'Q', count: 1 },
    { tag: 'Q', common: 'Q', count: number },
  ],
  'copied-tags': [{ other: 'Q', tags: ['Q', 'Q'] }],
  'hidden-but-referenced': each(['hidden', 'draft', 'placeholder'] as const, (why) => ({
    other: 'Q',
    why,
  })),
  'tied-weights': [{ other: 'Q', weight: 10 }],
  'lonely-tag': [{ tag: 'Q', near: 'Q' }],
  'career-without-course': [{ career: 'Q' }],
  'missing-translation': [
    { language: 'Q', count: 1, titles: ['Q'] },
    { language: 'Q', count: number, titles: ['Q', 'Q'] },
  ],
  'unknown-word': [{ word: 'Q' }, { word: 'Q', near: 'Q' }, { word: 'Q', near: 'Q.Q' }],
  'unreadable-word': each(
    [
      'markup',
      'no-other',
      'twice',
      'case',
      'brace',
      'kind',
      'too-long',
      'empty',
      'many',
      'group',
    ] as const,
    (fault) => ({ word: 'Q', fault, fix: 'Q' }),
  ),
  'unknown-argument': [
    { word: 'Q', argument: 'Q', known: [], fix: 'Q' },
    { word: 'Q', argument: 'Q', known: ['Q', 'Q'], fix: 'Q' },
  ],
  'words-without-language': [
    { language: 'Q', isNone: true, languages: ['Q'] },
    { language: 'Q', isNone: false, languages: ['Q'] },
  ],
  'missing-words': [{ language: 'Q', missing: 1, of: number, instead: 'Q', first: 'Q', text: 'Q' }],
  'unusable-config': each(
    [
      'syntax',
      'import',
      'throws',
      'no-default',
      'no-settings',
      'key',
      'path',
      'parts',
      'part',
      'no-file',
      'no-component',
      'checks',
      'check',
      'check-key',
      'id',
      'taken',
      'severity',
      'no-function',
    ] as const,
    (fault) => [
      { fault, name: 'Q', text: 'Q' },
      { fault, name: 'Q', text: 'Q', near: 'Q' },
    ],
  ).flat(),
  'failing-code': each(
    ['throws', 'no-node', 'html', 'key', 'no-list', 'finding', 'no-file'] as const,
    (fault) => [
      { of: 'part' as const, name: 'Q', fault, text: 'Q', page: 'Q' },
      { of: 'check' as const, name: 'Q', fault, text: 'Q', near: 'Q' },
    ],
  ).flat(),
  'own-check': [
    { id: 'Q', message: 'A Q' },
    { id: 'Q', message: 'A Q', hint: 'Q' },
  ],
};

/** Everything a language says of a rule, one text a case. */
function textsOf(language: string, rule: RuleName): string[] {
  const say = languageOf(language).diagnostics.rules[rule] as (data: RuleData[RuleName]) => {
    message: string;
    hint?: string;
  };
  return cases[rule].map((data) => {
    const { message, hint } = say(data);
    return [message, hint].filter(Boolean).join(' ');
  });
}

const names = Object.keys(rules) as RuleName[];
const codes = Object.keys(languages).filter(isSpoken);

describe.each(codes)('in %s', (language) => {
  test.each(names)('%s is said in whole sentences', (rule) => {
    for (const text of textsOf(language, rule)) {
      expect(text).toMatch(/^[\p{Lu}\d“„«].*[.?”“»…Q1`"\])};>]$/su);
      expect(text).not.toMatch(/ {2}|\.\.$|\[object|\$\{/);
    }
  });

  test.each(names)('%s uses no words of programmers', (rule) => {
    const words = textsOf(language, rule)
      .join(' ')
      .split(/[^\p{L}]+/u)
      .map((it) => it.toLowerCase());
    expect(jargon[language].filter((it) => words.includes(it.toLowerCase()))).toEqual([]);
    expect(textsOf(language, rule).join('\n')).not.toMatch(/\bat \S+ \(|\.[tj]s:\d/);
  });
});

// A check of the school's own says what the school wrote.
test.each(names.filter((it) => it !== 'own-check'))(
  '%s has words of its own in each language',
  (rule) => {
    const all = codes.map((code) => textsOf(code, rule));
    for (const index of all[0].keys())
      expect(new Set(all.map((texts) => texts[index])).size).toBe(codes.length);
  },
);

test('summaries count', () => {
  const [en, nl] = [languages.en.diagnostics, languages.nl.diagnostics];
  expect(en.summary({ errors: 0, warnings: 0, infos: 0, files: 1 })).toBe('No problems in 1 file.');
  expect(en.summary({ errors: 2, warnings: 1, infos: 0, files: 3 })).toBe(
    '2 errors, 1 warning in 3 files.',
  );
  expect(nl.summary({ errors: 1, warnings: 2, infos: 0, files: 3 })).toBe(
    '1 fout, 2 waarschuwingen in 3 bestanden.',
  );
  const { de } = languages;
  expect(de.diagnostics.summary({ errors: 1, warnings: 2, infos: 0, files: 3 })).toBe(
    '1 Fehler, 2 Warnungen in 3 Dateien.',
  );
});
