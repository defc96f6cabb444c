import { describe, expect, test } from 'vitest';
import { compare } from '../../src/changes/compare.ts';
import { text } from '../../src/changes/formats/text.ts';
import { loadCatalogue, type BodyCache } from '../../src/load.ts';
import { folder, type Files } from '../support/folder.ts';
import { languageOf } from '../support/languages.ts';
import { main, pullRequests, type PullRequest } from './pull-requests.ts';

const bodies: BodyCache = new Map();
const catalogueOf = async (files: Files) => (await loadCatalogue(folder(files), bodies)).catalogue;
const before = await catalogueOf(main);

/** The files of a pull request. Throws where an edit changes nothing: then the table is wrong. */
function edited({ edits }: PullRequest): Files {
  const files = new Map(Object.entries(main));
  for (const [file, edit] of Object.entries(edits)) {
    const was = files.get(file)?.toString() ?? '';
    const now = edit(was);
    if (now === was) throw new Error(`${file} is as it was.`);
    if (now === undefined) files.delete(file);
    else files.set(file, now);
  }
  return Object.fromEntries(files);
}

describe.each(pullRequests)('$name', (pullRequest) => {
  test('is told as a whole, in English and Dutch', async () => {
    const after = await catalogueOf(edited(pullRequest));
    const said = (language: 'en' | 'nl') => {
      const words = languageOf(language).changes;
      const side = (name: string) => ({ name, errors: 0, unread: [] });
      return text({
        from: side('main'),
        to: side(words.asItStands),
        changes: compare(before, after, language),
        words,
      });
    };
    expect({ en: said('en'), nl: said('nl') }).toEqual(pullRequest.says);
  });
});
