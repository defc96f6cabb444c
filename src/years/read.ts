import { NoRevision, withRevisions } from '../changes/revision.ts';
import { git } from '../changes/git.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { finding, type Finding } from '../diagnostics/diagnostic.ts';
import type { RuleData } from '../diagnostics/rules.ts';
import { toDiagnostics } from '../diagnostics/report.ts';
import type { Language } from '../languages/language.ts';
import { loadCatalogue, type BodyCache } from '../load.ts';

/** An earlier year as its git version has it. `tree`: the id of its content in git. */
interface YearOfThen {
  year: string;
  tree: string;
  catalogue: Catalogue;
}

/** The content of a tree of git as it stays between builds. `isJudged`: it had no errors by the rules of today. */
export interface KeptContent {
  folder: string;
  isJudged: boolean;
  noteJudged: () => void;
}

/** Does something with the content of a year, in a folder that is gone afterwards. */
export type WithYear<T> = (year: YearOfThen, dir: string) => Promise<T>;

/**
 * Reads the versions that `years` names, and judges them by the rules of today. What cannot be had, or has errors, is a
 * finding at its line; `then` is asked for the others.
 */
export async function readYears<T>(
  { settings: { years } }: Pick<Catalogue, 'settings'>,
  contentDir: string,
  words: Pick<Language, 'changes' | 'diagnostics'>,
  then: WithYear<T>,
  keptOf: (tree: string) => KeptContent | undefined = () => undefined,
): Promise<{ made: T[]; findings: Finding[] }> {
  const bodies: BodyCache = new Map(); // most texts are the same in all years
  const made: T[] = [];
  const findings: Finding[] = [];
  for (const { year, version, at } of years) {
    const cannot = (data: Omit<RuleData['year-version'], 'year' | 'version'>) =>
      findings.push(finding('year-version', at, { year, version, ...data }));
    try {
      await withRevisions(
        version,
        contentDir,
        async (dir, tree) => {
          const kept = keptOf(tree);
          const isJudged = kept?.isJudged === true;
          const { catalogue, findings: found } = await loadCatalogue(dir, bodies, { isJudged });
          const errors = toDiagnostics(found, words.diagnostics, catalogue.settings.rules).filter(
            ({ severity }) => severity === 'error',
          );
          if (errors.length === 0) {
            if (!isJudged) kept?.noteJudged();
            made.push(await then({ year, tree, catalogue }, dir));
          } else cannot({ why: 'errors', errors: errors.length, first: saidOf(errors[0]) });
        },
        words.changes,
        (tree) => keptOf(tree)?.folder,
      );
    } catch (error) {
      if (!(error instanceof NoRevision)) throw error;
      const isMissing = error.why === 'unknown' || error.why === 'unreadable';
      cannot({ why: isMissing && (await isShallow(contentDir)) ? 'shallow' : error.why });
    }
  }
  return { made, findings };
}

/** A mistake of a year with the file it is in: nobody sees that file. */
const saidOf = ({ file, line, message }: { file: string; line: number; message: string }): string =>
  `${file}:${line} ${message}`;

const isShallow = async (contentDir: string): Promise<boolean> => {
  const said = await git(contentDir, ['rev-parse', '--is-shallow-repository']).catch(() => '');
  return said.toString().trim() === 'true';
};
