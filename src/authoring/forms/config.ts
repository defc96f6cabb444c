import type { Catalogue } from '../../catalogue/model.ts';
import { repositoryOf } from '../../catalogue/repository.ts';
import { formRowsOf, furtherFields, type FormField, type FormLanguage } from './fields.ts';
import type { FormatSettings } from './format.ts';
import { backendOf } from './backend.ts';
import { formRooms, type FormRoom } from './rooms.ts';

/** What the page of the forms is told: by us, and by the CMS. */
export interface FormsConfig {
  /** How files of each folder are read and written. */
  formats: readonly (FormatSettings & { room: FormRoom })[];
  /** Style sheets of the preview. */
  styles: readonly string[];
  /** Words of the pages that the preview shows, as its script knows them. */
  preview: unknown;
  /** Said in place of the forms where this is not the computer of whoever fills them in. */
  onlyHere?: string;
  cms: { collections: readonly FormCollection[] } & Readonly<Record<string, unknown>>;
}
interface FormCollection {
  name: FormRoom;
  folder: string;
  /** Which of its files are meant. */
  filter?: { field: string; pattern: string };
  fields: readonly FormField[];
}

/** Where a catalogue is kept that names no repository, where nobody can sign in (script.ts). */
const nowhere = { name: 'github', repo: 'local/local', branch: 'main', auth_methods: ['token'] };

/**
 * The configuration of the forms of a catalogue. `folder`: the content folder, seen from the repository; `origin` and
 * `styles`: of the site.
 */
export function formsConfig(
  catalogue: Catalogue,
  language: FormLanguage,
  {
    folder,
    styles,
    preview,
    site,
  }: { folder: string; site: string | undefined } & Pick<FormsConfig, 'styles' | 'preview'>,
): FormsConfig {
  const { settings } = catalogue;
  const { forms } = language;
  const [first, ...others] = settings.languages;
  const repository = repositoryOf(settings.editUrl);
  const inFolder = (path: string) => (folder === '' ? path : `${folder}/${path}`);
  const rows = new Map(
    formRooms.map((room) => [room, formRowsOf(room, catalogue, language, folder)]),
  );
  const title = settings.title[language.columns.language] ?? settings.title[first] ?? '';
  return {
    styles,
    preview,
    ...(repository ? {} : { onlyHere: forms.onlyHere }),
    formats: formRooms.map((room) => ({
      room,
      rows: (rows.get(room) ?? []).map(({ key, shape }) => ({ key, shape })),
      words: settings.keys.map(({ word, key }) => ({ word, key })),
      ...spellings(catalogue),
      translations: others,
      unreadable: forms.unreadable,
    })),
    cms: {
      load_config_file: false,
      backend: repository ? backendOf(repository) : nowhere,
      ...(repository?.host === 'gitea' ? {} : { publish_mode: 'editorial_workflow' }),
      app_title: forms.title(title),
      ...(site === undefined ? {} : { site_url: site }),
      show_preview_links: false,
      media_folder: inFolder('pictures'),
      public_folder: '/pictures',
      media_libraries: { stock_assets: { providers: [] } },
      output: { omit_empty_optional_fields: true },
      slug: { encoding: 'ascii', clean_accents: true },
      ...(others.length > 0
        ? {
            i18n: {
              structure: 'multiple_files',
              locales: [first, ...others],
              default_locale: first,
              initial_locales: 'default',
              omit_default_locale_from_file_path: true,
            },
          }
        : {}),
      collections: formRooms.map((room) => ({
        name: room,
        label: forms.rooms[room].all,
        label_singular: forms.rooms[room].one,
        // Where the content folder itself holds the courses, the other folders lie among them.
        ...(room === 'courses' && isBare(catalogue)
          ? { folder, filter: { field: 'studycredits', pattern: '\\d' } }
          : { folder: inFolder(room) }),
        format: room,
        identifier_field: 'title',
        slug: '{{title}}',
        ...(others.length > 0 ? { i18n: true } : {}),
        // Pictures of a text lie beside it.
        ...(room === 'courses' ? { nested: { subfolders: false }, meta: { path: {} } } : {}),
        media_folder: '',
        public_folder: '',
        fields: [
          ...(rows.get(room) ?? []).flatMap(({ fields }) => fields),
          ...furtherFields(forms),
        ],
      })),
    },
  };
}

/** Without a folder courses/, the content folder itself holds them. */
const isBare = ({ courses }: Catalogue): boolean =>
  courses.length > 0 && !courses.some(({ source }) => source.file.startsWith('courses/'));

/** Ids of courses, and those whose files are spelled otherwise. */
function spellings({ courses }: Catalogue): Pick<FormatSettings, 'courses' | 'spelled'> {
  return {
    courses: courses.map(({ id }) => id),
    spelled: courses.flatMap(({ id, source: { file } }) => {
      const path = file.replace(/^courses\//, '').replace(/\.md$/i, '');
      return path === id ? [] : [{ id, path }];
    }),
  };
}
