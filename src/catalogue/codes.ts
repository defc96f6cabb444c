import type { Course } from './model.ts';

/**
 * A code as codes are compared, since one is written in many ways: capitals, blanks and hyphens mean nothing, and what
 * stands between two digits is a dot. `coms-w4118` is `COMS W4118`, and `11.01` is not `1.101`.
 */
export const codeKey = (code: string): string => {
  const signs = code.normalize('NFKC').toUpperCase().trim();
  const key = signs
    .replace(/(?<=\d)[\s._-]+(?=\d)/g, '.')
    .replace(/[\s_-]+|(?<!\d)\.|\.(?!\d)/g, '');
  return key || signs;
};

/**
 * The codes that a course states: the first is its own, the others are those under which it is listed too. What is
 * neither a text nor a number is none: a broken file may state anything.
 */
export const codesOf = (stated: unknown): readonly string[] => {
  const codes: unknown[] = Array.isArray(stated) ? stated : [stated];
  return [
    ...new Set(
      codes.flatMap((it) =>
        typeof it === 'string' || typeof it === 'number' ? tidied(String(it)) : [],
      ),
    ),
  ];
};

/** A code with no more blanks than it needs. */
const tidied = (code: string): string => code.trim().replace(/\s+/g, ' ');

/** Whether two courses are listed under one code: they are one course to those who give it. */
export const isCrossListed = (
  { codes: own }: Pick<Course, 'codes'>,
  { codes: others }: Pick<Course, 'codes'>,
): boolean => {
  const keys = new Set(own.map(codeKey));
  return others.some((code) => keys.has(codeKey(code)));
};

/** Where a course states its own code. */
export const placeOfCode = ({ source, stated }: Pick<Course, 'source' | 'stated'>) =>
  source.placeOf(Array.isArray(stated.code) ? 'code.0' : 'code');

/** A course that others may refer to by its codes. */
interface Coded {
  id: string;
  codes: readonly string[];
}

/**
 * The id of the course that a code means: the one that owns it, else the only one that is listed under it; nothing
 * where there is no such course.
 */
export function idByCode(courses: readonly Coded[]): (code: string) => string | undefined {
  const owners = new Map<string, string>();
  const listed = new Map<string, Set<string>>();
  for (const { id, codes } of courses)
    for (const [index, code] of codes.entries()) {
      const key = codeKey(code);
      if (index > 0) listed.set(key, (listed.get(key) ?? new Set()).add(id));
      else if (!owners.has(key)) owners.set(key, id);
    }
  return (code) => {
    const key = codeKey(code);
    const [only, ...others] = listed.get(key) ?? [];
    return owners.get(key) ?? (others.length === 0 ? only : undefined);
  };
}
