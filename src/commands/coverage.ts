import { coverage as coverageOf } from '../coverage/coverage.ts';
import { formats, isFormat } from '../coverage/formats.ts';
import { loadCatalogue } from '../load.ts';
import { contentDir, wordsOf, type Flags } from './options.ts';
import { UsageError } from '../usage-error.ts';

/** Says which items of the ECTS course description the courses on offer give. Always 0: what is lacking is no error. */
export async function coverage(flags: Flags): Promise<number> {
  const { format = 'text' } = flags;
  if (!isFormat(format))
    throw new UsageError((words) => words.oneOf('--format', Object.keys(formats)));
  const { diagnostics, coverage: words } = await wordsOf(flags);
  const { catalogue } = await loadCatalogue(contentDir(flags));
  process.stdout.write(formats[format](coverageOf(catalogue, diagnostics.language), words));
  return 0;
}
