import { grouped } from '../grouped.ts';
import type { Finding, Place, Severity } from './diagnostic.ts';
import type { RuleData, RuleName, UnreadSyntax } from './rules.ts';

/**
 * What makes two findings of a rule one mistake.
 * `same`: these facts are the same. `habit`: each may be a mistake of its own, but where more than a few files have it, it
 * is how the folder was written. Nothing: every finding is a mistake of its own.
 */
type Cause<R extends RuleName> =
  | { same: (data: RuleData[R], at: Place) => readonly unknown[] }
  | { habit: (data: RuleData[R]) => readonly unknown[] }
  | undefined;

/** From this number on, mistakes of one sort are a habit. */
const HABIT = 5;

const always = (): readonly unknown[] => [];
/** A link without a leading slash means something else in another folder. */
const beside = (href: string, { file }: Place): string =>
  href.startsWith('/') ? '' : file.split('/').slice(0, -1).join('/');

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

/** Every rule answers: a new one does not compile until somebody has thought of it. */
const causes: { readonly [R in RuleName]: Cause<R> } = {
  'not-utf8': { same: ({ encoding }) => [encoding] },
  'too-large': undefined,
  'unusable-file': undefined,
  'nothing-to-publish': undefined,
  'no-front-matter': {
    same: ({ why, text, line }) => [
      why,
      ['dashes', 'after-dashes', 'closing-line'].includes(why) ? text : '',
      line,
    ],
  },
  'invalid-yaml': { same: ({ cause, text, fix, spaces }) => [cause, text, fix, spaces] },
  'unsafe-yaml': { same: ({ what, text, fix }) => [what, text, fix] },
  'too-deep': undefined,
  'control-character': { habit: ({ sign, code, loose }) => [sign, code, loose] },
  'merge-marker': { habit: ({ text }) => [text] },
  'duplicate-key': { habit: ({ key }) => [key] },
  'missing-field': { same: ({ key, group }) => [key, group] },
  'wrong-type': {
    habit: ({ key, kind, text, fix, entry, many }) => [key, kind, text, fix, entry, many],
  },
  'out-of-range': { habit: ({ key, text, low, high, step }) => [key, text, low, high, step] },
  'unknown-key': { same: ({ key, near, legacy }) => [key, near, legacy] },
  'too-heavy': undefined,
  'legacy-choice': { same: ({ value }) => [value] },
  'unusable-address': { same: ({ address }) => [address] },
  'skipped-file': undefined, // who asks wants to see every file
  'duplicate-id': undefined,
  'duplicate-text': undefined,
  'lonely-translation': undefined,
  'translated-fact': { habit: ({ key }) => [key] },
  'unknown-track': { same: ({ id, near }) => [id, near] },
  'unknown-pillar': { same: ({ id, near }) => [id, near] },
  'unknown-programme': { same: ({ id, near }) => [id, near] },
  'unknown-alternate': { same: ({ id, near }) => [id, near] },
  'unknown-prerequisite': { same: ({ text, near }) => [text, near] },
  'track-in-two-programmes': undefined,
  'dead-link': {
    same: ({ href, near, section }, at) => (section ? [section] : [href, near, beside(href, at)]),
  },
  'dead-anchor': { same: ({ href, anchor }, at) => [href, anchor, beside(href, at)] },
  'address-taken': undefined,
  'alias-is-a-page': undefined,
  'alias-is-own-address': { habit: always },
  'duplicate-alias': undefined,
  'alias-chain': { same: ({ address }) => [address] },
  'lost-address': undefined, // each may need another redirect
  'semester-credits': undefined,
  'unknown-rule': undefined,
  'no-base-url': undefined,
  'text-lost-to-comment': { same: ({ key, text, fix }) => [key, text, fix] },
  'placeholder-text': { same: ({ text }) => [text] },
  'choice-in-title': { habit: always },
  'raw-html': { same: ({ text, as }) => [text, as] },
  'template-syntax': { same: ({ text }) => [text] },
  'unread-syntax': { same: ({ what, text }) => [what, isHabitOfWriting[what] ? '' : text] },
  'heading-level': { same: ({ text }) => [text] },
  'image-without-alt': { same: ({ text }, at) => [text, beside(text, at)] },
  'remote-image': { same: ({ text }) => [text] },
  'title-repeated-in-text': { habit: always },
  'empty-body': { same: always },
  'self-alternate': { habit: always },
  'prerequisite-cycle': undefined,
  'misspelt-id': undefined,
  'unused-track': undefined,
  'unused-pillar': undefined,
  'one-sided-alternate': { habit: always },
  'alternate-elsewhere': { habit: ({ why }) => [why] },
  'ambiguous-lanes': undefined,
  'unequal-lanes': undefined,
  'no-track-in-split-semester': { same: ({ semester, others }) => [semester, others] },
  'prerequisite-too-late': {
    same: ({ other, semester, otherSemester }) => [other, semester, otherSemester],
  },
  'duplicate-title': { habit: always },
  'tag-variants': { same: ({ tag, common, count }) => [tag, common, count] },
  'copied-tags': { habit: always },
  'hidden-but-referenced': { same: ({ other, why }) => [other, why] },
  'tied-weights': { habit: always },
  'lonely-tag': undefined,
  'missing-translation': undefined,
};

/** A finding with what it weighs in this catalogue. */
export interface Weighed {
  found: Finding;
  severity: Severity;
}
/** Findings of one cause, in the order in which they were given; `alike`: of one sort, each with its own facts. */
export interface OneCause {
  all: readonly [Weighed, ...Weighed[]];
  alike: boolean;
}

/** Findings by their cause: only those of one severity can be said together. */
export function byCause(findings: readonly Weighed[]): OneCause[] {
  return [...grouped(findings, causeOf)].flatMap(([{ length }, all]): OneCause[] => {
    const alone = all.map((it): OneCause => ({ all: [it], alike: false }));
    const [first, ...others] = all;
    if (first === undefined || length === 0) return alone;
    const alike = isHabit(first.found.rule);
    return alike && all.length < HABIT ? alone : [{ all: [first, ...others], alike }];
  });
}

const isHabit = (rule: RuleName): boolean => 'habit' in (causes[rule] ?? {});

/** A name for the cause of a finding; the empty name where it is one of its own. */
function causeOf({ found: { rule, data, at }, severity }: Weighed): string {
  const cause = causes[rule] as Cause<RuleName>;
  if (!cause) return '';
  const facts = 'same' in cause ? cause.same : cause.habit;
  return JSON.stringify([rule, severity, (facts as (...of: unknown[]) => unknown)(data, at)]);
}
