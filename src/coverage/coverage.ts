import type { Catalogue } from '../catalogue/model.ts';
import { titleOf } from '../catalogue/texts.ts';
import { ectsItems, type EctsItem } from '../catalogue/fields.ts';
import { givenOf, type Given } from './items.ts';

export type Counts = Record<Given, number> & {
  /** Of what is stated or derived, rounded down: 100 means all. */
  percent: number;
};
/** How complete the courses on offer are, by item and by course. */
export interface Coverage {
  items: readonly ({ item: EctsItem } & Counts)[];
  courses: readonly {
    id: string;
    title: string;
    items: Record<EctsItem, Given>;
    lacks: readonly EctsItem[];
    percent: number;
  }[];
  total: Counts;
  /** Fields of the school’s own; absent where there is none. */
  fields?: readonly ({ field: string; label: string } & Counts)[];
}

/** `language`: in which titles are wanted. */
export function coverage({ offered, settings }: Catalogue, language: string): Coverage {
  const courses = offered.map((course) => {
    const programme = settings.declaredProgrammes.find(({ id }) => id === course.programme);
    const given = ectsItems.map((item) => [item, givenOf(item, { course, programme })]);
    const items: Record<EctsItem, Given> = Object.fromEntries(given);
    return {
      id: course.id,
      title: titleOf(course, language, settings.languages[0]),
      items,
      lacks: ectsItems.filter((item) => items[item] === 'lacks'),
      percent: counted(Object.values(items)).percent,
    };
  });
  return {
    items: ectsItems.map((item) => ({
      item,
      ...counted(courses.map((course) => course.items[item])),
    })),
    courses,
    total: counted(courses.flatMap(({ items }) => Object.values(items))),
    ...ownFields({ offered, settings }, language),
  };
}

/** How many courses state each field of the school’s own. */
function ownFields(
  { offered, settings }: Pick<Catalogue, 'offered' | 'settings'>,
  language: string,
): Pick<Coverage, 'fields'> {
  const fields = settings.fields.map(({ key, label }) => ({
    field: key,
    label: label[language] ?? Object.values(label)[0] ?? key,
    ...counted(offered.map(({ facts }) => (Object.hasOwn(facts, key) ? 'states' : 'lacks'))),
  }));
  return fields.length > 0 ? { fields } : {};
}

function counted(all: readonly Given[]): Counts {
  const count = (wanted: Given) => all.filter((it) => it === wanted).length;
  const [states, derives, lacks] = [count('states'), count('derives'), count('lacks')];
  return {
    states,
    derives,
    lacks,
    percent: all.length === 0 ? 0 : Math.floor((100 * (states + derives)) / all.length),
  };
}
