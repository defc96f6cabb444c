import { sampleOf } from '../../catalogue/course-schema.ts';
import type { OwnField } from '../../catalogue/fields.ts';
import { meantAs } from '../../catalogue/fixes-of-kinds.ts';
import type { CatalogueSettings } from '../../catalogue/model.ts';
import { schemaOfField } from '../../catalogue/plain-shape.ts';
import type { NewValues } from './new-file.ts';
import type { Question } from './questions.ts';

/** What stands for the answer about a field of the school’s own: flags and keys of fields may share names. */
const nameOf = ({ key }: OwnField): string => `field ${key}`;

/** Questions about the fields that every course must state. */
export const fieldQuestions = ({ fields }: Pick<CatalogueSettings, 'fields'>): Question[] =>
  fields
    .filter(({ required }) => required)
    .map((field) => ({
      flag: nameOf(field),
      typed: `--field ${field.key}=${sampleOf(field)}`,
      words: `${field.description}${optionsOf(field)}?`,
      fault: (answer) =>
        schemaOfField(field).safeParse(answerAs(field, answer)).success
          ? undefined
          : `${field.description}${optionsOf(field) || ` (${sampleOf(field)})`}`,
    }));

const optionsOf = ({ choices }: OwnField): string =>
  choices ? ` (${choices.map(({ id }) => id).join(', ')})` : '';

/** `exam-form=oral` as an answer, under the name of its question. */
export const fieldAnswers = (given: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    given.map((it) => {
      const [, key = it, value = ''] = /^([^=]*)=(.*)$/s.exec(it) ?? [];
      return [`field ${key.trim()}`, value.trim()];
    }),
  );

/** Answers about fields as front matter. */
export const fieldValues = (
  { fields }: Pick<CatalogueSettings, 'fields'>,
  given: Readonly<Record<string, string | undefined>>,
): NewValues =>
  Object.fromEntries(
    fields.flatMap((field): [string, string | readonly string[]][] => {
      const answer = given[nameOf(field)];
      if (answer === undefined || answer === '') return [];
      if (field.kind === 'text-or-list') return [[field.key, listFrom(answer)]];
      return [[field.key, meantAs(field.kind, answer) ?? answer]];
    }),
  );

const listFrom = (answer: string): readonly string[] =>
  answer
    .split(',')
    .map((it) => it.trim())
    .filter(Boolean);

/** An answer as front matter would be read. */
function answerAs({ kind }: OwnField, answer: string): unknown {
  if (kind === 'number') return Number(answer.replace(',', '.'));
  if (kind === 'yes-no') return { true: true, false: false }[answer];
  if (kind === 'text-or-list') return listFrom(answer);
  if (kind !== 'shares' && kind !== 'hours') return answer;
  const group = meantAs(kind, answer);
  return (
    group &&
    Object.fromEntries(
      [...group.matchAll(/([^{},:]+): (\d+(?:\.\d+)?)/g)].map(([, name, it]) => [
        name?.trim(),
        Number(it),
      ]),
    )
  );
}
