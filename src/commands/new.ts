import { readContent } from '../content/read.ts';
import { addressOf } from '../catalogue/addresses.ts';
import { loadCatalogue, type BodyCache } from '../load.ts';
import { newFile, type NewKind } from '../authoring/scaffold/new-file.ts';
import { fieldAnswers, fieldValues } from '../authoring/scaffold/field-questions.ts';
import { questionsFor, valuesFrom } from '../authoring/scaffold/new-questions.ts';
import { fileFor, filesWithId, idFrom, roomOf } from '../authoring/places.ts';
import type { ScaffoldWords } from '../authoring/scaffold/words.ts';
import { askAll } from '../authoring/scaffold/questions.ts';
import { listed, newDiagnostics, tryChanges } from '../authoring/dry-run.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { writeChanges } from '../authoring/write.ts';
import { newCatalogueCommand } from './new-catalogue.ts';
import { contentDir, wordsOf, type Flags } from './options.ts';
import { UsageError } from '../usage-error.ts';

const isKind = (word: string): word is NewKind => Object.hasOwn(roomOf, word);

/**
 * Writes the file of a new course, track or pillar, with a remark for every key, or a whole catalogue. 1 where other
 * files are wrong because of it.
 */
export async function newCommand(
  flags: Flags,
  [kind = '', name = '', ...more]: readonly string[],
): Promise<number> {
  if (kind === 'catalogue' && name !== '' && more.length === 0)
    return newCatalogueCommand(flags, name);
  if (!isKind(kind) || name === '' || more.length > 0)
    throw new UsageError((words) => words.name.new);
  if (flags.package !== undefined)
    throw new UsageError(({ newCatalogue }) => newCatalogue.onlyThere);
  const { diagnostics: words, commands, scaffold } = await wordsOf(flags);
  const dir = contentDir(flags);
  const room = roomOf[kind];
  const id = idFrom(name, room);
  const bodies: BodyCache = new Map();
  const before = await loadCatalogue(dir, bodies);
  const { catalogue } = before;
  const { documents } = readContent(dir);

  const existing =
    filesWithId(id, room, documents, catalogue.settings)[0] ??
    (kind === 'track' ? catalogue.trackById.get(id)?.source?.file : undefined);
  if (existing) throw new UsageError((words) => words.there(kind, id, existing));
  const address = addressOf({ kind, id, language: '' }, '');
  const redirect = catalogue.redirects.find(({ from }) => from === address);
  if (redirect)
    throw new UsageError((words) =>
      words.leadsElsewhere(address, redirect.file, redirect.at.line, 'id'),
    );

  const given = await answersOf(flags, questionsFor(kind, catalogue, scaffold), scaffold);
  const { settings } = catalogue;
  const values = {
    ...valuesFrom(kind, given),
    ...(kind === 'course' ? fieldValues(settings, given) : {}),
  };
  const file = fileFor(id, room, documents);
  const changes = new Map([
    [file, { after: newFile(kind, values, given['description'] ?? '', scaffold, settings) }],
  ]);
  const diagnostics = newDiagnostics(before, await tryChanges(dir, changes, bodies), words);
  const faults = diagnostics.filter(
    (it) => it.file === file && (it.severity === 'error' || /^(unknown|misspelt)-/.test(it.rule)),
  );
  if (faults.length > 0)
    throw new UsageError((words) => [words.notWritten, ...faults.map(inOneLine)].join('\n'));

  await writeChanges(dir, changes);
  console.log(file);
  if (diagnostics.length > 0)
    console.error(`${commands.new.there(file)}\n${listed(diagnostics, words)}`);
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** `--title "…"` → `--title`, `--field room=…` → `--field room`. */
const flagOf = (typed: string): string => typed.replace(/ "…"$|=.*$/s, '');

const inOneLine = ({ message, hint }: Diagnostic) =>
  `  ${[message, hint].filter(Boolean).join(' ')}`;

/** From flags; what is missing is asked on a terminal, else refused. */
async function answersOf(
  flags: Flags,
  questions: ReturnType<typeof questionsFor>,
  words: ScaffoldWords,
): Promise<Record<string, string>> {
  const typed = Object.entries(flags).filter(
    (it): it is [string, string] => typeof it[1] === 'string',
  );
  const given: Record<string, string> = {
    ...Object.fromEntries(typed),
    ...fieldAnswers(flags.field ?? []),
  };
  const isMissing = ({ flag }: { flag: string }) => (given[flag] ?? '').trim() === '';
  const missing = questions.filter(isMissing);
  if (missing.some(({ optional }) => !optional) && process.stdin.isTTY)
    Object.assign(given, await askAll(missing, process.stdin, process.stderr, words));
  const still = questions
    .filter((it) => !it.optional && isMissing(it))
    .map(({ flag, typed: withValue }) => withValue ?? `--${flag} "…"`);
  if (still.length > 0)
    throw new UsageError((usage) => usage.give(still.map(flagOf), still[0] ?? ''));
  return given;
}
