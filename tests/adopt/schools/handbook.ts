import { handOf, page, saved, type School, type Stated } from './school.ts';
import { subjects } from './subjects.ts';

const codeBefore = (index: number): string | undefined =>
  index % 6 > 0 ? `INF-${String(99 + index)}` : undefined;

/** A German handbook of sixty modules on Eleventy, with the keys of German handbooks. */
export function handbook(): School {
  const files: Record<string, string> = {
    'eleventy.config.js': 'export default function () { throw new Error("never run"); }\n',
    'src/_data/site.json':
      '{ "title": "Modulhandbuch Informatik", "url": "https://handbuch.example.org/" }',
    'src/module/module.11tydata.json': '{ "tags": "modul", "layout": "modul.njk" }',
    'src/_includes/modul.njk': '{{ content | safe }}\n',
    'src/impressum.md': page(
      { title: 'Impressum' },
      'Verantwortlich ist die Fakultät, die es nur in diesem Test gibt, mit allen ihren Modulen.',
    ),
  };
  const courses: Stated[] = [];
  const all = subjects(60, 'de');
  for (const { index, title, field, sentence } of all) {
    const code = `INF-${String(100 + index)}`;
    // One asks for a module that comes after it.
    const before = index === 18 ? 'INF-105' : codeBefore(index);
    const given = {
      modulname: title,
      kuerzel: code,
      kreditpunkte: index % 4 === 0 ? '5,0' : 7.5,
      fachsemester: 1 + (index % 6),
      schwerpunkt: ['Theoretische Informatik', 'Praktische Informatik'][index % 2],
      sprache: index % 5 ? 'Deutsch' : 'Englisch',
      modulverantwortlich: `Lehrstuhl für ${field}`,
      arbeitsaufwand: { vorlesung: 30, uebung: 30, selbststudium: 90 },
      // Those of one do not make 100.
      pruefungsanteile: { klausur: index === 20 ? 50 : 60, projekt: 40 },
      pruefungsdauer: 90,
      voraussetzungen: before,
      dauer: '1 Semester',
    };
    const body = `## Lernziele\n- ${field} verstehen\n- ${field} anwenden\n\n## Inhalte\n- Geschichte\n- Verfahren\n\n## Hinweise\n${sentence}\n`;
    files[`src/module/${title.replace(' ', '_')}.md`] = saved(page(given, body), handOf(index));
    courses.push({
      title,
      code,
      credits: index % 4 === 0 ? 5 : 7.5,
      semester: 1 + (index % 6),
      pillar: index % 2 ? 'praktische-informatik' : 'theoretische-informatik',
      fields: { modulverantwortlich: `Lehrstuhl für ${field}` },
    });
  }
  return {
    about: 'a German handbook of sixty modules on Eleventy',
    files,
    section: 'src',
    languages: ['de'],
    courses,
    addresses: {
      '/module/Programmierung_Grundlagen/': '/courses/programmierung-grundlagen/',
      '/impressum/': 'Impressum',
    },
    keys: [
      'title',
      'modulname',
      'kuerzel',
      'kreditpunkte',
      'fachsemester',
      'schwerpunkt',
      'sprache',
      'modulverantwortlich',
      'arbeitsaufwand',
      'pruefungsanteile',
      'voraussetzungen',
      'pruefungsdauer',
      'dauer',
      'tags',
      'layout',
    ],
    flaws: { 'prerequisite-too-late': 1 },
  };
}
