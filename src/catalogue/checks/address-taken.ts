import { finding, startOf, type Finding } from '../../diagnostics/diagnostic.ts';
import { addressOf, FORMS_FOLDER, reservedNames } from '../addresses.ts';
import { check } from './check.ts';

/** A further page stands at the root of the site, where other pages, languages and years have their names. */
export const addressTaken = check('address-taken', ({ pages, redirects, settings }) => {
  const first = settings.languages[0];
  const years = settings.years.map(({ year }) => year);
  const taken = new Set([
    ...reservedNames,
    ...settings.languages.map((it) => it.toLowerCase()),
    ...years,
    ...(settings.forms ? [FORMS_FOLDER] : []),
  ]);
  const belowYears = redirects.flatMap(({ from, at }): Finding[] => {
    const other = years.find((year) => from.startsWith(`/${year}/`));
    return other ? [finding('address-taken', at, { address: from, other })] : [];
  });
  const ofPages = pages.flatMap(({ id, source }): Finding[] =>
    taken.has(id)
      ? [
          finding('address-taken', startOf(source.file), {
            address: addressOf({ kind: 'page', id, language: first }, first),
            other: id,
          }),
        ]
      : [],
  );
  return [...ofPages, ...belowYears];
});
