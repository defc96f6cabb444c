import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { addressOf, listPages } from '../../src/catalogue/addresses.ts';
import type { Catalogue, PageKey } from '../../src/catalogue/model.ts';
import { project } from '../support/command.ts';
import { courseFile, type Files } from '../support/folder.ts';

/** A content folder in Arabic and English, with `words/ar.yaml`. */
export const school = join(project, 'tests/right-to-left/school');

/** The same with so many courses that their list is split by letter, and the longest of those in parts. */
export const manyCourses = (): Files => ({
  ...Object.fromEntries(
    readdirSync(school, { recursive: true, withFileTypes: true })
      .filter((it) => it.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(school.length + 1))
      .map((file) => [file, readFileSync(join(school, file))]),
  ),
  ...Object.fromEntries(
    Array.from({ length: 210 }, (_, at) => [
      `courses/many/c${at}.md`,
      courseFile({ title: `مقرر ${at}`, semester: 4, tracks: ['software'], tags: ['C#'] }),
    ]),
  ),
});

/** Addresses of one page of each kind in a language, and of every course: they differ most. */
export function pagesOfEachKind(catalogue: Catalogue, language: string) {
  const pages = listPages(catalogue).filter((it) => it.language === language);
  return pages
    .filter((page) => page.kind === 'course' || page === firstOf(pages, page.kind))
    .map((page) => ({
      kind: page.kind,
      path: addressOf(page, catalogue.settings.languages[0]),
    }));
}

const firstOf = (pages: readonly PageKey[], kind: PageKey['kind']): PageKey =>
  pages.find((it) => it.kind === kind) ?? expect.fail(kind);
