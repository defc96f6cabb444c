import type { Change, Changes, Consequence, Fact, Item, ItemKind, Sum } from './changes.ts';
import { brief } from './sentences.ts';
import type { ChangeWords } from './words.ts';

/** What somebody may be asked to agree with, in this order: what weighs most comes first. */
const askedNames = [
  'lost',
  /** Retired, and where it was answers no more. */
  'gone',
  'rules',
  'retired',
  'hidden',
  'offered',
  'added',
  'renamed',
  'moved',
  'credits',
  'changed',
  'choices',
  'totals',
  'redirects',
  'topics',
  'settings',
  'translated',
  'texts',
] as const;
export type AskedName = (typeof askedNames)[number];

/** Things of one kind that change in one way. What is not about `names` is there for one thing alone. */
export interface Asked {
  /** None for what is no item: then `names` are as many as there are. */
  kind?: ItemKind;
  names: readonly string[];
  /** What it is called, before and after. */
  from?: string;
  to?: string;
  semester?: number;
  credits?: number | Sum;
  unit?: string;
}
type One = Asked & { asked: AskedName; id?: string };

/** Most phrases of a question. */
const MOST = 5;

const kindsInOrder: readonly (ItemKind | undefined)[] = [
  'programme',
  'track',
  'course',
  'pillar',
  'page',
  undefined,
];

/**
 * One sentence on the whole that can be answered with yes or no; nothing where nothing has changed. An item is asked
 * once, for what weighs most.
 */
export function question(changes: Changes, words: ChangeWords): string | undefined {
  const all = changes.flatMap(({ changes: own }) => own.map(brief).flatMap(askedOf));
  const seen = new Set<string>();
  const isNew = ({ kind, id }: One) => {
    const key = `${kind} ${id}`;
    return id === undefined || (!seen.has(key) && seen.add(key).size > 0);
  };
  const phrases = askedNames.flatMap((asked) => {
    const same = all.filter((it) => it.asked === asked && isNew(it));
    return kindsInOrder
      .map((kind) => same.filter((it) => it.kind === kind))
      .filter((own) => own.length > 0)
      .map((own) => words.asked[asked](together(own)));
  });
  if (phrases.length === 0) return undefined;
  const shown = phrases.slice(0, MOST);
  return words.question(phrases.length > MOST ? [...shown, words.andTheRest] : shown);
}

const together = (own: readonly One[]): Asked =>
  own.length === 1
    ? (own[0] ?? { names: [] })
    : {
        kind: own[0]?.kind,
        unit: own[0]?.unit,
        names: own.flatMap(({ names }) => names),
      };

function askedOf(change: Change): One[] {
  const following = 'consequences' in change ? ofConsequences(change.consequences) : [];
  switch (change.change) {
    case 'changed':
      return [...ofFacts(change), ...following];
    case 'added':
      return [of('added', change.item), ...following];
    case 'retired': {
      const others = following.filter(({ asked }) => asked !== 'lost');
      return [of(others.length < following.length ? 'gone' : 'retired', change.item), ...others];
    }
    case 'texts':
      return change.items.map(({ item }) => of('texts', item));
    case 'total':
      return [{ asked: 'totals', names: change.of }];
    case 'addresses':
      return following;
    case 'tag-spelling':
    case 'tag-renamed':
      return [{ asked: 'topics', names: [change.to], from: change.from, to: change.to }];
    default:
      return [{ asked: ofOthers[change.change], names: [change.change] }, ...following];
  }
}

const ofOthers = {
  rule: 'rules',
  redirect: 'redirects',
  choice: 'choices',
  setting: 'settings',
} as const satisfies Record<string, AskedName>;

const of = (asked: AskedName, { kind, id, name }: Item, more: Partial<Asked> = {}): One => ({
  asked,
  kind,
  id,
  names: [name],
  ...more,
});

const ofFacts = ({ item, facts }: { item: Item; facts: readonly Fact[] }): One[] => [
  ...facts.flatMap((it) => (it.fact === 'state' ? ofState(item, it.to) : [])),
  ...(facts.some(({ fact }) => fact === 'id') ? [renamed(item, facts)] : []),
  ...facts.slice(0, 1).map((it) => (facts.length === 1 ? ofFact(item, it) : of('changed', item))),
];

const ofState = (item: Item, to: string): One[] =>
  to === 'hidden' || to === 'offered' ? [of(to, item)] : [];

/** “Web Design becomes Interface Design”, or at another address alone. */
function renamed(item: Item, facts: readonly Fact[]): One {
  const title = facts.find((it) => it.fact === 'title' && it.to === item.name);
  return of('renamed', item, title?.fact === 'title' ? { from: title.from, to: item.name } : {});
}

/** What is the only fact of an item. */
function ofFact(item: Item, it: Fact): One {
  if (it.fact === 'semester' && it.to !== undefined) return of('moved', item, { semester: it.to });
  if (it.fact === 'credits') return of('credits', item, { credits: it.to, unit: it.unit });
  const isTranslated = it.fact === 'translations' && it.removed.length === 0;
  return of(isTranslated ? 'translated' : 'changed', item);
}

const ofConsequences = (consequences: readonly Consequence[]): One[] =>
  consequences.flatMap((it): One[] => {
    if (it.consequence === 'lost') return [{ asked: 'lost', names: it.addresses }];
    if (it.consequence === 'total') return [{ asked: 'totals', names: it.of }];
    return it.consequence === 'choice' ? [{ asked: 'choices', names: ['choice'] }] : [];
  });
