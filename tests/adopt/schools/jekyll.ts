import { pngOf } from './picture.ts';
import { handOf, page, saved, type School, type Stated } from './school.ts';
import { subjects } from './subjects.ts';

/** Jekyll with its courses in a collection: dates in names, Liquid, kramdown, and defaults in its settings. */
export function jekyll(): School {
  const files: Record<string, string | Uint8Array> = {
    '_config.yml':
      'title: Kanaalschool\nurl: https://kanaal.example.org\nlang: nl\npermalink: pretty\ncollections:\n  vakken:\n    output: true\n    permalink: /opleiding/:name/\n  profielen:\n    output: true\ndefaults:\n- scope:\n    path: ""\n    type: vakken\n  values:\n    layout: vak\n    pillar: water\n',
    '_layouts/vak.html': '{{ content }}\n',
    '_posts/2025-03-01-dag.md': page({ title: 'Opendeurdag' }, 'Kom kijken.'),
    'index.md': page(
      { layout: 'home', title: 'Kanaalschool' },
      'Leren aan het water, in alle seizoenen.',
    ),
    'contact.md': page(
      { title: 'Contact', permalink: '/bereik-ons/' },
      'Bel of schrijf ons gerust, of kom langs aan de derde sluis.',
    ),
    '_profielen/Sluis.md': page(
      { title: 'Sluiswachter', beroepen: ['Sluiswachter', 'Waterbeheerder'] },
      'Je leert water sturen, en de mensen die ervan leven.',
    ),
    'assets/sluis.png': pngOf(1),
    Gemfile: 'source "https://example.org"\n',
  };
  const courses: Stated[] = [];
  for (const { index, title, field, sentence } of subjects(41, 'nl')) {
    const semester = 1 + Math.min(3, Math.floor(index / 10));
    const given = {
      titel: title,
      semester: `Semester ${semester}`,
      ects: `${index % 2 ? 4 : 2} ECTS`,
      trefwoorden: `${field.toLowerCase()}, water`,
      trajecten: index % 3 === 0 ? 'Sluis' : undefined,
      docent: 'Het team van de sluis',
      order: index,
      published: index === 40 ? false : undefined,
      redirect_from: index === 8 ? ['/vak-acht.html'] : undefined,
      last_modified_at: '2025-01-01',
    };
    const body =
      `## Doel {#doel}\n${sentence}\n{: .lead }\n\n![Een sluis]({{ "/assets/sluis.png" | relative_url }})\n\n{% include knop.html %}\n${index === 12 ? 'Lorem ipsum dolor sit amet.\n\n' : ''}Lees ook [het eerste vak]({% link _vakken/2024-01-10-${subjects(1, 'nl')[0]?.title} .md %}) van {{ site.title }}.\n`.replace(
        ' .md',
        '.md',
      );
    files[`_vakken/${index === 0 ? '2024-01-10-' : ''}${title}.md`] = saved(
      page(given, body),
      handOf(index),
    );
    if (index !== 40)
      courses.push({
        title,
        semester,
        credits: index % 2 ? 4 : 2,
        pillar: 'water',
        tags: [field.toLowerCase(), 'water'],
        tracks: index % 3 === 0 ? ['sluis'] : [],
        fields: { lecturers: ['Het team van de sluis'] },
      });
  }
  return {
    about: 'Jekyll with a collection, dates in names, Liquid and kramdown',
    files,
    languages: ['nl'],
    courses,
    drafts: ['Programmeren Praktijk'],
    addresses: {
      '/opleiding/programmeren-basis/': '/courses/programmeren-basis/',
      '/vak-acht.html/': '/courses/',
      '/bereik-ons/': '/contact/',
      '/profielen/Sluis/': '/tracks/sluis/',
    },
    keys: [
      'title',
      'titel',
      'semester',
      'ects',
      'trefwoorden',
      'trajecten',
      'docent',
      'order',
      'published',
      'redirect_from',
      'last_modified_at',
      'layout',
      'pillar',
      'permalink',
      'beroepen',
    ],
    flaws: { 'placeholder-text': 1 },
  };
}
