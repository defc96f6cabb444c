import type { Catalogue } from '../catalogue/model.ts';
import { addressChanges, type AddressChanges } from './addresses.ts';
import {
  sectionNames,
  type Change,
  type Changes,
  type Consequence,
  type ConsequenceData,
  type Fact,
  type ItemKind,
  type SectionName,
} from './changes.ts';
import { semesterChanges, type ChoiceChange } from './choices.ts';
import {
  courseFacts,
  pageChanges,
  pillarChanges,
  programmeChanges,
  stateOf,
  trackChanges,
} from './facts.ts';
import { redirectChanges, ruleChanges, settingChanges } from './settings.ts';
import { comparisonOf, type Comparison } from './comparison.ts';
import { textChanges } from './texts.ts';

/** What follows from something, by its key: `course english/mlops`. */
type Follows = Map<string, Consequence[]>;
const add = (follows: Follows, key: string, consequence: Consequence) =>
  follows.set(key, [...(follows.get(key) ?? []), consequence]);

/**
 * What a second catalogue says that a first one does not: facts, each with what follows from it. Each is told once.
 * A total that changes for several reasons stands by itself and names them. `language`: in which names are wanted.
 */
export function compare(before: Catalogue, after: Catalogue, language: string): Changes {
  const comparison = comparisonOf(before, after, language);
  const addresses = addressChanges(comparison);
  const follows: Follows = new Map();
  const { totals, toldChoices } = semesters(comparison, follows);
  for (const [key, consequences] of addresses.items)
    for (const it of consequences) add(follows, key, it);
  const emptied = emptyLists(comparison, addresses, follows);
  const items = itemChanges(comparison, addresses, follows, toldChoices);
  const isFirst = (change: Change) =>
    isAboutOffer(change) || leadsBySettings(change, addresses) || losesAddress(change);
  const [first, others] = [items.filter(isFirst), items.filter((it) => !isFirst(it))];
  const isCourse = (change: Change) => 'item' in change && change.item.kind === 'course';
  const heads = [
    ...redirectChanges(comparison, addresses),
    ...first,
    ...emptied.filter(losesAddress),
  ];
  const sections: Record<SectionName, readonly Change[]> = {
    first: [
      ...ruleChanges(comparison),
      ...heads.filter(losesAddress),
      ...redirectChanges(comparison, addresses).filter((it) => !losesAddress(it)),
      ...comparison.respelledTags.map(
        ({ from, to, courses }): Change => ({ change: 'tag-spelling', from, to, courses }),
      ),
      ...comparison.renamedTags.map(
        ({ from, to, courses }): Change => ({ change: 'tag-renamed', from, to, courses }),
      ),
      ...first.filter((it) => !losesAddress(it)),
    ],
    courses: others.filter(isCourse),
    totals: [...totals, ...emptied.filter((it) => !losesAddress(it))],
    others: others.filter((it) => !isCourse(it)),
    catalogue:
      before.settings.unread || after.settings.unread ? [] : settingChanges(comparison, addresses),
    texts: textChanges(comparison),
  };
  return sectionNames
    .filter((section) => sections[section].length > 0)
    .map((section) => ({ section, changes: sections[section] }));
}

/** Whoever follows an old link gets an error page: nothing weighs more. */
const losesAddress = (change: Change): boolean =>
  'consequences' in change && change.consequences.some((it) => it.consequence === 'lost');
/** Something is offered no more, or again. */
const isAboutOffer = (change: Change): boolean =>
  change.change === 'changed' && change.facts.some(({ fact }) => fact === 'state');
/** What it is, is told in place of a redirect. */
function leadsBySettings(change: Change, { told }: AddressChanges): boolean {
  const addresses = new Set(told.values());
  return (
    (change.change === 'retired' || change.change === 'changed') &&
    change.consequences.some(
      (it) => it.consequence === 'leads' && it.addresses.some((address) => addresses.has(address)),
    )
  );
}

/** Choices and totals: with one reason they are told with it, else by themselves. */
function semesters(
  comparison: Comparison,
  follows: Follows,
): { totals: Change[]; toldChoices: readonly ChoiceChange[] } {
  const { choices, totals } = semesterChanges(comparison);
  const { name } = comparison;
  const named = (lanes: readonly (readonly string[])[] | undefined) =>
    lanes?.map((lane) => lane.map((id) => name('course', id)));
  const toldAs = (it: ChoiceChange): ConsequenceData['choice'] => ({
    semester: it.semester,
    of: it.of,
    ...(it.from ? { from: named(it.from) } : {}),
    ...(it.to ? { to: named(it.to) } : {}),
  });
  const alone = choices.filter(({ movers }) => movers.size !== 1);

  const byReason = new Map<string, { total: ConsequenceData['total']; keys: string[] }>();
  for (const { of, causes, ...sum } of totals) {
    const reasons = alone.filter(
      (it) =>
        it.semester === sum.semester &&
        it.of.includes(of) &&
        !causes.some((id) => it.movers.has(id)),
    );
    const keys = [
      ...causes.map((id) => `course ${id}`),
      ...reasons.map((it) => `choice ${choices.indexOf(it)}`),
    ];
    const group = JSON.stringify([sum, keys]);
    const known = byReason.get(group);
    byReason.set(group, { total: { ...sum, of: [...(known?.total.of ?? []), of] }, keys });
  }
  const shared: Change[] = [];
  for (const { total, keys } of byReason.values()) {
    if (keys.length === 1) add(follows, keys[0], { consequence: 'total', ...total });
    else {
      const [courses, lanes] = [
        keys.filter((key) => key.startsWith('course ')),
        keys
          .filter((key) => key.startsWith('choice '))
          .map((key) => choices[Number(key.slice('choice '.length))]),
      ];
      shared.push({
        change: 'total',
        ...total,
        causes: courses.map((key) => name('course', key.slice('course '.length))),
        choices: lanes.map(({ from, to }) => named(to ?? from) ?? []),
      });
    }
  }
  for (const it of choices)
    if (!alone.includes(it))
      add(follows, `course ${[...it.movers][0]}`, { consequence: 'choice', ...toldAs(it) });
  const told = alone.map(
    (it): Change => ({
      change: 'choice',
      ...toldAs(it),
      consequences: follows.get(`choice ${choices.indexOf(it)}`) ?? [],
    }),
  );
  return { totals: [...told, ...shared], toldChoices: choices };
}

/** A list that one course was the last to leave is told with that course. */
function emptyLists(
  { name }: Comparison,
  { emptyLists: lists, rest }: AddressChanges,
  follows: Follows,
): Change[] {
  const shared: Change[] = [];
  const single = new Map<string, string[]>();
  for (const { address, courses } of lists) {
    if (courses.length === 1) single.set(courses[0], [...(single.get(courses[0]) ?? []), address]);
    else
      shared.push({
        change: 'addresses',
        causes: courses.map((id) => name('course', id)),
        consequences: [{ consequence: 'empty-list', addresses: [address] }],
      });
  }
  for (const [id, addresses] of single)
    add(follows, `course ${id}`, { consequence: 'empty-list', addresses });
  return [
    ...shared,
    ...(rest.length > 0
      ? [
          {
            change: 'addresses' as const,
            causes: [],
            consequences: [{ consequence: 'lost' as const, addresses: rest }],
          },
        ]
      : []),
  ];
}

/** Everything with an id: what is new, what is gone, what changed; each kind in the order of pages. */
function itemChanges(
  comparison: Comparison,
  { aliases }: AddressChanges,
  follows: Follows,
  choices: readonly ChoiceChange[],
): Change[] {
  const { matches, item } = comparison;
  const facts: Record<ItemKind, Fact[][]> = {
    course: matches.course.same.map((pair) =>
      withoutTold(courseFacts(pair, comparison), pair.after.id, choices, comparison),
    ),
    track: matches.track.same.map((pair) => trackChanges(pair, comparison)),
    pillar: matches.pillar.same.map((pair) => pillarChanges(pair, comparison)),
    programme: matches.programme.same.map((pair) => programmeChanges(pair, comparison)),
    page: matches.page.same.map((pair) => pageChanges(pair, comparison)),
  };
  const kinds: readonly ItemKind[] = ['course', 'programme', 'track', 'pillar', 'page'];
  return kinds.flatMap((kind): Change[] => {
    const { same, added, gone } = matches[kind] as Comparison['matches']['course'];
    const after = (id: string) => follows.get(`${kind} ${id}`) ?? [];
    const changed = same.map(({ after: it }, index) => {
      const old = aliases.get(`${kind} ${it.id}`);
      return {
        change: 'changed' as const,
        item: item(kind, it.id),
        facts: [
          ...facts[kind][index],
          ...(old ? [{ fact: 'aliases' as const, added: old, removed: [] }] : []),
        ],
        consequences: after(it.id),
      };
    });
    const isRenamed = ({ facts: own }: { facts: readonly Fact[] }) => own[0]?.fact === 'id';
    return [
      ...added.map(
        (it): Change => ({
          change: 'added',
          item: item(kind, it.id),
          state: kind === 'course' ? stateOf(it) : 'offered',
          ...(kind === 'course' ? { semester: it.semester, credits: it.credits } : {}),
          consequences: after(it.id),
        }),
      ),
      ...gone.map(
        (it): Change => ({
          change: 'retired',
          item: item(kind, it.id),
          consequences: after(it.id),
        }),
      ),
      ...changed.filter(isRenamed),
      ...changed.filter((it) => !isRenamed(it) && it.facts.length + it.consequences.length > 0),
    ];
  });
}

/** Facts without those that a choice tells: the ties and lanes of its courses, and who it is with. */
function withoutTold(
  facts: readonly Fact[],
  id: string,
  choices: readonly ChoiceChange[],
  { name }: Comparison,
): Fact[] {
  const own = choices
    .map(({ from, to }) => [...(from ?? []), ...(to ?? [])].flat())
    .filter((ids) => ids.includes(id));
  if (own.length === 0) return [...facts];
  const told = new Set(own.flat().map((other) => name('course', other)));
  return facts.flatMap((fact): Fact[] => {
    if (fact.fact === 'option') return [];
    if (fact.fact !== 'alternates') return [fact];
    const [added, removed] = [fact.added, fact.removed].map((all) =>
      all.filter((it) => !told.has(it)),
    );
    return added.length + removed.length > 0 ? [{ ...fact, added: added, removed: removed }] : [];
  });
}
