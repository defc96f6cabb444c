import { describe, expect, test } from 'vitest';
import { courseFile, load, problems } from '../support/folder.ts';

const courses = Object.fromEntries(
  [1, 2, 3].map((number) => [
    `courses/c${number}.md`,
    courseFile({ title: `Course ${number}`, tracks: ['web'] }, 'You build a website.'),
  ]),
);
const declared = { 'tracks/ai.md': '---\ntitle: AI\n---\nYou learn.\n' };

describe('a file whose front matter is broken still counts with what can be read of it', () => {
  test.each([
    ['a colon', 'title: Web: all of it\nlayout: profile\ntrack: web'],
    ['a quotation mark', 'layout: profile\ntrack: web\ntitle: "Web'],
    ['a tab', 'layout: profile\ntrack: web\ncareers:\n\t- Designer'],
    ['a command', 'layout: profile\ntrack: "web"\ntitle: !x Web'],
    ['the closing line', 'layout: profile\ntrack: web\n----'],
  ])('a profile that is broken by %s is the track that it names', async (_, lines) => {
    const found = await problems({
      'catalogue.yaml': '',
      ...declared,
      ...courses,
      'courses/profile.md': `---\n${lines}\n---\nText.\n`,
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^courses\/profile\.md/);
  });

  test('links to that track are no dead links', async () => {
    const found = await problems({
      'catalogue.yaml': '',
      ...declared,
      'courses/a.md': courseFile({ title: 'A' }, 'See [web](/tracks/web/).'),
      'courses/profile.md': '---\nlayout: profile\ntrack: web\ntitle: a: b: c\n---\nText.\n',
    });
    expect(found).toEqual(['courses/profile.md:4:1-15 error invalid-yaml']);
  });

  test('a broken course belongs to the programme that it names', async () => {
    const { catalogue } = await load({
      'catalogue.yaml': 'programmes:\n  english:\n    title: English\n',
      'courses/a.md': '---\ntitle: a: b\nprogramme: english\n---\nText.\n',
    });
    expect(catalogue.brokenCourses).toMatchObject([{ id: 'a', programme: 'english' }]);
  });
});
