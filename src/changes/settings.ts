import type { CatalogueSettings, LocalText } from '../catalogue/model.ts';
import { isRule, rules, type RuleName } from '../diagnostics/rules.ts';
import { entryOf, targetName, type AddressChanges } from './addresses.ts';
import { settingNames, type Change, type Setting } from './changes.ts';
import type { Comparison } from './comparison.ts';
import { summaryOf } from './own-facts.ts';

/** Rules that weigh something else than before. */
export function ruleChanges({ before, after }: Comparison): Change[] {
  const [old, now] = [before.settings.rules, after.settings.rules];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(isRule).sort();
  return names
    .filter((rule) => old[rule] !== now[rule])
    .map((rule: RuleName) => ({
      change: 'rule',
      rule,
      usual: rules[rule],
      ...(old[rule] ? { from: old[rule] } : {}),
      ...(now[rule] ? { to: now[rule] } : {}),
    }));
}

/** Entries of `redirects`, but for those that are told of the page they lead on from. */
export function redirectChanges(
  comparison: Comparison,
  { redirects: consequences, told }: AddressChanges,
): Change[] {
  const [old, now] = [
    targets(comparison.before, comparison),
    targets(comparison.after, comparison),
  ];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((address): Change[] => {
    const [from, to] = [old.get(address), now.get(address)];
    if (from === to || (from === undefined && told.has(address))) return [];
    return [
      {
        change: 'redirect',
        address,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        consequences: consequences.get(address) ?? [],
      },
    ];
  });
}

/** Where each entry leads, in names of now: an entry that follows what was renamed has not changed. */
function targets(catalogue: Comparison['before'], comparison: Comparison): Map<string, string> {
  const linked = new Map(
    catalogue.redirects.flatMap((redirect) => {
      const entry = entryOf(redirect, catalogue);
      return entry && !entry.from.includes('*') ? [[entry.from, redirect.to] as const] : [];
    }),
  );
  const isOld = catalogue === comparison.before;
  const current = (to: ReturnType<typeof linked.get>) =>
    isOld &&
    typeof to === 'object' &&
    (to.kind === 'course' || to.kind === 'track' || to.kind === 'pillar' || to.kind === 'page')
      ? { ...to, id: comparison.now(to.kind, to.id) }
      : to;
  return new Map(
    catalogue.settings.redirects.map(({ from, to }) => [
      from,
      targetName(current(linked.get(from)) ?? to, comparison),
    ]),
  );
}

/** Every other key of catalogue.yaml. Programmes are told as such. */
export function settingChanges(comparison: Comparison, { languages }: AddressChanges): Change[] {
  const [old, now] = [
    valuesOf(comparison.before.settings, comparison),
    valuesOf(comparison.after.settings, comparison),
  ];
  const keys = [...new Set([...old.keys(), ...now.keys()])].map((key) => ({
    key,
    named: JSON.parse(key) as [Setting, string],
  }));
  keys.sort((a, b) => settingNames.indexOf(a.named[0]) - settingNames.indexOf(b.named[0]));
  return keys.flatMap(({ key, named: [setting, part] }): Change[] => {
    const [from, to] = [old.get(key), now.get(key)];
    if (from === to) return [];
    const lost = setting === 'languages' && languages.length > 0;
    return [
      {
        change: 'setting',
        setting,
        ...(part ? { part } : {}),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        consequences: lost ? [{ consequence: 'lost', addresses: languages }] : [],
      },
    ];
  });
}

/** Values by setting and part, as texts. */
function valuesOf(
  settings: CatalogueSettings,
  { manyLanguages, name, language }: Comparison,
): Map<string, string> {
  const one = (
    setting: Setting,
    value: string | number | undefined,
    part = '',
  ): [string, string][] =>
    value === undefined ? [] : [[JSON.stringify([setting, part]), String(value)]];
  const local = (setting: Setting, text: LocalText = {}, part?: string): [string, string][] =>
    Object.entries(text).flatMap(([language, value]) =>
      one(setting, value, [part, manyLanguages ? language : undefined].filter(Boolean).join(' ')),
    );
  const { institution, accessibility } = settings;
  return new Map([
    ...one('catalogue.yaml', settings.onTrial ? undefined : ''),
    ...local('title', settings.title),
    ...local('tagline', settings.tagline),
    ...local('institution', institution?.name),
    ...one('institution-url', institution?.url),
    ...one('academic-year', settings.academicYear),
    ...one('base-url', settings.baseUrl),
    ...one('languages', settings.languages.join(', ')),
    ...one('semester-credits', settings.semesterCredits),
    ...Object.entries(settings.periods).flatMap(([semester, text]) =>
      local('periods', text, semester),
    ),
    ...settings.actions.flatMap(({ label, url, programme }) =>
      one(
        'actions',
        url,
        [Object.values(label)[0], programme && `(${name('programme', programme)})`]
          .filter(Boolean)
          .join(' '),
      ),
    ),
    ...local('contact', settings.contact),
    ...one('accessibility-status', accessibility.status),
    ...local('accessibility-contact', accessibility.contact),
    ...one('accessibility-reviewed', accessibility.reviewed),
    ...one('edit-url', settings.editUrl),
    ...settings.fields.flatMap((field) => one('fields', summaryOf(field, language), field.key)),
    ...settings.keys.flatMap(({ word, key }) => one('keys', key, word)),
  ]);
}
