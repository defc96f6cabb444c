import { fieldTable, type NamedField } from '../catalogue/fields.ts';
import { nameOfField } from './field-values.ts';
import type { NamedKey, PreviewWords } from './form-preview.ts';
import type { Site } from './site.ts';
import type { ViewContext } from './view-context.ts';
import { contextOf } from './view-context-of.ts';

/** What previews need of the pages of a site, in the first language of its content. */
export function previewWords(site: Site): PreviewWords {
  const { catalogue } = site;
  const context = contextOf(site, catalogue.settings.languages[0]);
  const { t } = context;
  const table = fieldTable(catalogue.settings.fields);
  const named = (where: NamedField['shown']) =>
    [...table.byKey.values()]
      .filter(({ shown }) => shown === where)
      .map((field) => keyOf(context, field));
  return {
    facts: [...ofTheirOwn(context), ...named('facts')],
    details: named('details'),
    headings: { facts: t.course.facts, details: t.course.details, outcomes: t.course.outcomes },
    credits: t.studyCredits,
    notOffered: t.course.notOffered,
    yes: t.yes,
    no: t.no,
    pillars: Object.fromEntries(
      catalogue.pillars.map(({ id }) => [id, context.pillar({ pillar: id }).className]),
    ),
    noPillar: context.pillar({}).className,
  };
}

/** Keys with a meaning of their own, in the order of the page. */
function ofTheirOwn({ site, t, pillar, programmeName, trackName, local }: ViewContext): NamedKey[] {
  const { pillars, programmes, tracks, settings } = site.catalogue;
  const names = <Item extends { id: string }>(
    items: readonly Item[],
    nameOf: (item: Item) => { text: string } | undefined,
  ) => Object.fromEntries(items.map((item) => [item.id, nameOf(item)?.text ?? item.id]));
  const { course } = t;
  return [
    {
      key: 'pillar',
      label: course.pillar,
      names: names(pillars, ({ id }) => pillar({ pillar: id })),
    },
    { key: 'studycredits', label: course.credits, names: {} },
    { key: 'semester', label: course.semester, names: {} },
    { key: 'terms', label: course.terms, names: names(settings.terms, ({ name }) => local(name)) },
    {
      key: 'programme',
      label: course.programme,
      names: names(programmes, ({ id }) => programmeName(id)),
    },
    {
      key: 'tracks',
      label: course.tracks,
      one: course.track,
      names: names(tracks, ({ id }) => trackName(id)),
    },
    {
      key: 'language',
      label: course.language,
      names: Object.fromEntries(settings.languages.map((code) => [code, t.languageName(code)])),
    },
    { key: 'mode', label: course.mode, names: course.modes },
  ];
}

const keyOf = (context: ViewContext, field: NamedField): NamedKey => ({
  key: field.key,
  label: nameOfField(context, field).text,
  names: Object.fromEntries(
    (field.choices ?? []).map(({ id, label }) => [id, context.local(label)?.text ?? id]),
  ),
});
