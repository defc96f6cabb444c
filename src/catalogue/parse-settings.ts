import type { Document, FrontMatter } from '../content/document.ts';
import { slug } from '../content/slug.ts';
import { finding, startOf, type ChosenSeverity, type Finding } from '../diagnostics/diagnostic.ts';
import { firmRules, isRule, rules, type RuleName } from '../diagnostics/rules.ts';
import { readFields, sourceOf } from './read-fields.ts';
import type { CatalogueSettings, LocalText, Source } from './model.ts';
import { isNonEmpty, type NonEmpty } from '../non-empty.ts';
import { creditUnit } from './kind-settings.ts';
import { nearest } from './nearest.ts';
import { declaredFields, type Declared } from './own-fields.ts';
import { readKeys } from './own-keys.ts';
import { ownSettings } from './own-settings.ts';
import { parseBrand, soundBrand, type FilesOfBrand } from './parse-brand.ts';
import { Settings } from './schema.ts';

/** ECTS Users’ Guide 2015: 60 credits a full-time year, so 30 a semester. */
const SEMESTER_CREDITS = 30;

/**
 * catalogue.yaml with its defaults; without the file the folder is on trial. Where it cannot be read, its languages
 * are those `guessed` from the names of files. `files`: those that it may name.
 */
export function parseSettings(
  document: Document | undefined,
  findings: Finding[],
  guessed: readonly string[] = [],
  files: FilesOfBrand = { files: [], brandFiles: [], brandNames: [] },
): CatalogueSettings {
  const source: Source = document
    ? sourceOf(document)
    : { file: 'catalogue.yaml', placeOf: () => startOf('catalogue.yaml') };
  const read = document?.frontMatter ? readFields(Settings, document.frontMatter) : undefined;
  findings.push(...(read?.findings ?? []));
  const given =
    read?.value ??
    (document?.frontMatter && read ? soundPart(document.frontMatter, read.findings) : {});
  const named = given.languages?.filter((it, index, all) => indexOfCode(all, it) === index) ?? [];
  const languages: NonEmpty<string> = isNonEmpty(named)
    ? named
    : ['en', ...(document && !document.frontMatter ? guessed : [])];
  const local = (text: string | Record<string, string> | undefined): LocalText =>
    typeof text === 'string'
      ? { [languages[0]]: text }
      : Object.fromEntries(
          Object.entries(text ?? {}).map(([code, it]) => [
            languages[indexOfCode(languages, code)] ?? code,
            it,
          ]),
        );

  const own = readOwn(document?.frontMatter, { source, languages, local }, findings);
  const stated = given.brand ?? soundBrand(document?.frontMatter?.data['brand']);
  const brand = stated && parseBrand(stated, { source, ...files, findings, local });
  return {
    ...own,
    onTrial: document === undefined,
    unread: document !== undefined && !document.frontMatter,
    source,
    languages,
    title: local(given.title),
    tagline: local(given.tagline),
    ...(given.institution
      ? { institution: { name: local(given.institution.name), url: given.institution.url } }
      : {}),
    academicYear: given['academic-year'],
    years: Object.entries(given.years ?? {})
      .map(([year, version]) => ({ year, version, at: source.placeOf(`years.${year}`) }))
      .sort((a, b) => (a.year < b.year ? 1 : -1)),
    baseUrl: given['base-url'],
    periods: Object.fromEntries(
      Object.entries(given.periods ?? {}).map(([semester, name]) => [semester, local(name)]),
    ),
    actions: (given.actions ?? []).map(({ label, url, programme }) => ({
      label: local(label),
      url,
      ...(programme ? { programme: slug(programme) } : {}),
    })),
    contact: local(given.contact),
    contactUrl: given['contact-url'],
    accessibility: {
      status: given.accessibility?.status,
      contact: local(given.accessibility?.contact),
      reviewed: given.accessibility?.reviewed,
    },
    editUrl: given['edit-url'],
    ...(given.forms ? { forms: true } : {}),
    synonyms: given.synonyms ?? [],
    rules: readRules(given.rules ?? {}, source, findings),
    redirects: Object.entries(given.redirects ?? {}).map(([from, to]) => ({
      from,
      to,
      at: source.placeOf(`redirects.${from}`),
    })),
    semesterCredits: given['semester-credits'] ?? SEMESTER_CREDITS,
    terms: readIds(given.terms ?? {}, 'terms', source, findings).map(([id, name]) => ({
      id,
      name: name === null ? {} : local(name),
    })),
    creditUnit: creditUnit(given['credit-unit'], local),
    weeks: given.weeks,
    ...(brand ? { brand } : {}),
    declaredProgrammes: readIds(given.programmes ?? {}, 'programmes', source, findings).map(
      ([id, programme]) => ({
        id,
        title: local(programme?.title),
        language: programme?.language,
        degree: local(programme?.degree),
        place: local(programme?.place),
        semesterCredits: programme?.['semester-credits'],
        plan: programme?.plan,
      }),
    ),
  };
}

/** What a school adds to the keys of course files: fields of its own, and its words for known keys. */
function readOwn(
  frontMatter: FrontMatter | undefined,
  declared: Omit<Declared, 'frontMatter'>,
  findings: Finding[],
): Pick<CatalogueSettings, 'fields' | 'unreadFields' | 'keys'> {
  if (!frontMatter) return nothingOwn;
  const { fields, unread, findings: ofFields } = declaredFields({ frontMatter, ...declared });
  const { keys, findings: ofKeys } = readKeys({
    frontMatter,
    source: declared.source,
    fields,
    unread,
  });
  findings.push(...ofFields, ...ofKeys);
  return { fields, unreadFields: unread, keys };
}

const nothingOwn = { fields: [], unreadFields: [], keys: [] };

/** One wrong key must not take the others away: what is left without the keys that were reported. */
function soundPart(frontMatter: FrontMatter, findings: readonly Finding[]): Settings {
  const reported = new Set(
    findings.flatMap(({ data }) =>
      Object.values(data).map((it: unknown) => String(it).split('.')[0]),
    ),
  );
  const sound = Object.fromEntries(
    Object.entries(frontMatter.data).filter(
      ([key]) => !reported.has(key) && !Object.hasOwn(ownSettings, key), // what a school adds is read by itself
    ),
  );
  return readFields(Settings, { ...frontMatter, data: sound }).value ?? {};
}

/** Place of a language in a list; `pt-br` is `pt-BR`. */
const indexOfCode = (codes: readonly string[], code: string): number =>
  codes.findIndex((it) => it.toLowerCase() === code.toLowerCase());

/** Programmes, or terms, by their ids: what two keys have in common is said, and a key of signs alone is no id. */
function readIds<T>(
  given: Readonly<Record<string, T>>,
  group: 'programmes' | 'terms',
  source: Source,
  findings: Finding[],
): [id: string, value: T][] {
  const keys = new Map<string, string>();
  return Object.entries(given).flatMap(([key, value]): [string, T][] => {
    const id = slug(key);
    const other = keys.get(id);
    const at = (name: string) => source.placeOf(`${group}.${name}`, 'key');
    if (id === '')
      findings.push(
        finding('wrong-type', at(key), { key: group, kind: 'id', text: key, entry: true }),
      );
    else if (other !== undefined)
      findings.push(
        finding(
          'duplicate-key',
          at(key),
          { key, other },
          { related: [{ at: at(other), reason: 'first-here' }] },
        ),
      );
    else {
      keys.set(id, key);
      return [[id, value]];
    }
    return [];
  });
}

function readRules(
  given: Record<string, ChosenSeverity>,
  source: Source,
  findings: Finding[],
): CatalogueSettings['rules'] {
  const levels: Partial<Record<RuleName, ChosenSeverity>> = {};
  const settable = Object.keys(rules).filter((name) => isRule(name) && !firmRules.includes(name));
  for (const [name, level] of Object.entries(given)) {
    if (isRule(name) && settable.includes(name)) levels[name] = level;
    else
      findings.push(
        finding('unknown-rule', source.placeOf(`rules.${name}`, 'key'), {
          name,
          near: nearest(name, settable),
        }),
      );
  }
  return levels;
}
