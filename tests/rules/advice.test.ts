import { languageOf, languages } from '../support/languages.ts';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../src/catalogue/checks/all.ts';
import { linkCatalogue } from '../../src/catalogue/link.ts';
import { parseDocuments } from '../../src/catalogue/parse.ts';
import { splitDocument, splitSettings } from '../../src/content/front-matter.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { toDiagnostics } from '../../src/diagnostics/report.ts';
import { loadCatalogue, type BodyCache, type LoadedCatalogue } from '../../src/load.ts';
import { follow } from './follow.ts';
import { goldenFolder } from './golden.ts';
import { noPictures } from '../support/folder.ts';

const codes = Object.keys(languages);
const seed = 20261130;
const utf8 = (text: string) => new TextEncoder().encode(text);
type Room = 'courses' | 'tracks' | 'pillars' | 'pages' | 'settings';

/** What is wrong with one file, whose body is not rendered, in no language yet. */
function findingsIn(text: string, room: Room) {
  const settings = room === 'settings' ? text : 'base-url: https://courses.example.org/\n';
  const parsed = parseDocuments(
    [
      splitSettings('catalogue.yaml', utf8(settings)),
      ...(room === 'settings'
        ? []
        : [splitDocument(`${room}/web-basics.md`, utf8(text), { room, path: 'web-basics' })]),
    ],
    noPictures,
    new Map(),
  );
  const { catalogue, findings } = linkCatalogue(parsed);
  return {
    findings: [...parsed.findings, ...findings, ...checkCatalogue(catalogue)].filter(
      ({ rule }) => !/^(empty-body|unused-|nothing-to-publish)/.test(rule),
    ),
    rules: catalogue.settings.rules,
  };
}

/** What was read before, in another language or after another advice, is not read again. */
const read = new Map<string, ReturnType<typeof findingsIn>>();
function diagnose(text: string, language: string, room: Room = 'courses'): Diagnostic[] {
  const key = `${room} ${text}`;
  const { findings, rules } = read.get(key) ?? findingsIn(text, room);
  read.set(key, { findings, rules });
  return toDiagnostics(findings, languageOf(language).diagnostics, rules).filter(
    ({ severity }) => severity !== 'info',
  );
}

/** Folders that were loaded, by what was changed in them, and the bodies that all of them share. */
const loaded = new Map<string, Promise<LoadedCatalogue>>();
const bodies: BodyCache = new Map();

/** One of the same rule and words, wherever it stands now. */
const nameOf = ({ file, rule, message }: Diagnostic) => `${file} ${rule} ${message}`;
/** What stands after advice was followed and did not stand before; or the diagnostic itself, where it stayed. */
function unhelped(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  it: Diagnostic,
): string[] {
  const known = before.map(nameOf);
  known.splice(known.indexOf(nameOf(it)), 1);
  return after.map(nameOf).filter((name) => {
    const index = known.indexOf(name);
    if (index >= 0) known.splice(index, 1);
    return index < 0;
  });
}

/** Words of three letters and more: what advice must leave in the file. */
const wordsIn = (text: string): readonly string[] =>
  text.replace(/^\s*[^\s:#]+\s*:/gm, '').match(/\p{L}{3,}/gu) ?? [];
const keepsWords = (before: string, after: string, it: Diagnostic) => {
  const kept = wordsIn(after);
  return wordsIn(before).filter(
    (word) => !kept.includes(word) && !it.message.includes('true') && word !== 'null',
  );
};

const base: Readonly<Record<Exclude<Room, 'settings'>, Readonly<Record<string, string>>>> = {
  courses: { title: 'Web', semester: '1', studycredits: '6', pillar: 'code' },
  tracks: { title: 'Web' },
  pillars: { title: 'Web' },
  pages: { title: 'Web' },
};
const file = (room: Room, key: string, value: string) => {
  if (room === 'settings')
    return `base-url: https://courses.example.org/\n${key}:${value}\n`.replace(
      /^base-url.*\n(?=base-url)/,
      '',
    );
  const lines = Object.entries({ ...base[room], [key]: undefined }).flatMap(([name, it]) =>
    it === undefined ? [] : [`${name}: ${it}`],
  );
  return ['---', ...lines, `${key}:${value}`, '---', 'You build a website.', ''].join('\n');
};

const values = [
  '',
  ' null',
  ' ~',
  ' ""',
  ' true',
  ' yes',
  ' ja',
  ' nee',
  ' 1',
  ' "1"',
  ' 1,5',
  ' 1.500',
  ' 6 ECTS',
  ' 6 studiepunten',
  ' 210°',
  ' 13',
  ' 6 (of 7)',
  ' zes',
  ' 2026-02-03',
  ' 3/2/2026',
  ' [a]',
  ' [a, b]',
  ' [1, 2]',
  ' [English]',
  ' English',
  ' Nederlands',
  ' [null]',
  ' []',
  ' {a: b}',
  '\n  a: b',
  '\n  - a: b',
  '\n  - "a b"\n  -',
  '\n  • One\n  • Two',
  '\n  – One\n  – Two',
  '\n  * One\n  * Two',
  ' • One • Two',
  '\n• One\n• Two',
  '\n– One\n– Two',
  '\n➢One\n➢Two',
  '\n1. One\n2. Two',
  '\n  1) One\n  2) Two',
  '\n-One\n- Two',
  ' (one, two)',
  ' one, two]',
  ' One, two; three',
  ' -One',
  '\n  -One',
  '\n  One\n  Two',
  ' @home',
  ' `code`',
  ' %done',
  ' *star',
  ' &and',
  ' !bang word',
  ' & more',
  ' ? what',
  ' a: b',
  ' C # net',
  ' a "b" c',
  ' "a" b',
  " 'it's'",
  ' "open',
  " 'open",
  ' “smart”',
  ' ‘smart’',
  ' "C:\\users"',
  ' [open, list',
  ' "One", "Two"',
  '\u00a0Web',
  '\n  -\u00a0Web',
  '\tWeb',
  '\n\t- Web',
  'Web',
  ' www.example.org',
  ' /old/a',
  ' "First line\nsecond line"',
  " 'First line\nsecond line'",
  ' [a,\nb]',
  ' |\n  text',
  ' >',
  ' onlin',
  ' profiel',
  ' https://example.org',
  ' Say: "hi" # now',
  ' # only a remark',
];
const keys: Readonly<Record<Room, readonly string[]>> = {
  courses: [
    'title',
    'semester',
    'studycredits',
    'pillar',
    'weight',
    'tags',
    'tools',
    'option',
    'english-only',
    'language',
    'hide',
    'aliases',
    'description',
    'code',
    'year',
    'mode',
    'lecturers',
    'outcomes',
    'prerequisites',
    'choice',
    'Title',
    'studiepunten',
    'Weight',
    'tagz',
    'categories',
    'summary',
    'order',
    'slug',
    'published',
    'date',
    'xyz',
    'ti\u00a0tle',
    'tags\u00a0',
    'Beschreibung',
    'langue',
    'hide ',
  ],
  tracks: ['title', 'careers', 'outcomes', 'semester-credits', 'weight', 'hide', 'titel', 'xyz'],
  pillars: ['title', 'colour', 'color', 'weave', 'careers', 'xyz'],
  pages: ['title', 'weight', 'aliases', 'description', 'semester'],
  settings: [
    'title',
    'tagline',
    'base-url',
    'languages',
    'semester-credits',
    'contact',
    'edit-url',
    'xyz',
    'titel',
    'brand',
  ],
};
const rooms = Object.keys(keys) as Room[];

/** Every sentence of advice on a file, followed one at a time. */
function followAll(text: string, room: Room, language: string): string[] {
  const before = diagnose(text, language, room);
  return before.flatMap((it) => {
    const after = follow(text, it);
    if (after === undefined)
      return /^(?:Type?|Schreiben Sie|Tapez\u00a0): /.test(it.hint ?? '')
        ? [`nobody can follow “${it.hint}”`]
        : [];
    if (after === text) return [];
    const left = unhelped(before, diagnose(after, language, room), it);
    // A line that could not be read shows what else is wrong with it only when it can.
    const reveals =
      (/tab|spaces|spaties|Leerzeichen|[“„]- ?[”“]|hyphen|koppelteken|Bindestrich|tiret|espace/i.test(
        it.hint ?? '',
      ) &&
        it.rule === 'invalid-yaml') ||
      /empty entry|lege onderdeel|leeren Eintrag|élément vide/.test(it.hint ?? '');
    const lost = keepsWords(text, after, it);
    const isWord =
      /one of|een van|eines von|language code|taalcode|Sprachkürzel|number|getal|Zahl|Did you mean|Bedoel je|Meinten Sie|un de ces mots|code de langue|nombre|Vouliez-vous/.test(
        `${it.message} ${it.hint}`,
      ) || it.rule === 'unknown-key';
    return [
      ...(reveals ? [] : left).map((name) => `${nameOf(it)}\n   → ${it.hint}\n   leads to ${name}`),
      ...(lost.length > 0 && !isWord
        ? [`${nameOf(it)}\n   → ${it.hint}\n   loses ${lost.join(', ')}`]
        : []),
    ].map((line) => `${JSON.stringify(text)}\n   ${line}`);
  });
}

describe.each(codes)(
  'advice that is followed to the letter helps, and brings nothing new (%s)',
  (language) => {
    test.each(rooms)('every key with every value, in %s', (room) => {
      expect(
        keys[room].flatMap((key) =>
          values.flatMap((value) => followAll(file(room, key, value), room, language)),
        ),
      ).toEqual([]);
    });

    test('two values of any kind in one file', () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...rooms),
          fc.nat(),
          fc.constantFrom(...values),
          fc.string({
            unit: fc.constantFrom(...'ab1 :#"\'-[]{},@*&!%•–\u00a0\\/.é|>'),
            maxLength: 12,
          }),
          (room, key, value, wild) => {
            const name = keys[room][key % keys[room].length];
            const [, rest = ''] = /^(.*)$/s.exec(value) ?? [];
            expect(followAll(file(room, name, ` ${wild}`), room, language)).toEqual([]);
            expect(followAll(file(room, name, rest), room, language)).toEqual([]);
          },
        ),
        { numRuns: 300, seed },
      );
    });

    test.each(['declared', 'undeclared'] as const)(
      'every rule of the folder “%s”',
      async (name) => {
        const dir = goldenFolder(name);
        const load = async (change = '') => {
          const key = `${name} ${change}`;
          const loading = loaded.get(key) ?? loadCatalogue(dir, bodies);
          loaded.set(key, loading);
          const { findings, catalogue } = await loading;
          return toDiagnostics(
            findings,
            languageOf(language).diagnostics,
            catalogue.settings.rules,
          );
        };
        const before = await load();
        const wrong: string[] = [];
        for (const it of before) {
          const path = join(dir, it.file);
          if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
          const text = readFileSync(path, 'utf8');
          const after = follow(text, it);
          if (after === undefined || after === text) continue;
          writeFileSync(path, after);
          // A guess, with a question mark: of the course that was meant other things may be to say, but no error.
          const isGuess = /^(?:Did you mean|Bedoel je|Meinten Sie|Vouliez-vous écrire)/.test(
            it.hint ?? '',
          );
          const left = (await load(`${it.file} ${after}`)).filter(
            (other) =>
              other.file === it.file &&
              (isGuess ? other.severity === 'error' : other.severity !== 'info'),
          );
          wrong.push(
            ...unhelped(
              before.filter((other) => other.file === it.file),
              left,
              it,
            ).map((line) => `${nameOf(it)}\n   → ${it.hint}\n   leads to ${line}`),
          );
          writeFileSync(path, text);
        }
        expect(readdirSync(dir).length).toBeGreaterThan(1);
        expect(wrong).toEqual([]);
      },
    );
  },
);
