import { nearest } from '../../catalogue/nearest.ts';
import type { Catalogue } from '../../catalogue/model.ts';
import { CourseFrontMatter } from '../../catalogue/schema.ts';
import { slug } from '../../content/slug.ts';
import { meaningIn } from '../../catalogue/meanings.ts';
import { fieldQuestions } from './field-questions.ts';
import type { NewKind, NewValues } from './new-file.ts';
import type { Question } from './questions.ts';
import type { ScaffoldWords } from './words.ts';

/** What a new file of a kind needs to know, in the order in which it is asked. */
export function questionsFor(
  kind: NewKind,
  { tracks, pillars, settings }: Catalogue,
  { questions: ask, noSuch, meanings }: ScaffoldWords,
): Question[] {
  const oneOf =
    (what: Parameters<ScaffoldWords['noSuch']>[0], ids: readonly string[]) => (answer: string) =>
      ids.includes(slug(answer)) ? undefined : noSuch(what, answer, nearest(answer, ids), ids);
  const any = () => undefined;
  const title: Question = { flag: 'title', words: ask.title([]), fault: any };
  const description: Question = {
    flag: 'description',
    words: ask.description([]),
    fault: any,
  };
  if (kind === 'pillar') return [title, description];
  const programmes = settings.declaredProgrammes.map(({ id }) => id);
  const programme: Question = {
    flag: 'programme',
    words: ask.programme(programmes),
    optional: true,
    fault: oneOf('programme', programmes),
  };
  if (kind === 'track') return [title, ...(programmes.length > 1 ? [programme] : []), description];
  const trackIds = tracks.map(({ id }) => id);
  const pillarIds = pillars.map(({ id }) => id);
  const number = (key: 'semester' | 'studycredits') => (answer: string) =>
    CourseFrontMatter.shape[key].safeParse(Number(answer.replace(',', '.'))).success
      ? undefined
      : meaningIn(meanings, CourseFrontMatter.shape[key].description ?? '');
  const credits = (answer: string) =>
    CourseFrontMatter.shape.studycredits.safeParse(answer).success
      ? undefined // a range
      : number('studycredits')(answer);
  const isFree = settings.declaredProgrammes.some(({ plan }) => plan === 'none');
  const isClosed = (items: readonly { source?: object }[]) => items.some(({ source }) => source);
  return [
    title,
    { flag: 'semester', words: ask.semester([]), fault: number('semester'), optional: isFree },
    { flag: 'credits', words: ask.credits([]), fault: credits },
    {
      flag: 'pillar',
      words: ask.pillar(pillarIds),
      optional: isFree,
      fault: isClosed(pillars) ? oneOf('pillar', pillarIds) : any,
    },
    {
      flag: 'tracks',
      words: ask.tracks(trackIds),
      optional: true,
      fault: (answer) =>
        isClosed(tracks) ? listOf(answer).map(oneOf('track', trackIds)).find(Boolean) : undefined,
    },
    ...fieldQuestions(settings),
    description,
  ];
}

const listOf = (text: string) =>
  text
    .split(',')
    .map((it) => it.trim())
    .filter(Boolean);

/** Answers under the names of flags, as front matter: what is not given stays out. */
export function valuesFrom(
  kind: NewKind,
  given: Readonly<Record<string, string | undefined>>,
): NewValues {
  const number = (text: string | undefined) => text?.trim().replace(',', '.');
  const id = (text: string | undefined) => text && (slug(text) || text);
  const tracks = listOf(given['tracks'] ?? '').map((it) => slug(it) || it);
  const all: Record<NewKind, Record<string, string | readonly string[] | undefined>> = {
    course: {
      title: given['title'],
      semester: number(given['semester']),
      studycredits: number(given['credits']),
      pillar: id(given['pillar']),
      tracks: tracks.length > 0 ? tracks : undefined,
      programme: id(given['programme']),
    },
    track: { title: given['title'], programme: id(given['programme']) },
    pillar: { title: given['title'] },
  };
  return Object.fromEntries(
    Object.entries(all[kind]).filter(
      (entry): entry is [string, string | string[]] => entry[1] !== undefined,
    ),
  );
}
