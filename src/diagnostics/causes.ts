import { grouped } from '../grouped.ts';
import type { Finding, Place, Severity } from './diagnostic.ts';
import type { RuleData, RuleName, UnreadSyntax } from './rules.ts';

/**
 * What makes two findings of a rule one mistake. `same`: these facts are the same. `habit`: each may be a mistake of
 * its own, but where more than a few files have it, it is how the folder was written; nothing where it is never that.
 * `flood`: the same, where each wants a look of its own until nobody could read them all. None of these: every finding
 * is a mistake of its own.
 */
interface Cause<R extends RuleName> {
  same?: Facts<R>;
  habit?: (...of: Parameters<Facts<R>>) => readonly unknown[] | undefined;
  flood?: Facts<R>;
}
type Facts<R extends RuleName> = (data: RuleData[R], at: Place) => readonly unknown[];

/** From these numbers on, mistakes of one sort are a habit, or a flood. */
const HABIT = 5;
const FLOOD = 100;

const always = (): readonly unknown[] => [];
/** A link without a leading slash means something else in another folder. */
const beside = (href: string, { file }: Place): string =>
  href.startsWith('/') ? '' : file.split('/').slice(0, -1).join('/');

/** How a link and its nearest page differ, where that is the same for all of a folder: `/docs/*.html`. */
function moveOf(href: string, near: string | undefined): readonly unknown[] | undefined {
  if (near === undefined) return undefined;
  const [from, name, end] = namedIn(href);
  const [to, known, ending] = namedIn(near);
  return name === known ? [from, end, to, ending] : undefined;
}
/** `/docs/knit.html#top` → `/docs/`, `knit`, `.html`. */
function namedIn(href: string): [folder: string, name: string, ending: string] {
  const [, folder = '', name = '', ending = ''] =
    /^(.*?)([^/]*?)(\.[a-z]+|\/)?$/is.exec(href.replace(/[#?].*$/s, '')) ?? [];
  return [folder, name, ending];
}

/** Lines that are written in one way throughout, against signs that each need an answer of their own. */
const isHabitOfWriting: { readonly [what in UnreadSyntax]?: true } = {
  heading: true,
  item: true,
  items: true,
  alert: true,
  box: true,
  formula: true,
  table: true,
  'table-head': true,
  marked: true,
  contents: true,
  emoji: true,
  comment: true,
};

/** Rules of which many findings may be one mistake. Of all others each is a mistake of its own. */
const causes: { readonly [R in RuleName]?: Cause<R> } = {
  'not-utf8': { same: ({ encoding }) => [encoding] },
  'too-large': { flood: ({ what }) => [what] },
  'unusable-file': { flood: ({ why }) => [why] },
  'no-front-matter': {
    same: ({ why, text, line }) => [
      why,
      ['dashes', 'after-dashes', 'closing-line'].includes(why) ? text : '',
      line,
    ],
    habit: ({ why }) => [why],
  },
  'invalid-yaml': {
    same: ({ cause, text, fix, spaces }) => [cause, text, fix, spaces],
    flood: ({ cause }) => [cause],
  },
  'unsafe-yaml': { same: ({ what, text, fix }) => [what, text, fix], flood: ({ what }) => [what] },
  'control-character': { habit: ({ sign, code, loose }) => [sign, code, loose] },
  'merge-marker': { habit: ({ text }) => [text] },
  'duplicate-key': { habit: ({ key }) => [key] },
  'missing-field': { same: ({ key, group }) => [key, group] },
  'wrong-type': {
    // Where it is told what to type, the value is a detail; where it is not, each wants a look of its own.
    habit: ({ key, kind, text, fix, entry, many }) => [key, kind, fix ? '' : text, entry, many],
  },
  'out-of-range': { habit: ({ key, text, low, high, step }) => [key, text, low, high, step] },
  'unknown-key': { same: ({ key, near, legacy }) => [key, near, legacy] },
  'uneven-shares': { same: ({ key, sum, fix }) => [key, sum, fix] },
  'legacy-choice': { same: ({ value }) => [value] },
  'unusable-address': { same: ({ address }) => [address], habit: always },
  'lonely-translation': { flood: always },
  'translated-fact': { habit: ({ key }) => [key] },
  'unknown-track': { same: ({ id, near }) => [id, near] },
  'unknown-pillar': { same: ({ id, near }) => [id, near] },
  'unknown-term': { same: ({ id, near }) => [id, near] },
  'unknown-programme': { same: ({ id, near }) => [id, near] },
  'unknown-alternate': {
    same: ({ id, near }) => [id, near],
    habit: ({ near }) => (near === undefined ? [] : undefined),
    flood: always,
  },
  'unknown-prerequisite': { same: ({ text, near }) => [text, near], flood: always },
  'dead-link': {
    same: ({ href, near, section }, at) => (section ? [section] : [href, near, beside(href, at)]),
    habit: ({ href, near, section }) => (section ? undefined : moveOf(href, near)),
    flood: ({ near, section }) => [near === undefined, section],
  },
  'dead-anchor': {
    same: ({ href, anchor }, at) => [href, anchor, beside(href, at)],
    flood: always,
  },
  'alias-is-a-page': { flood: always },
  'alias-is-own-address': { habit: always },
  'alias-chain': { same: ({ address }) => [address], flood: always },
  'unsafe-drawing': { habit: ({ what }, { file }) => [what, file] },
  'unsafe-style': { habit: ({ what }, { file }) => [what, file] },
  'text-lost-to-comment': {
    same: ({ key, text, fix }) => [key, text, fix],
    habit: ({ key, fix }) => [key, fix !== undefined],
  },
  'placeholder-text': { same: ({ text }) => [text], flood: always },
  'choice-in-title': { habit: always },
  'raw-html': { same: ({ text, as }) => [text, as], flood: ({ as }) => [as] },
  'template-syntax': { same: ({ text }) => [text], habit: always },
  'unread-syntax': {
    same: ({ what, text }) => [what, isHabitOfWriting[what] ? '' : text],
    flood: ({ what }) => [what],
  },
  'heading-level': { same: ({ text }) => [text], habit: always },
  'image-without-alt': { same: ({ text }, at) => [text, beside(text, at)], habit: always },
  'remote-image': { same: ({ text }) => [text], habit: always },
  'title-repeated-in-text': { habit: always },
  'empty-body': { same: always },
  'self-alternate': { habit: always },
  'one-sided-alternate': { habit: always },
  'alternate-elsewhere': { habit: ({ why }) => [why] },
  'no-track-in-split-semester': { same: ({ semester, others }) => [semester, others] },
  'prerequisite-too-late': {
    same: ({ other, semester, otherSemester }) => [other, semester, otherSemester],
    flood: always,
  },
  'outside-plan': { habit: always },
  'duplicate-title': { habit: always },
  'tag-variants': { same: ({ tag, common, count }) => [tag, common, count], flood: always },
  'copied-tags': { habit: always },
  'hidden-but-referenced': { same: ({ other, why }) => [other, why], flood: ({ why }) => [why] },
  'tied-weights': { habit: always },
  'lonely-tag': { flood: always },
  'career-without-course': { flood: always },
  'unknown-word': { same: ({ word }) => [word] },
  'unreadable-word': { flood: ({ fault }) => [fault] },
  'unknown-argument': { flood: always },
};

/** A finding with its severity in this catalogue. */
export interface Rated {
  found: Finding;
  severity: Severity;
}
/** Findings of one cause, in the order in which they were given; `alike`: of one sort, each with its own facts. */
export interface OneCause {
  all: readonly [Rated, ...Rated[]];
  alike: boolean;
}

/** Findings by their cause: only those of one severity can be said together. */
export function byCause(findings: readonly Rated[]): OneCause[] {
  const same = [...grouped(findings, (it) => nameOf('same', it) ?? it).values()];
  const order = new Map(findings.map((it, index) => [it, index]));
  const habits = together(
    'habit',
    HABIT,
    same.flatMap((all) => causeOf(all, false)),
  );
  return together('flood', FLOOD, habits).flatMap(({ all, alike }) =>
    causeOf(
      [...all].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
      alike,
    ),
  );
}

/** Causes of one sort as one, where there are so many of them. */
function together(way: 'habit' | 'flood', least: number, causes: readonly OneCause[]): OneCause[] {
  const sorts = grouped(causes, (it) => (it.alike ? it : (nameOf(way, it.all[0]) ?? it)));
  return [...sorts.values()].flatMap((sort) =>
    sort.length < least
      ? sort
      : causeOf(
          sort.flatMap(({ all }) => all),
          true,
        ),
  );
}

function causeOf([first, ...others]: readonly Rated[], alike: boolean): OneCause[] {
  return first ? [{ all: [first, ...others], alike }] : [];
}

/** A name for what a finding shares with others; none where it is one of its own. */
function nameOf(way: keyof Cause<RuleName>, { found, severity }: Rated): string | undefined {
  const shared = sharedBy(way, found);
  return shared && JSON.stringify([found.rule, severity, shared]);
}
function sharedBy<R extends RuleName>(
  way: keyof Cause<R>,
  { rule, data, at }: Finding<R>,
): readonly unknown[] | undefined {
  return causes[rule]?.[way]?.(data, at);
}
