import { grouped } from '../grouped.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { addressChanges, type AddressChanges } from './addresses.ts';
import { sectionNames, type Change, type Changes, type SectionName } from './changes.ts';
import { comparisonOf, itemKey, type Comparison } from './comparison.ts';
import { delayChanges } from './delays.ts';
import { itemChanges } from './items.ts';
import { redirectChanges, ruleChanges, settingChanges } from './settings.ts';
import { textChanges } from './texts.ts';
import { totalChanges, type Following } from './totals.ts';

/**
 * What a second catalogue says that a first one does not: facts, each with what follows from it. Each is told once.
 * A total that changes for several reasons stands by itself and names them. `language`: in which names are wanted;
 * `texts`: whether changes of running text are, which cost as much as all others.
 */
export function compare(
  before: Catalogue,
  after: Catalogue,
  language: string,
  { texts = true } = {},
): Changes {
  const comparison = comparisonOf(before, after, language);
  const sections = { ...sectionsOf(comparison), texts: texts ? textChanges(comparison) : [] };
  return sectionNames
    .map((section) => ({ section, changes: sections[section] }))
    .filter(({ changes }) => changes.length > 0);
}

function sectionsOf(
  comparison: Comparison,
): Record<Exclude<SectionName, 'texts'>, readonly Change[]> {
  const addresses = addressChanges(comparison);
  const totals = totalChanges(comparison);
  const lists = listChanges(comparison, addresses);
  const items = itemChanges(comparison, {
    following: followingOf(
      [...totals.following, ...delayChanges(comparison)],
      addresses,
      lists.following,
    ),
    aliases: addresses.aliases,
    choices: totals.choices,
  });
  const isFirst = (change: Change) =>
    isAboutOffer(change) || leadsBySettings(change, addresses) || losesAddress(change);
  const first = items.filter(isFirst);
  const others = items.filter((it) => !isFirst(it));
  const isCourse = (change: Change) => 'item' in change && change.item.kind === 'course';
  const redirects = redirectChanges(comparison, addresses);
  const { before, after, respelledTags, renamedTags } = comparison;
  const isUnread = before.settings.unread || after.settings.unread;
  return {
    first: [
      ...ruleChanges(comparison),
      ...[...redirects, ...first, ...lists.changes].filter(losesAddress),
      ...redirects.filter((it) => !losesAddress(it)),
      ...renamedTags.map(({ slug: _, ...it }): Change => ({ change: 'tag-renamed', ...it })),
      ...first.filter((it) => !losesAddress(it)),
    ],
    courses: others.filter(isCourse),
    totals: [...totals.changes, ...lists.changes.filter((it) => !losesAddress(it))],
    others: others.filter((it) => !isCourse(it)),
    catalogue: [
      ...(isUnread ? [] : settingChanges(comparison, addresses)),
      ...respelledTags.map(({ slug: _, ...it }): Change => ({ change: 'tag-spelling', ...it })),
    ],
  };
}

/** What follows from each item: for semesters, for its own addresses, for lists. */
const followingOf = (
  semesters: readonly Following[],
  { items }: AddressChanges,
  lists: readonly Following[],
) => {
  const addresses = [...items].flatMap(([key, all]) => all.map((it): Following => [key, it]));
  return grouped(
    [...semesters, ...addresses, ...lists],
    ([key]) => key,
    ([, consequence]) => consequence,
  );
};

/** Whoever follows an old link gets an error page: nothing weighs more. */
const losesAddress = (change: Change): boolean =>
  'consequences' in change && change.consequences.some((it) => it.consequence === 'lost');

/** Something is offered no more, or again; or there is another way to study. */
function isAboutOffer(change: Change): boolean {
  if (change.change === 'changed') return change.facts.some(({ fact }) => fact === 'state');
  if (change.change === 'added') return ['programme', 'track'].includes(change.item.kind);
  return change.change === 'retired';
}

/** What it is, is told in place of a redirect. */
function leadsBySettings(change: Change, { told }: AddressChanges): boolean {
  const addresses = new Set(told.values());
  return (
    change.change === 'changed' &&
    change.consequences.some(
      (it) => it.consequence === 'leads' && it.addresses.some((address) => addresses.has(address)),
    )
  );
}

/** A list that one course was the last to leave is told with that course. */
function listChanges(
  { name }: Comparison,
  { emptyLists, rest }: AddressChanges,
): { changes: Change[]; following: Following[] } {
  const isAlone = ({ courses }: { courses: readonly string[] }) => courses.length === 1;
  const byCourse = grouped(
    emptyLists.filter(isAlone),
    ({ courses: [id] }) => itemKey('course', id),
    ({ address }) => address,
  );
  const shared = emptyLists
    .filter((it) => !isAlone(it))
    .map(
      ({ address, courses }): Change => ({
        change: 'addresses',
        causes: courses.map((id) => name('course', id)),
        consequences: [{ consequence: 'empty-list', addresses: [address] }],
      }),
    );
  const lost: Change = {
    change: 'addresses',
    causes: [],
    consequences: [{ consequence: 'lost', addresses: rest }],
  };
  return {
    changes: rest.length > 0 ? [...shared, lost] : shared,
    following: [...byCourse].map(([key, addresses]) => [
      key,
      { consequence: 'empty-list', addresses },
    ]),
  };
}
