import type * as z from 'zod';
import { isSound, type Document, type FrontMatter } from '../content/document.ts';
import { fitsDisk } from '../content/folder-name.ts';
import { slug } from '../content/slug.ts';
import { finding, startOf, type Finding } from '../diagnostics/diagnostic.ts';
import { codesOf } from './codes.ts';
import type { Source, TextVersion } from './model.ts';
import { bodyOf, keepBody, textVersion, type ParseContext, type Texts } from './parse-text.ts';
import { duplicateText, lonelyTranslation, readTranslation } from './parse-translation.ts';
import { readFields, sourceOf } from './read-fields.ts';
import { originals, translationOf, twinOf } from './translated-files.ts';

/** A file that became facts, before anything is joined: the original and its translations. */
export interface Parsed<T> {
  id: string;
  source: Source;
  facts: T;
  texts: [TextVersion, ...TextVersion[]];
}
/** A file that could not become facts. */
export interface Broken {
  id: string;
  file: string;
  programme?: string;
  /** Others may refer to it by them. */
  codes: readonly string[];
}
/** What the files of a room are. */
export interface RoomRules<T> {
  schema: z.ZodObject & z.ZodType<T>;
  idOf: (path: string, data?: FrontMatter['data']) => string;
  /** What the schema of one file cannot say: adds findings, and says whether the file can be used. */
  extraRules?: (
    source: Source,
    frontMatter: FrontMatter,
    findings: Finding[],
    id: string,
  ) => boolean;
}

/** A file of a room under its id. */
interface Named {
  document: Document;
  id: string;
  /** Of a translation. */
  language?: string;
}

/** The keys of a file, as far as they can be read. */
export const keysIn = ({ frontMatter, legible }: Document) => frontMatter?.data ?? legible;

/** All files of a room: originals first, then translations beside them. */
export function readRoom<T extends Texts>(
  context: ParseContext,
  documents: readonly Document[],
  rules: RoomRules<T>,
): { items: Parsed<T>[]; broken: Broken[] } {
  const { settings, findings } = context;
  const originalOf = originals(documents, settings);
  const named = documents.map((document): Named => {
    const { path, language } = translationOf(document, settings) ?? { path: document.path };
    return { document, id: rules.idOf(path, keysIn(originalOf(document))), language };
  });
  const originalById = new Map<string, Document>();
  const results = new Map<string, Parsed<T>>();
  const broken: Broken[] = [];

  for (const { document, id } of named.filter(({ language }) => language === undefined)) {
    const refused = refusal(document, id, originalById.get(id));
    if (refused) {
      findings.push(refused);
      continue;
    }
    originalById.set(id, document);
    const parsed = readOriginal(context, document, id, rules);
    if (parsed) results.set(id, parsed);
    else broken.push(brokenFile(document, id));
  }
  for (const { document, id, language } of named) {
    if (language === undefined) continue;
    const original = originalById.get(id);
    if (!original) findings.push(lonelyTranslation(document, id, language, originalById));
    else
      addTranslation(context, { document, id, language }, original, rules.schema, results.get(id));
  }
  return { items: [...results.values()], broken };
}

/** Why a file cannot have its id. */
function refusal(document: Document, id: string, first: Document | undefined): Finding | undefined {
  const at = startOf(document.file);
  if (!id || id.split('/').includes('')) return finding('unusable-file', at, { why: 'name' });
  if (!fitsDisk(id)) return finding('unusable-file', at, { why: 'long' });
  if (!first) return undefined;
  return finding(
    'duplicate-id',
    at,
    { id, other: first.file, ...twinOf(document.file, first.file) },
    { related: [{ at: startOf(first.file), reason: 'same-here' }] },
  );
}

/** What a file says; nothing where its facts or its body cannot be used. */
function readOriginal<T extends Texts>(
  context: ParseContext,
  document: Document,
  id: string,
  rules: RoomRules<T>,
): Parsed<T> | undefined {
  const { settings, findings } = context;
  const body = bodyOf(context, document);
  // A key that is there twice hides nothing else that is wrong in its file.
  const read = factsOf(document, id, rules, findings);
  const facts = isSound(document) ? read : undefined;
  const [first] = settings.languages;
  if (!facts || body === 'broken') {
    keepBody(context, document, first, body);
    return undefined;
  }
  const isEnglish = 'english-only' in facts && facts['english-only'];
  const language = isEnglish ? 'en' : first;
  const text = textVersion({ document, facts, language, body, settings });
  return { id, source: sourceOf(document), facts, texts: [text] };
}

/** The facts of a file by its schema and the further rules of its room. What is wrong in a draft is no error. */
function factsOf<T>(
  document: Document,
  id: string,
  { schema, extraRules }: RoomRules<T>,
  findings: Finding[],
): T | undefined {
  const { frontMatter } = document;
  if (!frontMatter) return undefined;
  const read = readFields(schema, frontMatter);
  const own = [...read.findings];
  const isUsable = extraRules?.(sourceOf(document), frontMatter, own, id) ?? true;
  const isDraft = frontMatter.data['draft'] === true && document.room === 'courses';
  findings.push(...(isDraft ? own.map(lenient) : own));
  return isUsable ? read.value : undefined;
}

const lenient = (it: Finding): Finding => ({
  ...it,
  severity: it.severity === 'info' ? 'info' : 'warning',
});

function brokenFile(document: Document, id: string): Broken {
  const { programme, code } = keysIn(document) ?? {};
  const written = document.frontMatter?.places.get('code')?.source; // 6.1010 is no number
  const isNamed = typeof programme === 'string' && slug(programme) !== '';
  return {
    id,
    file: document.file,
    codes: codesOf(typeof code === 'number' ? (written ?? code) : code),
    ...(isNamed ? { programme } : {}),
  };
}

/** Adds a translation to its original. Where that is broken (no `parsed`), it waits for it. */
function addTranslation<T>(
  context: ParseContext,
  { document, id, language }: Required<Named>,
  original: Document,
  schema: z.ZodObject,
  parsed: Parsed<T> | undefined,
): void {
  const { findings, translations } = context;
  const version = readTranslation(context, document, language, original, schema);
  if (!version) return;
  if (!parsed) keepBody(context, document, language, version.body);
  const same = parsed?.texts.find((it) => it.language === language);
  if (same) {
    findings.push(duplicateText(document.file, id, language, same.source.file));
    return;
  }
  parsed?.texts.push(version);
  translations.push(document.file);
}
