import { plainFields } from '../catalogue/fields.ts';
import type { Change, Consequence, Fact, OwnChange, PlainChange } from './changes.ts';
import type { ChangeWords } from './words.ts';

/** Longest value in a sentence, in characters; JSON has them whole. */
const LONG = 160;
/** Longest sentence. */
const LONGEST = 4000;

/** One change in one sentence: the fact, then what follows from it. */
export function sentence(change: Change, words: ChangeWords): string {
  const text = compose(brief(change), words);
  return `${shortened(text.charAt(0).toUpperCase() + text.slice(1), LONGEST)}.`;
}

function compose(change: Change, words: ChangeWords): string {
  const said = (it: Consequence) =>
    (words.consequences[it.consequence] as (data: Consequence) => string)(it);
  const { consequences } = { consequences: [], ...change } as {
    consequences: readonly Consequence[];
  };
  if (change.change === 'changed') return aboutItem(change, consequences, words, said);
  const head =
    change.change === 'choice'
      ? words.consequences.choice(change)
      : (words.changes[change.change] as (data: Change) => string)(change);
  if (change.change === 'addresses')
    return [head, consequences.map(said).join('; ')].filter(Boolean).join(': ');
  if (change.change === 'retired') return afterGone(head, consequences, [], said);
  return [head, ...consequences.map(said)].join('; ');
}

/** “Deep Learning moved from semester 1 to 2; 6 → 3 credits; semester 1 of … falls from 30 to 24”. */
function aboutItem(
  { item, facts }: Extract<Change, { change: 'changed' }>,
  consequences: readonly Consequence[],
  words: ChangeWords,
  said: (it: Consequence) => string,
): string {
  const told = facts.flatMap((fact) =>
    fact.fact === 'id'
      ? []
      : [
          {
            isVerb: fact.fact === 'semester' || fact.fact === 'state',
            text: isPlain(fact)
              ? words.plain(fact)
              : (words.facts[fact.fact] as (data: Fact) => string)(fact),
          },
        ],
  );
  const [first] = facts;
  if (first?.fact === 'id')
    return afterGone(
      words.renamed(item, first),
      consequences,
      told.map(({ text }) => text),
      said,
    );
  const phrases = [...told.map(({ text }) => text), ...consequences.map(said)];
  return `${words.named(item)}${told[0]?.isVerb ? ' ' : ': '}${phrases.join('; ')}`;
}

/** An address that answers no more weighs more than one that leads on. “Retired: Applied AI, its address leads to Big Data; semester 4 of … falls from 30 to 24”. */
function afterGone(
  head: string,
  consequences: readonly Consequence[],
  facts: readonly string[],
  said: (it: Consequence) => string,
): string {
  const [leads, lost] = (['leads', 'lost'] as const).map((kind) =>
    consequences.filter(({ consequence }) => consequence === kind),
  );
  const others = consequences.filter(
    ({ consequence }) => consequence !== 'leads' && consequence !== 'lost',
  );
  return [[head, ...[...lost, ...leads].map(said)].join(', '), ...facts, ...others.map(said)].join(
    '; ',
  );
}

const isPlain = (fact: Fact): fact is PlainChange | OwnChange =>
  fact.fact === 'field' || Object.hasOwn(plainFields, fact.fact);

const shortened = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

/** The same data with every text cut to a length that fits a sentence. */
function brief<T>(data: T): T {
  if (typeof data === 'string') return shortened(data, LONG) as T;
  if (Array.isArray(data)) return data.map(brief) as T;
  return typeof data === 'object' && data !== null
    ? (Object.fromEntries(Object.entries(data).map(([key, value]) => [key, brief(value)])) as T)
    : data;
}
