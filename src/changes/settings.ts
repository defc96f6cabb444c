import { FORMS_PATH } from '../catalogue/addresses.ts';
import type { Brand, Catalogue, CatalogueSettings, LocalText } from '../catalogue/model.ts';
import { isRule, rules } from '../diagnostics/rules.ts';
import { entryOf, targetName, type AddressChanges } from './addresses.ts';
import { settingNames, type Change, type Setting } from './changes.ts';
import { ownId, type Comparison, type IdNow } from './comparison.ts';
import { differences } from './differences.ts';
import { summaryOf } from './own-facts.ts';

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);

/** Rules that weigh something else than before. */
export const ruleChanges = ({ before, after }: Comparison): Change[] =>
  differences(
    new Map(Object.entries(before.settings.rules)),
    new Map(Object.entries(after.settings.rules)),
  )
    .sort(byKey)
    .flatMap(({ key, from, to }) =>
      isRule(key) ? [{ change: 'rule', rule: key, usual: rules[key], from, to }] : [],
    );

/** Entries of `redirects`, but for those that are told of the page they lead on from. */
export const redirectChanges = (
  comparison: Comparison,
  { redirects: consequences, told }: AddressChanges,
): Change[] =>
  differences(
    targets(comparison.before, comparison.now, comparison),
    targets(comparison.after, ownId, comparison),
  )
    .filter(({ key, from }) => from !== undefined || !told.has(key))
    .sort(byKey)
    .map(({ key, from, to }) => ({
      change: 'redirect',
      address: key,
      from,
      to,
      consequences: consequences.get(key) ?? [],
    }));

/** Where each entry leads, in names of now: an entry that follows what was renamed has not changed. */
function targets(catalogue: Catalogue, now: IdNow, comparison: Comparison): Map<string, string> {
  const leads = new Map(catalogue.settings.redirects.map(({ from, to }) => [from, to]));
  for (const redirect of catalogue.redirects) {
    const { to } = redirect;
    const entry = entryOf(redirect, catalogue);
    if (!entry || entry.from.includes('*')) continue;
    const current = typeof to === 'string' ? to : { ...to, id: now(to.kind, to.id) };
    leads.set(entry.from, targetName(current, comparison));
  }
  return leads;
}

/** Values of a key of catalogue.yaml by what each is about: the language, semester or label; '' where there is one. */
type Values = readonly (readonly [part: string, value: string | number | undefined])[];

const one = (value: string | number | undefined): Values => [['', value]];

/** A text in each of its languages, which are worth a word where there are several. */
const local = (texts: LocalText = {}, { manyLanguages }: Comparison, part = ''): Values =>
  Object.entries(texts).map(([language, text]) => [
    [part, manyLanguages ? language : ''].filter(Boolean).join(' '),
    text,
  ]);

const valuesOf: Readonly<
  Record<Setting, (settings: CatalogueSettings, comparison: Comparison) => Values>
> = {
  'catalogue.yaml': ({ onTrial }) => one(onTrial ? undefined : ''),
  title: ({ title }, comparison) => local(title, comparison),
  tagline: ({ tagline }, comparison) => local(tagline, comparison),
  institution: ({ institution }, comparison) => local(institution?.name, comparison),
  'institution-url': ({ institution }) => one(institution?.url),
  'academic-year': ({ academicYear }) => one(academicYear),
  years: ({ years }) => years.map(({ year, version }) => [year, version]),
  'base-url': ({ baseUrl }) => one(baseUrl),
  languages: ({ languages }) => one(languages.join(', ')),
  'semester-credits': ({ semesterCredits }) => one(semesterCredits),
  periods: ({ periods }, comparison) =>
    Object.entries(periods).flatMap(([semester, text]) => local(text, comparison, semester)),
  terms: ({ terms }, comparison) =>
    terms.flatMap(({ id, name }) =>
      Object.keys(name).length > 0 ? local(name, comparison, id) : [[id, id] as const],
    ),
  'credit-unit': ({ creditUnit: { name } }, comparison) => local(name, comparison),
  'credit-hours': ({ creditUnit: { hours } }) =>
    one(hours && (hours.low === hours.high ? hours.low : `${hours.low}-${hours.high}`)),
  weeks: ({ weeks }) => one(weeks),
  actions: ({ actions }, { name }) =>
    actions.map(({ label, url, programme }) => {
      const only = programme && `(${name('programme', programme)})`;
      return [[Object.values(label)[0], only].filter(Boolean).join(' '), url];
    }),
  contact: ({ contact }, comparison) => local(contact, comparison),
  'contact-url': ({ contactUrl }) => one(contactUrl),
  'accessibility-status': ({ accessibility }) => one(accessibility.status),
  'accessibility-contact': ({ accessibility }, comparison) =>
    local(accessibility.contact, comparison),
  'accessibility-reviewed': ({ accessibility }) => one(accessibility.reviewed),
  'edit-url': ({ editUrl }) => one(editUrl),
  forms: ({ forms }) => one(forms && FORMS_PATH),
  synonyms: ({ synonyms }) => synonyms.map((group) => [group[0] ?? '', group.join(', ')]),
  brand: ({ brand }) => (brand ? brandValues(brand) : []),
  fields: ({ fields }, { language }) =>
    fields.map((field) => [field.key, summaryOf(field, language)]),
  keys: ({ keys }) => keys.map(({ word, key }) => [word, key]),
};

/** A brand as it was written, key by key; a few letters of its hash tell a file from another of its name. */
function brandValues({ logo, logoDark, icon, accent, font, style, links }: Brand): Values {
  const file = (it: { file: string; hash: string } | undefined) =>
    it && `${it.file} (${it.hash.slice(0, 4)})`;
  return [
    ['logo', file(logo)],
    ['logo-dark', file(logoDark)],
    ['icon', file(icon)],
    ['accent', accent?.given],
    ['font', font === 'system' ? font : file(font)],
    ['style', file(style)],
    ...links.map(({ label, url }) => [Object.values(label)[0] ?? url, url] as const),
  ];
}

/** Every other key of catalogue.yaml. Programmes are told as such. */
export const settingChanges = (
  comparison: Comparison,
  { languages: lost }: AddressChanges,
): Change[] =>
  settingNames.flatMap((setting) => {
    const textsOf = ({ settings }: Catalogue) =>
      new Map(
        valuesOf[setting](settings, comparison).map(([part, it]) => [
          part,
          it === undefined ? it : String(it),
        ]),
      );
    return differences(textsOf(comparison.before), textsOf(comparison.after)).map(
      ({ key, from, to }): Change => ({
        change: 'setting',
        setting,
        part: key || undefined,
        from,
        to,
        consequences:
          setting === 'languages' && lost.length > 0
            ? [{ consequence: 'lost', addresses: lost }]
            : [],
      }),
    );
  });
