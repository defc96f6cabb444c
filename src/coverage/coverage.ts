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
  };
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
