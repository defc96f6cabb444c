import type { ExplainWords } from '../../authoring/explain/words.ts';
import { between, plain } from '../../diagnostics/words.ts';

const range = ({ low, high }: { low: number; high: number }) => between(low, high, 'to');
const of = (target?: number) => (target === undefined ? '' : ` of ${plain(target)}`);

/** All that `explain` says, in English. */
export const explain: ExplainWords = {
  number: range,
  labels: {
    id: 'id',
    file: 'file',
    files: 'files',
    pages: 'pages',
    oldAddresses: 'old addresses',
    inNoList: 'in no list',
    programme: 'programme',
    tracks: 'tracks',
    semester: 'semester',
    place: 'place',
    choice: 'choice',
    credits: 'credits',
    listedOn: 'listed on',
    referredTo: 'referred to',
    own: 'its own',
    common: 'common',
    courses: 'courses',
    tag: 'tag',
    aFile: 'a file',
    usedBy: 'used by',
    settings: 'settings',
    notUsed: 'not used',
    broken: 'broken',
  },
  kinds: { course: 'Course', track: 'Track', pillar: 'Pillar', page: 'Page', tag: 'Tag' },
  nowhere: 'nowhere',
  nobody: 'nobody',

  textFile: (file, language, hasText) =>
    `${file} (${language}${hasText ? '' : ', without a text of its own'})`,
  onlyNamed: 'none: only courses name it',
  unlisted: (keys, isDraft) =>
    `because of ${keys.map((key) => `“${key}”`).join(' and ')}; its page ${isDraft ? 'is shown in development only' : 'stays reachable'}`,
  inProgramme: (programme, why) => `${programme}, ${why}`,
  whyProgramme: {
    stated: 'as its “programme” says',
    noFolder: 'since it lies in no folder',
    folder: (folder) => `because of its folder “${folder}”`,
    undeclared: (folder) => `since catalogue.yaml declares no programme “${folder}”`,
    namedBy: (file) => `since ${file} names it`,
    namedByNone: 'since no course names it',
  },
  everyTrack: 'none named, so every track of its programme',

  ledgerOf: {
    track: (id) => `track ${id}`,
    programme: (id) => `programme ${id}, before a track is chosen`,
  },
  weighed: (title, weight) =>
    `“${title}” (${weight === undefined ? 'no weight' : `weight ${weight}`})`,
  ownPlace: (weight) =>
    `${
      weight === undefined
        ? 'it has no weight, so it comes after those that have one'
        : `its weight is ${weight}`
    }; ties fall to the title`,
  noPlace: 'in no grid',
  place: ({ number, of: count, ledger, leader, after, before }) => {
    const because = leader ? `, where its choice stands because of ${leader}` : '';
    const neighbours = [after && `after ${after}`, before && `before ${before}`]
      .filter(Boolean)
      .join(', ');
    return `${number} of ${count} in ${ledger}${because}${neighbours ? `: ${neighbours}` : ''}`;
  },

  noChoice: (alternates) =>
    `none: no alternate (${alternates.join(', ')}) is on offer in the same semester and programme`,
  chooseOne: 'students take one of:',
  lane: (option, titles, credits, isOwn) =>
    `option ${option}: ${titles} = ${range(credits)}${isOwn ? '  ← this course' : ''}`,
  either: (items) => items.join(' or '),

  ownCredits: (credits) => `${range(credits)} of its own`,
  sum: ({ semester, ledger, total, target, without }) =>
    `semester ${semester} of ${ledger}: ${range(total)}${of(target)}, ${range(without)} without it`,
  semester: (semester) => `semester ${semester}`,
  semesterOfTrack: (total, target, items) =>
    `${range(total)}${of(target)} credits: ${items.join(', ')}`,
  commonCourses: (count) => `${count} courses that name no track count too`,

  link: (file) => `${file} (a link)`,
  notOffered: (file) => `${file} (not on offer)`,
  mayBeShown: 'that pages may show or link to',
  settings: 'facts true of the whole catalogue',
  notUsed: 'nothing on the site comes from this file',
  broken: 'it cannot be read, but counts as existing where others name it',

  checkSays: 'check says',
  checkSaysNothing: 'check says nothing of it',

  rule: {
    heading: ({ rule, severity, isFirm, chosen }) => {
      const firm = isFirm ? ', which nobody can change' : '';
      const here = chosen ? ` (${chosen} in this catalogue, as catalogue.yaml says)` : '';
      return `${rule}: ${severity}${firm}${here}`;
    },
    example: 'For example:',
    fixed: 'Mended:',
    here: 'In your content:',
    nowhere: 'In your content: nowhere.',
    more: (count) => `and ${count} more`,
  },
};
