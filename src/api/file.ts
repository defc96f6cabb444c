import type { ApiFileAt } from '../catalogue/addresses.ts';
import { fieldTable } from '../catalogue/fields.ts';
import type { Site } from '../views/site.ts';
import { coursesCsv } from './csv.ts';
import { courseData, coursesData, pillarsData, programmesData, tracksData } from './data.ts';
import { jsonSchemaOf } from './schema.ts';

/** A file for other programs, as it is published. */
export function apiFile(at: ApiFileAt, site: Site): string {
  if (at.file === 'csv') return coursesCsv(site);
  if (at.file === 'csv-semicolon') return coursesCsv(site, ';');
  return `${JSON.stringify(dataOf(at, site))}\n`;
}

type JsonFileAt = Exclude<ApiFileAt, { file: 'csv' | 'csv-semicolon' }>;

function dataOf(at: JsonFileAt, site: Site): object {
  switch (at.file) {
    case 'courses':
      return coursesData(site);
    case 'course':
      return courseData(at.id, site);
    case 'tracks':
      return tracksData(site);
    case 'pillars':
      return pillarsData(site);
    case 'programmes':
      return programmesData(site);
    case 'schema':
      return jsonSchemaOf(
        at.id,
        site.urls.whole(at.path),
        fieldTable(site.catalogue.settings.fields),
      );
  }
}
