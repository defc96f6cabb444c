import { MAIN } from '../mapping/groups.ts';
import { labelOf } from '../mapping/own-fields.ts';
import type { Plan } from '../mapping/plan.ts';
import { termsOf } from '../mapping/terms.ts';
import { decide, type Tally } from '../tally.ts';
import type { OldAddresses } from './addresses.ts';

/** Words of ours that stand in the new files, in their language. */
export interface ContentWords {
  catalogue: string;
  /** The pillar of courses that name none, where no course names one, and where others do. */
  allCourses: string;
  otherCourses: string;
}

/** What catalogue.yaml says; notes what of it a person must decide. */
export function settingsOf(
  plan: Plan,
  { redirects }: OldAddresses,
  words: ContentWords,
  tagline: string | undefined,
  tally: Tally,
): Record<string, unknown> {
  const { groups, fields, sources, languages, creditUnit, weeks } = plan;
  const [source] = sources;
  const title =
    (sources.length === 1 ? source?.title : undefined) ??
    groups.programmes.find(
      // A folder among others is a programme, and gives the whole no name.
      ({ id, title }) => title !== '' && (id === MAIN || sources.some(({ name }) => name === id)),
    )?.title;
  const terms = termsIn(plan);
  for (const { name, key, type } of fields.values())
    decide(tally, 'fields', `${name} → ${key} (${type})`);
  if (groups.programmes.length > 1)
    for (const { id, isStated } of groups.programmes)
      if (id !== MAIN && !isStated) decide(tally, 'programmes', id);
  if (creditUnit !== undefined) decide(tally, 'credit-unit', creditUnit);
  if (!sources.some(({ languages }) => languages.length > 0))
    decide(tally, 'language', languages.join(', '));
  return {
    title: title || words.catalogue,
    tagline,
    languages,
    programmes: Object.fromEntries(
      groups.programmes.map(({ id, title: name, isPlanless }) => [
        id,
        {
          title: name || title || words.catalogue,
          ...(isPlanless ? { plan: 'none' } : {}),
        },
      ]),
    ),
    'credit-unit': creditUnit === undefined ? undefined : { name: creditUnit },
    weeks,
    terms: Object.keys(terms).length > 0 ? terms : undefined,
    fields:
      fields.size === 0
        ? undefined
        : Object.fromEntries(
            [...fields.values()].map(({ key, name, type, choices }) => [
              key,
              {
                label: labelOf(name),
                type,
                ...(choices ? { choices, filter: true } : {}),
                ...(type === 'list' || type === 'yes-no' ? { filter: true } : {}),
              },
            ]),
          ),
    redirects: Object.keys(redirects).length > 0 ? redirects : undefined,
  };
}

/** Terms that courses name, in the order of a year, then of their first use. */
function termsIn({ items }: Plan): Record<string, string> {
  const found = new Map<string, string>();
  for (const { kind, versions } of items)
    for (const { key, value } of kind === 'course' ? versions[0].named : [])
      if (key === 'terms' || (key === 'semester' && !/\d/.test(String(value))))
        for (const { id, label } of termsOf(value)) if (!found.has(id)) found.set(id, label);
  const year = ['fall', 'winter', 'spring', 'summer'];
  const place = (id: string) => (year.includes(id) ? year.indexOf(id) : year.length);
  return Object.fromEntries([...found].sort(([a], [b]) => place(a) - place(b)));
}
