import { pngOf } from './picture.ts';
import { handOf, page, saved, toml, type School, type Stated } from './school.ts';
import { subjects } from './subjects.ts';

/** Hugo with a folder for each course, in three syntaxes, with English texts beside the Dutch ones. */
export function hugoBundles(): School {
  const files: Record<string, string | Uint8Array> = {
    'config.toml': `${toml({
      baseURL: 'https://bundels.example.org/',
      title: 'Hogeschool Bundel',
      defaultContentLanguage: 'nl',
    })}\n[languages.nl]\nweight = 1\n[languages.en]\nweight = 2\n`,
    'content/_index.md': page({ title: 'Welkom' }, 'Leer iets maken dat blijft werken.'),
    'content/vakken/_index.md': page({ title: 'Vakken', cascade: { type: 'vak' } }, ''),
    'content/over.md': page(
      { title: 'Over ons' },
      'Wij geven les in een oud station, en schrijven deze gids elk jaar opnieuw.',
    ),
    'content/nieuws/opening.md': page(
      { title: 'De school is open', date: '2024-09-01' },
      'Kom gerust eens langs.',
    ),
    'layouts/_default/single.html': '<main>{{ .Content }}</main>\n',
    'static/css/site.css': 'body { margin: 0 }\n',
    'static/img/zaal.png': pngOf(3),
    'archetypes/default.md': page({ title: 'Nieuw' }, 'Nog te schrijven.'),
  };
  const courses: Stated[] = [];
  for (const { index, title, field, sentence } of subjects(40, 'nl')) {
    const semester = 1 + Math.floor(index / 10);
    const id = title.toLowerCase().replace(' ', '-');
    const tags = [field, 'C#', `week ${index % 5}`];
    const given = {
      title,
      semester,
      studycredits: index % 2 ? 3.5 : 2.5,
      pillar: 'Maken & Meten',
      tags,
      tracks: index >= 20 ? ['Beeld en Geluid'] : undefined,
      summary: `Over ${title.toLowerCase()} in het kort.`,
      slug: index === 4 ? 'een-andere-naam' : undefined,
      url: index === 5 ? '/heel-ergens-anders/' : undefined,
      aliases: index === 6 ? ['/vakken/vroeger/'] : undefined,
    };
    const body = `${sentence}\n\n{{< figure src="${index % 2 ? '/img/zaal.png' : 'foto.png'}" ${index === 9 ? '' : 'alt="Een zaal" '}>}}\n\nZie ook [een ander vak]({{< ref "/vakken/${index === 0 ? 'netwerken-basis' : 'programmeren-basis'}" >}}).\n`;
    const syntaxes = [
      page(given, body),
      `+++\n${toml(given)}\n+++\n${body}`,
      `${JSON.stringify(given, undefined, 2)}\n\n${body}`,
    ];
    files[`content/vakken/${id}/index.md`] = saved(syntaxes[index % 3] ?? '', handOf(index));
    if (index % 2 === 0) files[`content/vakken/${id}/foto.png`] = pngOf(index);
    if (index % 6 === 0)
      files[`content/vakken/${id}/index.en.md`] = page(
        { title: `${field} in English`, semester, studycredits: given.studycredits },
        'The same course, for those who read English better than Dutch, with all of its parts.',
      );
    courses.push({
      title,
      semester,
      credits: given.studycredits,
      pillar: 'maken-meten',
      tags,
      tracks: given.tracks ? ['beeld-en-geluid'] : [],
    });
  }
  return {
    about: 'Hugo with leaf bundles, in YAML, TOML and JSON, in two languages',
    files,
    languages: ['nl', 'en'],
    courses,
    addresses: {
      '/vakken/programmeren-basis/': '/courses/programmeren-basis/',
      '/en/vakken/programmeren-basis/': '/en/courses/programmeren-basis/',
      '/vakken/een-andere-naam/': '/courses/',
      '/heel-ergens-anders/': '/courses/',
      '/vakken/vroeger/': '/courses/',
      '/over/': 'Over ons',
      '/vakken/': '/courses/',
      '/tags/csharp/': 'C#',
    },
    keys: [
      'title',
      'semester',
      'studycredits',
      'pillar',
      'tags',
      'tracks',
      'summary',
      'slug',
      'url',
      'aliases',
      'cascade',
      'type',
      'date',
    ],
    flaws: { 'image-without-alt': 1 },
  };
}
