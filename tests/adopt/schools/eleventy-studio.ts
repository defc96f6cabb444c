import { pngOf } from './picture.ts';
import { handOf, page, saved, type School, type Stated } from './school.ts';
import { subjects } from './subjects.ts';

/** A Dutch site on Eleventy: data of folders, moved addresses, a choice, English texts beside the Dutch ones. */
export function eleventyStudio(): School {
  const files: Record<string, string | Uint8Array> = {
    '.eleventy.js': 'module.exports = () => { throw new Error("never run"); };\n',
    'src/_data/site.json':
      '{ "title": "Studio Noord", "url": "https://noord.example.org", "lang": "nl" }',
    'src/_includes/base.njk': '{{ content | safe }}\n',
    'src/index.md': page(
      { title: 'Studio Noord', layout: 'base.njk' },
      'Maken, kijken en opnieuw maken.',
    ),
    'src/vakken/vakken.json':
      '{ "layout": "base.njk", "permalink": "/leren/{{ page.fileSlug }}/", "pillar": "Studio", "tags": "vak" }',
    'src/vakken/index.md': page({ title: 'Vakken', permalink: '/leren/' }, ''),
    'src/vakken/schema.11tydata.js': 'throw new Error("never run");\n',
    'src/img/studio.png': pngOf(2),
    'src/trajecten/Grafisch Maker.md': page(
      { title: 'Grafisch maker', beroepen: 'Drukker' },
      'Je drukt, snijdt en bindt wat je zelf bedacht hebt.',
    ),
  };
  const courses: Stated[] = [];
  const all = subjects(40, 'nl');
  all.forEach(({ index, title, sentence }) => {
    const semester = 1 + Math.floor(index / 10);
    const choice = index === 38 || index === 39 ? all[77 - index] : undefined;
    const given = {
      title: choice ? `${title} (keuze)` : title,
      semester,
      // Of a choice one is taken, so both sides of it count once.
      studiepunten: choice ? 6 : 3,
      weight: index % 10,
      traject: semester > 2 && index % 2 ? 'Grafisch Maker' : undefined,
      alternates: choice && [choice.title],
      voertaal: 'Nederlands en Engels',
      lokaal: index % 2 ? 'Hal' : 'Zolder',
      hide: index === 3 ? false : undefined,
    };
    const body = `${sentence}\n\n![${index === 5 ? '' : 'De studio'}](/img/studio.png)\n\n[Alle vakken]({{ "/leren/" | url }})\n`;
    const name =
      index % 7 === 0
        ? `2023-05-0${1 + (index % 5)}-${title.toLowerCase().replace(' ', '-')}`
        : title.replace(' ', ' & ');
    files[`src/vakken/${name}.md`] = saved(page(given, body), handOf(index));
    courses.push({
      title,
      semester,
      credits: choice ? 6 : 3,
      pillar: 'studio',
      tracks: given.traject ? ['grafisch-maker'] : [],
      alternates: choice ? [choice.title] : [],
      fields: { lokaal: given.lokaal },
    });
  });
  return {
    about: 'a Dutch site on Eleventy, with data of folders, dates in names and a choice',
    files,
    section: 'src',
    languages: ['nl'],
    courses,
    addresses: {
      '/leren/programmeren-basis/': '/courses/programmeren-basis/',
      '/leren/': '/courses/',
    },
    keys: [
      'title',
      'layout',
      'permalink',
      'pillar',
      'tags',
      'beroepen',
      'semester',
      'studiepunten',
      'weight',
      'traject',
      'alternates',
      'voertaal',
      'lokaal',
      'hide',
    ],
    flaws: { 'image-without-alt': 1 },
  };
}
