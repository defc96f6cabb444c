import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { toDiagnostics } from '../diagnostics/report.ts';
import { loadCatalogue } from '../load.ts';
import type { OwnCode } from '../own-code/own-code.ts';
import { runChecks } from '../own-code/run-checks.ts';
import { openProgress } from '../progress.ts';
import { openOutput } from '../site/publish.ts';
import { trialOf, type TrialCommands } from '../trial/trial-of.ts';
import { typed } from '../typed.ts';
import type { Published } from './build.ts';
import { contentDir, contentWord, hostingOf, previousOf, wordsOf, type Flags } from './options.ts';
import { passingFolder } from './passing-folder.ts';
import { asText, render } from './render.ts';

/** What the page of a trial tells to type. */
export function trialCommands(flags: Flags): TrialCommands {
  const content = contentWord(flags);
  return {
    adopt: typed('adopt', content, '--to', 'catalogue'),
    check: typed('check', '--content', content),
  };
}

/**
 * The site of a folder on trial that has errors, in a folder that goes when this process ends; no output is touched.
 * Nothing where there is no such trial: the folder is built like any other.
 */
export async function renderTrial(flags: Flags, own: OwnCode): Promise<Published | undefined> {
  const dir = contentDir(flags);
  if (lstatSync(join(dir, 'catalogue.yaml'), { throwIfNoEntry: false })?.isFile()) return undefined;
  const words = await wordsOf(flags);
  const hosting = hostingOf(flags, undefined);
  const progress = openProgress(words.diagnostics);
  const loaded = await loadCatalogue(dir, undefined, {
    previous: previousOf(flags),
    tell: progress.tell,
    more: (it) => runChecks(own, it, dir),
  }).finally(progress.end);
  const trial = trialOf(loaded, words, trialCommands(flags));
  if (!trial) return undefined;
  const { fileCount } = loaded;
  const shown = toDiagnostics(loaded.findings, words.diagnostics).filter(
    ({ severity }) => severity !== 'info',
  );
  process.stderr.write(await asText(shown, { words, dir, fileCount }));
  const outputDir = join(passingFolder('trial'), 'site');
  const output = await openOutput(outputDir, dir);
  try {
    const how = { dir, own, days: new Map(), hosting, output, progress, words, fileCount };
    return { code: await render(trial, how), outputDir, pathPrefix: hosting.pathPrefix };
  } finally {
    progress.end();
    output.discard();
  }
}
