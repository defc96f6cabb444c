import { courseFacts } from './data.ts';
import { fieldsOf } from './schema.ts';
import { apiPath, apiSchemas, type ApiSchema } from '../catalogue/addresses.ts';
import type { FieldTable } from '../catalogue/fields.ts';
import { contextOf } from '../views/view-context-of.ts';
import { shellView } from '../views/shell.ts';
import type { PageAt, Site } from '../views/site.ts';
import type { LinkView, TextView } from '../views/pieces.ts';
import type { ShellView } from '../views/shell.ts';

/** /api/: the data for other programs, explained. */
export interface ApiPageView {
  shell: ShellView;
  title: string;
  intro: string;
  files: {
    heading: string;
    head: { file: string; what: string };
    rows: { link: LinkView; what: string; schema?: LinkView }[];
  };
  notes: { heading: string; paragraphs: TextView[]; items: readonly string[] }[];
  /** A course as courses.json says it; absent in a catalogue without courses. */
  example?: { heading: string; json: string };
  keysIntro: string;
  /** One table a file. `about` is in English (`lang`), as the schemas are. */
  keys: {
    id: string;
    heading: string;
    head: { key: string; what: string };
    lang?: string;
    rows: { key: string; type: string; note?: string; about: string }[];
  }[];
}

export function apiPageView(at: PageAt, site: Site): ApiPageView {
  const context = contextOf(site, at.language);
  const { api: words } = context.t;
  const { offered, settings } = site.catalogue;
  const [first] = offered;
  const link = (path: string, label = nameOf(path)): LinkView => ({
    label,
    href: site.urls.api(path),
  });
  const file = (kind: ApiSchema, shown: LinkView) => ({
    link: shown,
    what: words.holds[kind],
    schema: link(apiPath.schema(kind), words.schema),
  });
  const contact = context.local(settings.contact);
  return {
    shell: shellView(context, { page: at, title: words.title, description: words.intro }),
    title: words.title,
    intro: words.intro,
    files: {
      heading: words.files,
      head: { file: words.file, what: words.what },
      rows: [
        file('courses', link(apiPath.file('courses'))),
        ...(first ? [file('course', link(apiPath.course(first.id), 'courses/<id>.json'))] : []),
        { link: link(apiPath.csv), what: words.holds.csv },
        { link: link(apiPath.csvSemicolon), what: words.holds['csv-semicolon'] },
        ...(['tracks', 'pillars', 'programmes'] as const).map((kind) =>
          file(kind, link(apiPath.file(kind))),
        ),
      ],
    },
    notes: [
      { heading: words.rulesHeading, paragraphs: [], items: Object.values(words.rules) },
      {
        heading: words.licenceHeading,
        paragraphs: [{ text: words.licence }, ...(contact ? [contact] : [])],
        items: [],
      },
    ],
    ...(first
      ? {
          example: {
            heading: words.example({ course: context.name(first).text }),
            json: JSON.stringify(courseFacts(first, site), null, 2),
          },
        }
      : {}),
    keysIntro: words.keysIntro,
    keys: apiSchemas.map((schema) => ({
      id: `keys-${schema}`,
      heading: words.keys({
        file: schema === 'course' ? 'courses/<id>.json' : `${schema}.json`,
      }),
      head: { key: words.key, what: words.what },
      ...context.lang('en'),
      rows: ownFields(schema, context.fields).map(({ path, type, optional, about }) => ({
        key: path,
        type,
        ...(optional ? { note: context.t.comma + words.optional } : {}),
        about,
      })),
    })),
  };
}

/** What a course says in courses.json is said there; its own file adds its texts. */
const ownFields = (schema: ApiSchema, fields: FieldTable) =>
  fieldsOf(schema, fields).filter(
    ({ path }) => schema !== 'course' || /^(\$schema|version|texts)/.test(path),
  );

const nameOf = (path: string): string => path.replace('/api/v1/', '');
