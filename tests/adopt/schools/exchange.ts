import { handOf, page, saved, type School, type Stated } from './school.ts';
import { subjects } from './subjects.ts';

/** Exchange courses on VuePress: a folder each with its README, titles in the text, boxes, and some pages beside. */
export function exchange(): School {
  const files: Record<string, string> = {
    'docs/.vuepress/config.js':
      "module.exports = { title: 'Exchange Courses', lang: 'en-GB', base: '/' };\n",
    'docs/README.md':
      '---\nhome: true\nheroText: Exchange\n---\n\n# Exchange Courses\n\nWelcome to all who come from elsewhere for half a year.\n',
    'docs/practical.md':
      '# Practical matters\n\nWhere you sleep, how you get here, and what you bring along for the winter.\n',
    'docs/courses/README.md': '# All courses\n',
  };
  const courses: Stated[] = [];
  for (const { index, title, field, sentence } of subjects(30, 'en')) {
    const semester = 1 + (index % 2);
    const isFolder = index % 2 === 0;
    const given = {
      semester,
      ects: 5,
      pillar: 'International',
      exchange: true,
      language: 'English',
      keywords: [field, 'Exchange'],
      sidebar: 'auto',
    };
    const body = `# ${title}\n\n${sentence}\n\n::: tip For whom\nFor all who like ${field.toLowerCase()}, <Badge text="beginners"/> too.\n:::\n\n[[toc]]\n\n${index === 7 ? '![The campus](https://elsewhere.example.org/campus.jpg)\n\n' : ''}<p>See <a href="${isFolder ? '../../' : '../'}practical.html">practical matters</a>.</p>\n`;
    const name = title.toLowerCase().replace(' ', '-');
    files[isFolder ? `docs/courses/${name}/README.md` : `docs/courses/${name}.md`] = saved(
      page(given, body),
      handOf(index),
    );
    courses.push({
      title,
      semester,
      credits: 5,
      pillar: 'international',
      tags: [field, 'Exchange'],
    });
  }
  return {
    about: 'exchange courses on VuePress, with a README in each folder',
    files,
    section: 'docs',
    languages: ['en'],
    courses,
    addresses: {
      '/courses/programming-basics/': 'Programming Basics',
      '/courses/networks-basics.html/': '/courses/networks-basics/',
      '/practical.html/': '/practical/',
    },
    keys: [
      'home',
      'heroText',
      'semester',
      'ects',
      'pillar',
      'exchange',
      'language',
      'keywords',
      'sidebar',
    ],
    flaws: { 'remote-image': 1 },
  };
}
