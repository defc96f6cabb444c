import { finding, startOf, type Finding } from '../../diagnostics/diagnostic.ts';
import { addressOf, FORMS_FOLDER, reservedNames } from '../addresses.ts';
import { check } from './check.ts';

/** A further page stands at the root of the site, where other pages and languages have their names. */
export const addressTaken = check('address-taken', ({ pages, settings }) => {
  const first = settings.languages[0];
  const taken = new Set([
    ...reservedNames,
    ...settings.languages.map((it) => it.toLowerCase()),
    ...(settings.forms ? [FORMS_FOLDER] : []),
  ]);
  return pages.flatMap(({ id, source }): Finding[] =>
    taken.has(id)
      ? [
          finding('address-taken', startOf(source.file), {
            address: addressOf({ kind: 'page', id, language: first }, first),
            other: id,
          }),
        ]
      : [],
  );
});
