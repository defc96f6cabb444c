import type * as z from 'zod';
import { isSound, type Document, type FrontMatter } from '../content/document.ts';
import { finding, startOf, type Finding } from '../diagnostics/diagnostic.ts';
import { getOrThrow } from '../get-or-throw.ts';
import { memoize } from '../memoize.ts';
import type { TextVersion } from './model.ts';
import { lastPart, nearest } from './nearest.ts';
import { bodyOf, keepBody, textVersion, type ParseContext, type Texts } from './parse-text.ts';
import { readFields, sourceOf } from './read-fields.ts';
import { CourseFrontMatter, fieldAt } from './schema.ts';

/** A translation holds texts; a fact in it must equal the original’s. Nothing where it cannot be used. */
export function readTranslation(
  context: ParseContext,
  document: Document,
  language: string,
  original: Document,
  schema: z.ZodObject,
): TextVersion | undefined {
  const { frontMatter } = document;
  const body = bodyOf(context, document);
  const facts =
    frontMatter && translatedTexts(document, frontMatter, original, schema, context.findings);
  if (facts && body !== 'broken' && isSound(document))
    return textVersion({ document, facts, language, body, settings: context.settings });
  keepBody(context, document, language, body);
  return undefined;
}

function translatedTexts(
  document: Document,
  frontMatter: FrontMatter,
  original: Document,
  schema: z.ZodObject,
  findings: Finding[],
): Texts | undefined {
  const { data, end } = frontMatter;
  const read = readFields(partOf(schema), frontMatter);
  const differing = Object.entries(data)
    .filter(([key, value]) => {
      const field = fieldAt(schema, [key]);
      const isFact = field !== undefined && !field.meta.text;
      return isFact && JSON.stringify(value) !== JSON.stringify(original.frontMatter?.data[key]);
    })
    .map(([key]) =>
      finding(
        'translated-fact',
        sourceOf(document).placeOf(key),
        { key, original: original.file },
        { related: [{ at: sourceOf(original).placeOf(key), reason: 'first-here' }] },
      ),
    );
  findings.push(...read.findings, ...differing);
  if (data['title'] !== undefined || document.room !== 'courses') return read.value;
  findings.push(finding('missing-field', end, { key: 'title', meaning: meaningOf('title') }));
  return undefined;
}

/** The schema of a translation: of its original’s keys, those that it states. */
const partOf: (schema: z.ZodObject) => z.ZodObject = memoize(
  (schema) => [schema],
  (schema) => schema.partial(),
);

/** What a key of a course file means, in the words of its schema. */
export const meaningOf = (key: 'pillar' | 'semester' | 'title'): string =>
  fieldAt(CourseFrontMatter, [key])?.description ?? key;

/** A translation beside no original. */
export function lonelyTranslation(
  { file }: Document,
  id: string,
  language: string,
  originalById: ReadonlyMap<string, Document>,
): Finding {
  const expected = file.replace(/\.[^.]+\.md$/i, '.md');
  const known = nearest(id, originalById.keys());
  if (!known) return finding('lonely-translation', startOf(file), { expected });
  const name = lastPart(getOrThrow(originalById, known).file);
  const near = name.replace(/\.md$/i, `.${language}.md`);
  return finding('lonely-translation', startOf(file), { expected, near });
}

/** A second text of something in one language. */
export const duplicateText = (file: string, id: string, language: string, other: string): Finding =>
  finding(
    'duplicate-text',
    startOf(file),
    { id, language, other },
    { related: [{ at: startOf(other), reason: 'same-here' }] },
  );
