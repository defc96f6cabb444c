import project from '../../../package.json';
import { Settings, fieldAt } from '../../catalogue/schema.ts';
import { newFile } from './new-file.ts';
import { scalarText } from '../yaml-text.ts';

/** Actions that a new catalogue uses, at the commits of their releases; our own workflows use the same. */
const actions = {
  checkout: 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2',
  uploadPages: 'actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa # v3.0.1',
  deployPages: 'actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5',
} as const;

/** Where this program is found on the code host: owner and name, as package.json says; a word to be replaced where it says nothing. */
const { version, repository = '' }: { version: string; repository?: string } = project;
const home = /([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(repository)?.[1] ?? 'OWNER/prospectus';
const release = `v${version}`;

/** Every file of a new content repository: valid, small, and explained where it lies. */
export const newCatalogue = (title: string): ReadonlyMap<string, string> =>
  new Map([
    ['catalogue.yaml', settings(title)],
    [
      'courses/programming-basics.md',
      newFile(
        'course',
        {
          title: 'Programming Basics',
          semester: '1',
          studycredits: '6',
          pillar: 'code',
          outcomes: [
            'Write a small program that reads, decides and repeats',
            'Find the cause of an error and mend it',
          ],
        },
        basics,
      ),
    ],
    [
      'courses/web-development.md',
      newFile(
        'course',
        {
          title: 'Web Development',
          semester: '2',
          studycredits: '6',
          pillar: 'code',
          tracks: ['web-developer'],
          prerequisites: ['programming-basics'],
        },
        web,
      ),
    ],
    [
      'tracks/web-developer.md',
      newFile(
        'track',
        { title: 'Web Developer' },
        'You build websites that people can use everywhere, from the first sketch to the running service.',
      ),
    ],
    [
      'pillars/code.md',
      newFile('pillar', { title: 'Code' }, 'Programs, from the first line to the running service.'),
    ],
    ['pages/privacy.md', privacy],
    ['README.md', readme(title)],
    ['.github/workflows/catalogue.yml', workflow],
  ]);

const basics = `You write your first programs, and learn to take a problem apart until each part is small enough to solve.

## Themes

- Variables, choices and loops
- Functions
- Reading errors, and testing`;

const web = `You build a website with HTML and CSS, make it respond to its visitors, and put it online. It goes on where [Programming Basics](programming-basics.md) ends.

## Themes

- Structure and style of a page
- Scripts in the browser
- Publishing`;

const privacy = `---
# A page of its own, listed at the foot of every page. Change it to what holds for your school.
title: Privacy
---
You can read this whole catalogue without telling it who you are.

- The site sets no cookies, and there are no trackers and no hidden counters.
- Your browser asks nothing of any other site while you read: letters, styles and scripts all come from the same place as the page.
- A plan of courses is kept on your own device, and only if you ask for it.

Some links lead to other websites. Over there, the privacy rules of that website hold.
`;

const remark = (key: string) => `# ${fieldAt(Settings, [key])!.description}`;

const settings = (
  title: string,
) => `# Facts that are true of the whole catalogue. A “#” starts a remark that nobody else reads.

${remark('title')}
title: ${scalarText(title)}
tagline: Which courses there are, when, and what they build on.
languages: [en]

${remark('semester-credits')}
# The two example courses fill their semesters with 6: take this line away once yours are here.
semester-credits: 6

# More keys, if you need them: take away the “# ” in front.
${remark('institution')}
# institution:
#   name: Our School
#   url: https://www.example.org/
${remark('academic-year')}
# academic-year: "2026-2027"
${remark('base-url')}
# base-url: https://courses.example.org/
${remark('edit-url')}
# edit-url: https://github.com/our-school/our-catalogue/edit/main/{file}
${remark('contact')}
# contact: Ask at the office of the programme.
${remark('redirects')}
# redirects:
#   /courses/old-name/: /courses/web-development/
`;

const workflow = `# Every change is checked, told in words and built. Put the owner of the Prospectus repository that you use in the place of OWNER.
name: Catalogue
on: { pull_request: {}, push: { branches: [main] } }
permissions: { contents: read }
jobs:
  catalogue:
    runs-on: ubuntu-24.04
    steps:
      - uses: ${actions.checkout}
        with: { fetch-depth: 0, persist-credentials: false }
      - uses: ${home}@${release}

# To publish on GitHub Pages as well: choose “GitHub Actions” under Settings, Pages; write your own address below, twice; and
# take away the “# ” in front of each line. “previous” keeps the promise that no published address is ever lost.
#         id: catalogue
#         with: { base-url: "https://SCHOOL.github.io/CATALOGUE/", previous: "https://SCHOOL.github.io/CATALOGUE/" }
#       - if: \${{ github.event_name == 'push' }}
#         uses: ${actions.uploadPages}
#         with: { path: "\${{ steps.catalogue.outputs.site }}" }
#   publish:
#     if: \${{ github.event_name == 'push' }}
#     needs: catalogue
#     runs-on: ubuntu-24.04
#     permissions: { pages: write, id-token: write }
#     environment: github-pages
#     steps:
#       - uses: ${actions.deployPages}
`;

const readme = (title: string) => `# ${title}

The courses that students read about, as text files. [Prospectus](https://github.com/${home}) makes a website of them.

| Here | Is |
| --- | --- |
| \`courses/\` | one file for each course; its name is part of its address |
| \`tracks/\`, \`pillars/\` | one file for each track, and for each field of study |
| \`pages/\` | further pages of the site |
| \`catalogue.yaml\` | facts that are true of the whole catalogue |
| \`.github/workflows/catalogue.yml\` | what happens to every change |

## Change a course

1. Open its file here and choose the pencil. The remarks that start with \`#\` say what each line means.
2. Choose **Propose changes**, then **Create pull request**. Nothing is published yet.
3. Wait a minute. What is wrong stands beside the line, with what to type instead; what the change means for students stands under *Checks*, in the summary.
4. Is everything green? Then a colleague can accept it.

The [staff guide](https://github.com/${home}/blob/${release}/docs/editing.md) explains every key and every message.

## Take a course off the programme

Never delete its file alone: people have its address. Write \`hide: true\` in it, and its page stays and says that it is not offered. Or delete
it and name what took its place, under \`redirects\` in \`catalogue.yaml\`.

## See it on your own computer

With [Node.js](https://nodejs.org/) and a copy of Prospectus beside this folder, in that copy:

\`\`\`sh
npm ci && npm run dev -- --content ../name-of-this-folder
\`\`\`

## Publish

The last lines of \`.github/workflows/catalogue.yml\` publish on GitHub Pages once you take away the \`#\`.
[Publishing](https://github.com/${home}/blob/${release}/docs/publishing.md) tells of other hosts.
`;
