import type { TroubleWords } from '../../diagnostics/trouble-words.ts';

const it = (path?: string) => path ?? 'What is to be opened';
const to = (path?: string) => (path ? ` for ${path}` : '');
const at = (path?: string) => (path ? `: ${path}` : '');

export const trouble: TroubleWords = {
  kinds: {
    full: (path) =>
      `There is no room left on the disk${to(path)}. Make room there, or choose a place on another disk.`,
    quota: (path) =>
      `There is no room left for you on the disk${to(path)}. Remove files of yours, or choose another place.`,
    'too-large': (path) =>
      `A file would be larger than this machine allows${at(path)}. Choose a place on another disk, or ask for a higher limit.`,
    'not-written': (path) =>
      `${path ?? 'A file or folder'} may not be written to by you. Choose another place, or ask for the right to write there.`,
    'not-read': (path) =>
      `${path ?? 'A file or folder'} may not be read by you. Ask for the right to read it.`,
    'read-only': (path) => `The disk may only be read${at(path)}. Choose a place on another disk.`,
    'too-many-open': (path) =>
      `Too many files are open on this machine${to(path)}. Close other programs, or ask for a higher limit (ulimit -n).`,
    'too-many-watched': () =>
      'This machine lets nobody follow more files. Close other programs, or ask for a higher limit (fs.inotify.max_user_watches).',
    'no-answer': (path) =>
      `The disk does not answer${to(path)}. Look whether it is damaged or was taken away, then try again.`,
    missing: (path) =>
      `${it(path)} is not there, or was taken away in the meantime. Look whether it is spelt right, then try again.`,
    'not-a-folder': (path) =>
      `${it(path)} is used as a folder, or lies in one, but there is a file of that name. Choose another name.`,
    'a-folder': (path) => `${it(path)} is a folder. Name a file instead.`,
    exists: (path) => `${it(path)} is there already. Remove it, or choose another name.`,
    'not-empty': (path) =>
      `${it(path)} holds something that was put there in the meantime. Look into it, then try again.`,
    'in-use': (path) => `${it(path)} is in use by another program. Close that, then try again.`,
    'other-disk': (path) =>
      `${it(path)} lies on another disk than its folder, so it cannot be replaced. Choose another place.`,
    'name-too-long': (path) =>
      `A name is longer than the disk takes${at(path)}. Choose a shorter one, or a folder nearer to the top.`,
    circle: (path) => `${it(path)} is a link that leads in a circle. Name a real file or folder.`,
    'no-memory': () =>
      'This machine has not enough memory left. Close other programs, then try again.',
    'no-program': (name) =>
      `The program ${name ?? 'that is needed'} is not installed, or cannot be found. Install it, then try again.`,
    'no-address': (path) =>
      `This machine has no address to serve at${path ? ` (${path})` : ''}. Look at its network settings.`,
    refused: (path) =>
      `The machine does not do this with ${path ?? 'that file'}. Choose another place.`,
  },
  after: {
    unpublished: 'Nothing was published; what was published before is as it was.',
    halfPublished:
      'The new site is whole beside the old one, but not all of it is in its place yet: the next build ends that.',
    unchanged: 'Nothing was changed.',
    changed: (files) =>
      `Changed before that: ${files.join(', ')}. The other files are as they were.`,
  },
  gone: (dir) =>
    `The content folder ${dir} is not there any more. What is shown is as it was last; this goes on by itself when the folder is back.`,
  looksInstead:
    'This machine lets nobody follow more files (fs.inotify.max_user_watches, ulimit -n): changes are looked for every second instead, so they show a little later.',
  ours: 'Something went wrong that is not your fault:',
};
