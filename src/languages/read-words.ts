import type { Trees, Message } from '../catalogue/message.ts';
import type { CatalogueSettings } from '../catalogue/model.ts';
import { sourceOf } from '../catalogue/read-fields.ts';
import type { Document } from '../content/document.ts';
import { finding, startOf, type Finding } from '../diagnostics/diagnostic.ts';
import type { WordFault } from '../diagnostics/rules.ts';
import { interfaceWords } from './en/interface.ts';
import { isSpoken, languages } from './index.ts';
import type { WordTexts } from './interface-words.ts';
import { argumentsIn, mended, unknownArgument } from './mend-word.ts';
import { nearestWord, wordPaths } from './nearest-word.ts';
import { parseMessage, UnreadableMessage } from './parse-message.ts';
import { nextLanguage } from './spoken-words.ts';

/** Words of the interface that a school has of its own, by language, and what is wrong with them. */
export interface OwnWords {
  words: Record<string, Trees>;
  findings: readonly Finding[];
}

/**
 * Files of words (`words/<language>.yaml`) as words that can be said. One that cannot is named and left out, as is a
 * language that the catalogue does not have; what a new language lacks is counted.
 */
export function readWords(documents: readonly Document[], settings: CatalogueSettings): OwnWords {
  const findings: Finding[] = [];
  const files = new Map<string, Document>();
  for (const document of documents) {
    const language = languageOf(document, settings);
    const first = language === undefined ? undefined : files.get(language);
    if (language === undefined) findings.push(withoutLanguage(document, settings));
    else if (first)
      findings.push(
        finding('duplicate-text', startOf(document.file), {
          id: 'words',
          language,
          other: first.file,
        }),
      );
    else files.set(language, document);
  }
  const words = Object.fromEntries(
    [...files].map(([language, document]) => [language, textsOf(document, findings)]),
  );
  for (const [language, document] of files)
    if (!isSpoken(language) && document.frontMatter)
      findings.push(...missingWords(language, document, { settings, words }));
  return { words, findings };
}

/**
 * The language of a file as the catalogue writes it; nothing where it has none. While catalogue.yaml cannot be read,
 * nobody knows its languages.
 */
const languageOf = ({ path }: Document, settings: CatalogueSettings): string | undefined =>
  [...settings.languages, ...Object.keys(languages), ...(settings.unread ? [path] : [])].find(
    (code) => code.toLowerCase() === path.toLowerCase(),
  );

function withoutLanguage({ file, path }: Document, settings: CatalogueSettings): Finding {
  return finding('words-without-language', startOf(file), {
    language: path,
    isNone: !isCode(path),
    languages: settings.languages,
  });
}

/** Whether anybody knows a language by this code. */
function isCode(code: string): boolean {
  try {
    return (
      new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined
    );
  } catch {
    return false; // it cannot be one
  }
}

function textsOf(document: Document, findings: Finding[]): Trees {
  const { placeOf } = sourceOf(document);
  const { data = {}, places } = document.frontMatter ?? {};
  return below(interfaceWords, data, '');

  function below(english: WordTexts, given: object, path: string): Trees {
    const texts = Object.entries(given).flatMap(([name, value]): [string, Message | Trees][] => {
      const word = path + name;
      if (!Object.hasOwn(english, name)) {
        const free = Object.keys(english).filter((it) => !Object.hasOwn(given, it));
        const near = nearestWord(name, free, (it) => places?.has(it) === true);
        findings.push(finding('unknown-word', placeOf(word, 'key'), { word, near }));
        return [];
      }
      const own = english[name];
      if (typeof own !== 'string') {
        if (isGroup(value)) return [[name, below(own, value, `${word}.`)]];
        unreadable(word, 'group', groupLine(name, own), 'key');
        return [];
      }
      const text = isGroup(value) || Array.isArray(value) ? undefined : written(value, word);
      if (text === undefined) unreadable(word, 'many', lineOf(name, own), 'key');
      else if (text.trim() === '') unreadable(word, 'empty', lineOf(name, own), 'key');
      const message = text?.trim() ? read(name, word, text, own) : undefined;
      return message === undefined ? [] : [[name, message]];
    });
    return Object.fromEntries(texts);
  }

  /** A text as it was written: `yes: 1` and `no: false` are texts here. */
  function written(value: unknown, word: string): string {
    if (typeof value === 'string') return value.replace(/\n+$/, '');
    return value === null ? '' : (places?.get(word)?.source ?? String(value));
  }

  function read(name: string, word: string, text: string, english: string): Message | undefined {
    const fix = () => lineOf(name, mended(text, english));
    try {
      const known = argumentsIn(parseMessage(english));
      const message = parseMessage(text);
      const argument = unknownArgument(message, known);
      if (argument === undefined) return message;
      findings.push(
        finding('unknown-argument', placeOf(word), { word, argument, known, fix: fix() }),
      );
    } catch (error) {
      if (!(error instanceof UnreadableMessage)) throw error;
      unreadable(word, error.fault, fix());
    }
    return undefined;
  }

  function unreadable(word: string, fault: WordFault, fix: string, part?: 'key'): void {
    findings.push(finding('unreadable-word', placeOf(word, part), { word, fault, fix }));
  }
}

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A line of YAML that says a text. */
const lineOf = (name: string, text: string): string =>
  /^\p{L}[\p{L}\p{N} ,.…’()-]*$/u.test(text) && !/^(?:true|false|null)$/i.test(text)
    ? `${name}: ${text.trim()}`
    : `${name}: ${JSON.stringify(text)}`;

/** A line of YAML with the first word of a group. */
function groupLine(name: string, english: WordTexts): string {
  const [[first, text]] = Object.entries(english);
  return `${name}: { ${typeof text === 'string' ? `${first}: ${JSON.stringify(text)}` : `${first}: {}`} }`;
}

/** One finding for all words that a language of the school’s own lacks. */
function missingWords(
  language: string,
  { file, frontMatter }: Document,
  catalogue: { settings: CatalogueSettings; words: Record<string, Trees> },
): Finding[] {
  const all = wordPaths(interfaceWords);
  const missing = all.filter(([path]) => !frontMatter?.places.has(path));
  if (missing.length === 0) return [];
  const [[first, text]] = missing;
  const instead = nextLanguage(language, catalogue);
  return [
    finding('missing-words', startOf(file), {
      language,
      missing: missing.length,
      of: all.length,
      instead,
      first,
      text,
    }),
  ];
}
