import { UsageError } from '../usage-error.ts';

/** Files in which code hosts look for owners, relative to a repository: each host takes the first that is there. */
const placesByHost = [
  ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'], // GitHub
  ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'], // GitLab
];
/** Read by both. */
const usualPlace = 'CODEOWNERS';

/** The files of owners that hosts read of a repository; where there is none, the one that all would read. */
export function ownersFiles(exists: (file: string) => boolean): string[] {
  const found = placesByHost.flatMap((places) => places.find(exists) ?? []);
  return found.length === 0 ? [usualPlace] : [...new Set(found)];
}

const BEGIN = '# prospectus owners: begin';
const END = '# prospectus owners: end';
const block = /^# prospectus owners: begin\r?\n(?:.*\r?\n)*?# prospectus owners: end$/m;
/** Of a host that has them: what stands below belongs to the section. */
const section = /^\^?\[[^\]\n]+\]/m;

/**
 * A file of owners with these lines between our two marks; nothing else in it changes. Where it has no marks, they go
 * where the last line that fits a file counts: at its end, or before its first section. `about`: what the block is, for
 * people. Throws a UsageError for a file with half a block, or several.
 */
export function withOwners(
  text: string,
  lines: readonly string[],
  about: string,
  file = usualPlace,
): string {
  const marks = text.split(/\r?\n/).filter((line) => line === BEGIN || line === END);
  const isWhole = marks.join() === [BEGIN, END].join();
  if (marks.length > 0 && !isWhole)
    throw new UsageError(({ owners }) => owners.marks(file, BEGIN, END));
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const own = [BEGIN, `# ${about}`, ...lines, END].join(end);
  if (isWhole) return text.replace(block, () => own);
  const at = section.exec(text)?.index;
  if (at !== undefined) return `${text.slice(0, at)}${own}${end}${end}${text.slice(at)}`;
  const before = text === '' || /\n$/.test(text) ? text : `${text}${end}`;
  return `${before}${before === '' ? '' : end}${own}${end}`;
}
