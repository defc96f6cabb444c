import type { Catalogue } from '../../catalogue/model.ts';
import { formRowsOf, type FormLanguage } from './fields.ts';
import { formRooms } from './rooms.ts';

/** Tables of the fields of forms and sheets, with their help, in the language of the staff; of a catalogue, with its own. */
const columnTables = (catalogue: Catalogue, language: FormLanguage): string =>
  formRooms
    .map((room) => {
      const rows = formRowsOf(room, catalogue, language, '').flatMap(({ fields }) =>
        fields.flatMap(
          ({ name, label = name, hint = '' }) => `| ${label} | \`${name}\` | ${hint} |`,
        ),
      );
      return [
        `### ${language.forms.rooms[room].all}\n`,
        '| | | |',
        '| --- | --- | --- |',
        ...rows,
        '',
      ].join('\n');
    })
    .join('\n');

/** A guide with these tables between its marks `generated: columns` and `end`. */
export const withColumns = (guide: string, catalogue: Catalogue, language: FormLanguage): string =>
  guide.replace(
    /(<!-- generated: columns[^\n]*-->\n).*?(<!-- end of columns -->)/s,
    (_, start: string, end: string) =>
      `${start}\n${columnTables(catalogue, language).trimEnd()}\n\n${end}`,
  );
