import { careerName, type Career } from './career-names.ts';
import { belongsTo, trackLedgers } from './ledger.ts';
import type { Catalogue, Course, TextVersion, Track } from './model.ts';
import { requisitesOf } from './requisites.ts';
import { findPhrase, mayHold, phraseOf, type Phrase, type Span } from './same-words.ts';
import { sentencesOf, splitSentences } from './sentences.ts';
import { textIn } from './texts.ts';

type Linked = Pick<Catalogue, 'settings' | 'offered' | 'tracks' | 'choiceOf' | 'courseById'>;

/** Where a course speaks of a job: an outcome, its description, a sentence of its text, or its title alone. */
export interface Evidence {
  kind: 'outcome' | 'description' | 'text' | 'title';
  /** What it says, as it is written; of a title, its description or nothing. */
  line: string;
  /** Where the words of the job stand in the line, or in the title. */
  mark: Span;
  language: string;
}

/** A course on the way to a job: it speaks of it itself, or another on the way asks for it. */
export interface CareerStep {
  course: Course;
  evidence?: Evidence;
  /** Who asks for it, with the sentence that names it, where there is one. */
  askedBy?: { course: Course; line?: string; mark?: Span; language?: string };
}

/** Careers whose names hold all words of this one, or the other way round: a junior of the same. */
export function nearCareers(career: Career, all: readonly Career[], first: string): Career[] {
  const own = careerName(career, first, first).text;
  const phrase = phraseOf(own);
  return all.filter((it) => {
    const other = careerName(it, first, first).text;
    return it.id !== career.id && (findPhrase(other, phrase) ?? findPhrase(own, phraseOf(other)));
  });
}

/** What a course says of a job, in the language of a reader where it can; nothing where it does not speak of it. */
function evidenceOf(
  course: Pick<Course, 'texts'>,
  { names }: Career,
  language: string,
): Evidence | undefined {
  const texts = [...course.texts].sort(
    (a, b) => Number(b.language === language) - Number(a.language === language),
  );
  for (const text of texts)
    for (const name of names.get(text.language) ?? []) {
      const found = evidenceIn(text, phraseOf(name));
      if (found) return found;
    }
  return undefined;
}

function evidenceIn(text: TextVersion, phrase: Phrase): Evidence | undefined {
  const { title = '', description = '', outcomes, body, language } = text;
  const among = (lines: readonly string[], kind: Evidence['kind']): Evidence | undefined => {
    for (const line of lines) {
      const mark = findPhrase(line, phrase);
      if (mark) return { kind, line, mark, language };
    }
    return undefined;
  };
  const all = [...outcomes, ...(body?.endGoal ?? []).map((it) => it.text)];
  const inText = body && mayHold(body.text, phrase) ? sentencesOf(body) : [];
  const inTitle = findPhrase(title, phrase);
  return (
    among(all, 'outcome') ??
    among(splitSentences(description), 'description') ??
    among(inText, 'text') ??
    (inTitle && {
      kind: 'title',
      line: description || (body?.summary ?? ''),
      mark: inTitle,
      language,
    })
  );
}

/**
 * The courses of a track that lead to a job: those that speak of it in so many words, and what they build on, in
 * the order of the grid. Nothing is inferred.
 */
export function stepsTo(
  career: Career,
  track: Track,
  catalogue: Linked,
  language: string,
): CareerStep[] {
  const steps = new Map<Course, CareerStep>();
  for (const course of catalogue.offered) {
    const evidence = belongsTo(course, track) ? evidenceOf(course, career, language) : undefined;
    if (evidence) steps.set(course, { course, evidence });
  }
  const requisites = requisitesOf(trackLedgers(catalogue).get(track.id) ?? []);
  for (const [by] of steps) // a step that is added here is asked too
    for (const {
      inTime: [course],
    } of requisites.get(by.id) ?? [])
      if (course && !steps.has(course))
        steps.set(course, { course, askedBy: { course: by, ...lineNaming(course, by, language) } });
  return catalogue.offered.flatMap((course) => steps.get(course) ?? []);
}

/** The sentence in which a course names another by its title. */
function lineNaming(
  named: Course,
  by: Course,
  language: string,
): { line: string; mark: Span; language: string } | undefined {
  const texts = [...by.texts].sort(
    (a, b) => Number(b.language === language) - Number(a.language === language),
  );
  for (const { body, language: own } of texts) {
    const title = (textIn(named.texts, own)?.title ?? '').toLowerCase();
    if (!title || !body?.text.toLowerCase().includes(title)) continue;
    for (const line of sentencesOf(body)) {
      const from = line.toLowerCase().indexOf(title);
      if (from >= 0) return { line, mark: { from, to: from + title.length }, language: own };
    }
  }
  return undefined;
}

/** Whether any course of the tracks that name a job speaks of it, in any language. */
export const isSpokenOf = (career: Career, { offered }: Pick<Catalogue, 'offered'>): boolean =>
  offered.some(
    (course) =>
      career.namedBy.some(({ track }) => belongsTo(course, track)) &&
      evidenceOf(course, career, '') !== undefined,
  );
