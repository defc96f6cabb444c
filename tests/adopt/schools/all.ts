import { eleventyStudio } from './eleventy-studio.ts';
import { exchange } from './exchange.ts';
import { handbook } from './handbook.ts';
import { hugoBundles } from './hugo-bundles.ts';
import { hugoHome } from './hugo-home.ts';
import { hugoLanguages } from './hugo-languages.ts';
import { jekyll } from './jekyll.ts';
import type { School } from './school.ts';
import { americanTable, dutchWorkbook, frenchTable } from './tables.ts';
import { university } from './university.ts';

/** Every school that is brought in. */
export const schools: readonly School[] = [
  hugoHome(),
  hugoBundles(),
  hugoLanguages(),
  university(),
  jekyll(),
  handbook(),
  eleventyStudio(),
  exchange(),
  frenchTable(),
  americanTable(),
  dutchWorkbook(),
];
