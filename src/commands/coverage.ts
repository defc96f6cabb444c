import { languageOf } from '../languages/index.ts';
import { coverage as coverageOf } from '../coverage/coverage.ts';
import { formats, isFormat } from '../coverage/formats.ts';
import { loadCatalogue } from '../load.ts';
import { contentDir, wordsOf, type Flags } from './options.ts';
import { UsageError } from '../usage-error.ts';

/** Says which items of the ECTS course description the courses on offer give. Always 0: what is lacking is no error. */
export async function coverage(flags: Flags): Promise<number> {
  const { format = 'text' } = flags;
  if (!isFormat(format))
    throw new UsageError(`--format is one of ${Object.keys(formats).join(', ')}.`);
  const { language } = wordsOf(flags);
  const { catalogue } = await loadCatalogue(contentDir(flags));
  process.stdout.write(
    formats[format](coverageOf(catalogue, language), languageOf(language).coverage),
  );
  return 0;
}
