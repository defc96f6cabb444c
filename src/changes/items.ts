import type { AddressChanges } from './addresses.ts';
import {
  itemKinds,
  type Change,
  type ChangeData,
  type Consequence,
  type Fact,
  type ItemKind,
} from './changes.ts';
import { amountOf } from './common-facts.ts';
import type { ChoiceChange } from './choices.ts';
import { itemKey, unitOf, type Comparison } from './comparison.ts';
import { factsOf, stateOf } from './facts.ts';
import type { Items } from './match.ts';

/** What is told of items beside their own facts. */
export interface ItemContext {
  /** What follows from an item, by its key. */
  following: ReadonlyMap<string, readonly Consequence[]>;
  aliases: AddressChanges['aliases'];
  /** Choices that are told, with or without an item. */
  choices: readonly ChoiceChange[];
}

/** Everything with an id: what is new, what is gone, what changed; each kind in the order of pages. */
export const itemChanges = (comparison: Comparison, context: ItemContext): Change[] =>
  itemKinds.flatMap((kind) => changesOfKind(kind, comparison, context));

function changesOfKind<K extends ItemKind>(
  kind: K,
  comparison: Comparison,
  { following, aliases, choices }: ItemContext,
): Change[] {
  const { same, added, gone } = comparison.matches[kind];
  const about = ({ id }: Items[ItemKind]) => ({
    item: comparison.item(kind, id),
    consequences: following.get(itemKey(kind, id)) ?? [],
  });
  const changed = same.map((pair) => {
    const { item, consequences } = about(pair.after);
    const own = factsOf(kind, pair, comparison);
    const facts = kind === 'course' ? withoutTold(own, item.id, choices, comparison) : own;
    const old = aliases.get(itemKey(kind, item.id));
    if (old) facts.push({ fact: 'aliases', added: old, removed: [] });
    return { change: 'changed' as const, item, facts, consequences };
  });
  const isRenamed = ({ facts: [first] }: { facts: readonly Fact[] }) => first?.fact === 'id';
  return [
    ...added.map((it): Change => {
      const { item, consequences } = about(it);
      return { change: 'added', item, ...standing(it, comparison), consequences };
    }),
    ...gone.map((it): Change => ({ change: 'retired', ...about(it) })),
    ...changed.filter(isRenamed),
    ...changed.filter((it) => !isRenamed(it) && it.facts.length + it.consequences.length > 0),
  ];
}

/** How something new stands in the catalogue. */
const standing = (
  it: Items[ItemKind],
  comparison: Comparison,
): Pick<ChangeData['added'], 'state' | 'semester' | 'credits' | 'unit'> =>
  'semester' in it
    ? {
        state: stateOf(it),
        semester: it.semester,
        credits: amountOf(it.credits),
        ...unitOf(comparison),
      }
    : { state: 'offered' };

/** Facts without those that a choice tells: the ties and lanes of its courses, and who it is with. */
function withoutTold(
  facts: readonly Fact[],
  id: string,
  choices: readonly ChoiceChange[],
  { name }: Comparison,
): Fact[] {
  const own = choices
    .map(({ from = [], to = [] }) => [...from, ...to].flat())
    .filter((ids) => ids.includes(id));
  if (own.length === 0) return [...facts];
  const told = new Set(own.flat().map((other) => name('course', other)));
  const untold = (names: readonly string[]) => names.filter((it) => !told.has(it));
  return facts.flatMap((fact): Fact[] => {
    if (fact.fact === 'option') return [];
    if (fact.fact !== 'alternates') return [fact];
    const [added, removed] = [untold(fact.added), untold(fact.removed)];
    return added.length + removed.length > 0 ? [{ ...fact, added, removed }] : [];
  });
}
