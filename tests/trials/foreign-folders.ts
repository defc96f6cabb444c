import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../support/command.ts';
import { courseFile, emptyFolder, folder, markdown, type Files } from '../support/folder.ts';

/** What a word processor leaves behind, and nobody reads as text. */
const junk = Uint8Array.from({ length: 4096 }, (_, at) => (at * 197 + 31) % 256);

/** Folders as other programs and other people make them. Each has errors, and no catalogue.yaml. */
const written: Readonly<Record<string, Files>> = {
  'keys between plus signs': {
    'networks.md': '+++\ntitle = "Networks"\nweight = 2\n+++\nHow computers talk.\n',
    'databases.md': courseFile({ title: 'Databases' }, 'Tables, and what one asks of them.'),
  },
  'keys of another language': {
    'mathematik-1.md': markdown({ titel: 'Mathematik 1', ects: 5, fachsemester: 1 }, 'Folgen.'),
    'physik.md': markdown({ titel: 'Physik', ects: 5, fachsemester: 2 }, 'Kräfte.'),
  },
  'no semesters': {
    'courses/math/algebra.md': markdown({ title: 'Algebra', studycredits: 4, pillar: 'math' }),
    'courses/math/logic.md': courseFile(
      { title: 'Logic', pillar: 'math' },
      '[Algebra](algebra.md)',
    ),
  },
  'broken YAML': {
    'broken.md': '---\ntitle: "Never closed\nsemester: [1\n---\nText.\n',
    'whole.md': courseFile({ title: 'Whole' }, 'Text with a [dead link](gone.md).'),
  },
  'no text in the files': {
    'scan.md': junk,
    'plan.png': junk,
    'letter.docx': junk,
    'whole.md': courseFile({ title: 'Whole' }, '![The plan](plan.png)'),
  },
  'names and keys of somebody who means harm': {
    '<img src=x onerror=alert(1)>.md': courseFile({ title: 'Never' }),
    '$(touch pwned) & "more".md': courseFile({ title: 'Named for a shell' }),
    '&lt;b&gt;.md': '---\n"<script>alert(2)</script>": 1\n"__proto__": 2\nconstructor: 3\n---\n',
    'quiet.md': courseFile({ title: '</title><script>alert(3)</script>' }, '<script>4</script>'),
  },
  'names that pages have': {
    'courses/one.md': courseFile({ title: 'One', aliases: ['/courses/'] }),
    'courses/one.MD': courseFile({ title: 'One again' }),
    'pages/courses.md': markdown({ title: 'Courses' }, 'Not the list of courses.'),
    'pages/trial.md': markdown({ title: 'A trial' }, 'A page of the school.'),
  },
  'courses that need each other': {
    'hen.md': courseFile({ title: 'Hen', prerequisites: ['egg'] }),
    'egg.md': courseFile({ title: 'Egg', prerequisites: ['hen'] }),
    'self.md': courseFile({ title: 'Self', alternates: ['self'], prerequisites: ['self'] }),
  },
  'no course at all': {
    'README.md': 'A project.',
    'index.html': '<h1>Hello</h1>',
    'notes/todo.txt': 'Mend it.',
  },
  nothing: {},
};

const copied: Readonly<Record<string, string>> = {
  'a Hugo section': 'hugo/content/programma',
  'a Jekyll site': 'jekyll',
  'an Eleventy site': 'eleventy/src',
};

/** A copy of each, by its name. */
export const foreignFolders: readonly (readonly [name: string, open: () => string])[] = [
  ...Object.entries(written).map(([name, files]) => [name, () => folder(files)] as const),
  ...Object.entries(copied).map(([name, path]) => [name, () => copyOf(path)] as const),
];

function copyOf(fixture: string): string {
  const dir = join(emptyFolder(), 'content');
  cpSync(join(project, 'tests/moving-in/fixtures', fixture), dir, { recursive: true });
  return dir;
}
