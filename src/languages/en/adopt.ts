import type { AdoptWords } from '../../authoring/adopt/words.ts';

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What `adopt` says and writes, in English. */
export const adopt: AdoptWords = {
  content: { catalogue: 'Course catalogue', allCourses: 'Courses', otherCourses: 'Other courses' },
  systems: {
    hugo: 'Hugo',
    jekyll: 'Jekyll',
    eleventy: 'Eleventy',
    vuepress: 'VuePress',
    table: 'a table',
  },
  title: 'How this catalogue was brought in',
  intro: (systems) =>
    `It comes from ${systems.join(' and ')}; nothing there was changed. Below, each file and each key stands once. This page is not published: delete it when you no longer need it.`,
  parts: { decisions: 'What you must decide', files: 'Files', keys: 'Keys' },
  nothing: 'Nothing is left to decide.',
  columns: { file: 'File', became: 'What became of it', key: 'Key', count: 'Files' },
  kinds: {
    course: 'course',
    track: 'track',
    pillar: 'pillar',
    page: 'page',
    translation: 'translation',
    picture: 'picture or PDF',
    list: 'page of a list: lists are made by themselves now; its address leads there',
    apart: 'put aside, since it has errors that nobody could mend',
  },
  left: {
    template: 'left out: a template or program of the old site',
    settings: 'left out: settings of the old site',
    style: 'left out: the looks of the old site',
    type: 'left out: a file of a kind that a catalogue does not publish',
    post: 'left out: news',
    link: 'left out: a link to another place on the disk is not followed',
    device: 'left out: no file',
    'too-large': 'left out: too large',
    picture: 'left out: the picture is damaged, is no picture, or says where it was taken',
    empty: 'left out: nothing is in it',
    unused: 'left out: no text shows or needs it',
    broken: 'left out: it cannot be opened',
  },
  trouble: {
    yaml: 'its front matter is broken; what could be read is here',
    toml: 'its front matter (TOML) is broken; what could be read is here',
    json: 'its front matter (JSON) is broken; what could be read is here',
    'not-closed': 'its front matter has no end; what could be read is here',
    code: 'its front matter is code, which is never run',
    'too-large': 'too large to be read',
    'not-text': 'no text',
  },
  keys: {
    kept: () => 'kept',
    renamed: (to) => `is ${to} now`,
    field: (to) => `is the field ${to} of catalogue.yaml`,
    text: () => 'stands in the text',
    address: () => 'the old address leads to the new one',
    placed: () => 'decides where the course stands',
    needless: () => 'left out: only the old program needed it',
    chosen: () => 'left out, as you said',
    missing: () => 'left out: the picture is not there',
    repeated: () => 'left out of the translation: the original states it',
    settings: () => 'is in catalogue.yaml',
  },
  decisions: {
    broken: 'These files were broken. Compare what is here with the old ones:',
    drafts:
      'These courses lack what every course must state. They are drafts, and not published, until you add it and delete “draft”:',
    pillars:
      'No course named a field of study. All of them stand in one pillar; make those that you have, in pillars/:',
    'other-pillar':
      'These courses name no field of study. They stand in the pillar “other”; choose one for each:',
    tracks:
      'These had no page of their own. Their names are made of what courses say; add a description:',
    programmes:
      'These folders became programmes of their own. Is that so? Otherwise take them out of “programmes” in catalogue.yaml:',
    language:
      'These are the languages of the catalogue, as far as its texts tell; the first is the usual one:',
    fields:
      'These keys became fields of your own. Look at their names, and decide which are needed (“fields” in catalogue.yaml):',
    unresolved: 'These refer to courses that are not here:',
    differs:
      'A translation states something else than its original here; what the original states was kept:',
    links: 'These links lead to nothing that was brought in:',
    addresses: 'These old addresses could not be kept. Have your web server lead them on:',
    commands:
      'These commands of the old system had no words, and were left out. Write what readers should see:',
    settled:
      'These did not stand the check as they were; what was wrong stands in the text now, or was put aside:',
    'credit-unit':
      'Credits are called this, so no hours of work are made of them. Say how many one stands for (“credit-unit” in catalogue.yaml), if you know:',
    pictures: 'Pictures and PDF files have new addresses. Where others link to these, tell them:',
    'lone-english': 'These exist in English only, so they say “english-only”:',
    code: 'These have data or front matter that is code. It was not run; add by hand what it said:',
  },
  more: (count) => `and ${count} more`,
  done: ({ course, track, pillar, page }, dir) =>
    `${many(course, 'course')}, ${many(track, 'track')}, ${many(pillar, 'pillar')} and ${many(page, 'page')} are in ${dir}.`,
  checked: (warnings) => `No errors; ${many(warnings, 'warning')}, which can wait.`,
  toDecide: (file) => `What became of each file and key is in ${file}. What you must decide:`,
};
