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
  const consequences = 'consequences' in change ? change.consequences : [];
  const followed = consequences.map((it) => followsIn(words, it));
  const { colon, semicolon } = words.joints;
  switch (change.change) {
    case 'changed':
      return aboutItem(change, words);
    case 'choice':
      return [words.consequences.choice(change), ...followed].join(semicolon);
    case 'retired':
      return afterGone(words.changes.retired(change), [], consequences, words);
    case 'addresses':
      return [words.changes.addresses(change), followed.join(semicolon)]
        .filter(Boolean)
        .join(colon);
    default:
      return [say(words.changes, change.change, change), ...followed].join(semicolon);
  }
}

/** “Deep Learning moved from semester 1 to 2; 6 → 3 credits; semester 1 of … falls from 30 to 24”. */
function aboutItem(
  { item, facts: [first, ...others], consequences }: Extract<Change, { change: 'changed' }>,
  words: ChangeWords,
): string {
  const { colon, semicolon } = words.joints;
  const told = others.map((it) => factIn(words, it));
  if (first?.fact === 'id') return afterGone(words.renamed(item, first), told, consequences, words);
  const isVerb = first?.fact === 'semester' || first?.fact === 'state';
  const phrases = [
    ...(first ? [factIn(words, first)] : []),
    ...told,
    ...consequences.map((it) => followsIn(words, it)),
  ];
  return `${words.named(item)}${isVerb ? ' ' : colon}${phrases.join(semicolon)}`;
}

/**
 * An address that answers no more weighs more than one that leads on. “Retired: Applied AI, its address leads to Big
 * Data; semester 4 of … falls from 30 to 24”.
 */
function afterGone(
  head: string,
  facts: readonly string[],
  consequences: readonly Consequence[],
  words: ChangeWords,
): string {
  const follow = (isWanted: (it: Consequence) => boolean) =>
    consequences.filter(isWanted).map((it) => followsIn(words, it));
  const lost = follow(({ consequence }) => consequence === 'lost');
  const leads = follow(({ consequence }) => consequence === 'leads');
  const others = follow(({ consequence }) => consequence !== 'lost' && consequence !== 'leads');
  return [[head, ...lost, ...leads].join(', '), ...facts, ...others].join(words.joints.semicolon);
}

/** What the words of a kind say of its data. */
const say = <Data, K extends keyof Data>(
  words: { [P in K]: (data: Data[P]) => string },
  kind: K,
  data: Data[K],
): string => words[kind](data);

const followsIn = ({ consequences }: ChangeWords, it: Consequence): string =>
  say(consequences, it.consequence, it);

/** Another id is told at the start of a sentence. */
function factIn({ facts, plain }: ChangeWords, it: Fact): string {
  if (it.fact === 'id') return '';
  return isPlain(it) ? plain(it) : say(facts, it.fact, it);
}

const isPlain = (fact: Fact): fact is PlainChange | OwnChange =>
  fact.fact === 'field' || Object.hasOwn(plainFields, fact.fact);

const shortened = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

/** The same data with every text cut to a length that fits a sentence. */
export const brief = (change: Change): Change =>
  JSON.parse(
    JSON.stringify(change, (_, it: unknown) => (typeof it === 'string' ? shortened(it, LONG) : it)),
  );
