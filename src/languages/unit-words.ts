import type { Trees } from '../catalogue/message.ts';
import type { CatalogueSettings } from '../catalogue/model.ts';
import { languages as spoken } from './index.ts';

/**
 * The words of a school, and for its credits those of its unit, where it calls them otherwise than we do. A school that
 * wants a plural of its own says so in its words. `own`: by language, as its files have them.
 */
export function withUnitWords(
  own: Readonly<Record<string, Trees>>,
  { creditUnit: { name }, languages }: Pick<CatalogueSettings, 'creditUnit' | 'languages'>,
): Record<string, Trees> {
  const names = Object.values(name);
  if (names.length === 0) return { ...own };
  const codes = new Set([...Object.keys(spoken), ...Object.keys(own)]);
  return Object.fromEntries(
    [...codes].map((code) => [
      code,
      joined(own[code] ?? {}, wordsFor(name[code] ?? name[languages[0]] ?? names[0])),
    ]),
  );
}

function wordsFor(name: string): Trees {
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  return {
    credits: [{ as: 'number', argument: 'count' }, ` ${name}`],
    creditsWord: [name],
    studyCredits: name,
    course: { credits: label },
    find: { kinds: { credits: label } },
  };
}

/** Words of two sources: those of the first where it has any. */
const joined = (own: Trees, other: Trees): Trees => ({
  ...other,
  ...Object.fromEntries(
    Object.entries(own).map(([name, it]) => {
      const beside = Object.hasOwn(other, name) ? other[name] : undefined;
      return [name, isGroup(it) && isGroup(beside) ? joined(it, beside) : it];
    }),
  ),
});

const isGroup = (it: Trees[string] | undefined): it is Trees =>
  typeof it === 'object' && !Array.isArray(it);
