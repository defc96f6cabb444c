import type { Document } from '../content/document.ts';
import type { Rendered } from '../content/markdown.ts';
import type { RenderResult } from '../content/renderer.ts';
import { finding, type Finding } from '../diagnostics/diagnostic.ts';
import { memoize } from '../memoize.ts';
import { factTextsFrom, fieldTable } from './fields.ts';
import type { CatalogueSettings, TextVersion } from './model.ts';
import { sourceOf } from './read-fields.ts';

/** A body of a file whose facts could not be read. */
export interface BrokenText {
  kind: 'course' | 'track' | 'pillar' | 'page';
  text: TextVersion;
}

/** What all rooms are read with, and what comes of their files beside facts. */
export interface ParseContext {
  settings: CatalogueSettings;
  rendered: ReadonlyMap<string, RenderResult>;
  findings: Finding[];
  translations: string[];
  brokenTexts: BrokenText[];
}

/** A rendered body: nothing where a file has none. */
export type Body = Rendered | undefined | 'broken';

/** The rendered body of a file; a finding where it was stopped. */
export function bodyOf(
  { rendered, findings }: ParseContext,
  { file, bodyLine: line }: Document,
): Body {
  const result = rendered.get(file);
  if (!result) return undefined;
  if ('rendered' in result) return result.rendered;
  const at = { file, line, column: 1, endLine: line, endColumn: 1 };
  findings.push(finding('too-heavy', at, { why: result.stopped, limit: result.limit }));
  return 'broken';
}

/** What front matter says in words, whichever kind of file it belongs to. */
export type Texts = Partial<
  Record<'title' | 'description' | 'image-alt', string> &
    Record<'outcomes' | 'careers' | 'future', string | readonly string[]>
>;

/** A text before it is linked: `facts` are what its front matter states, `body` is what came of the rest. */
interface TextParts {
  document: Document;
  facts: Texts;
  language: string;
  body: Body;
  settings: CatalogueSettings;
}

/**
 * While somebody edits one file, the texts of the others are the same objects, so that what is known of a text need
 * not be worked out again.
 */
export const textVersion: (parts: TextParts) => TextVersion = memoize(
  ({ document, facts, language, body, settings }) => [
    document,
    facts,
    language,
    body,
    settings.fields,
  ],
  ({ document, facts, language, body, settings }) => ({
    language,
    source: sourceOf(document),
    bodyLine: document.bodyLine,
    title: facts.title?.trim(),
    description: facts.description?.trim(),
    imageAlt: facts['image-alt']?.trim(),
    outcomes: trimmed(facts.outcomes),
    careers: trimmed(facts.careers ?? facts.future),
    facts: factTextsFrom({ ...facts }, fieldTable(settings.fields)),
    ...(body && body !== 'broken' ? { body } : {}),
  }),
);

const trimmed = (value: string | readonly string[] = []): string[] =>
  [value].flat().map((it) => it.trim());

const kinds = { courses: 'course', tracks: 'track', pillars: 'pillar', pages: 'page' } as const;

/** Keeps what there is of a file whose facts could not be read. */
export function keepBody(
  { brokenTexts, settings }: ParseContext,
  document: Document,
  language: string,
  body: Body,
): void {
  if (document.room === 'settings' || document.room === 'words') return;
  const text = textVersion({ document, facts: {}, language, body, settings });
  brokenTexts.push({ kind: kinds[document.room], text });
}
