import { statSync } from 'node:fs';

/** Milliseconds between two looks. */
const LOOK = 200;

/** A few files that are followed, also those that are not there yet. */
export interface FollowedFiles {
  /** Whether any is another than at the last look. */
  haveChanged: () => boolean;
  /** Other files from now on. What those that were followed before have changed meanwhile is seen at the next look. */
  follow: (files: readonly string[]) => void;
  stop: () => void;
}

/** Looks at files again and again, and calls back where any has changed. They are few: it costs next to nothing. */
export function followFiles(files: readonly string[], onChange: () => void): FollowedFiles {
  let known = new Map(files.map((file) => [file, stampOf(file)]));
  const haveChanged = () => {
    const now = new Map([...known.keys()].map((file) => [file, stampOf(file)]));
    const isOther = [...now].some(([file, stamp]) => known.get(file) !== stamp);
    known = now;
    return isOther;
  };
  const clock = setInterval(() => {
    if (haveChanged()) onChange();
  }, LOOK);
  return {
    haveChanged,
    follow: (others) => {
      known = new Map(others.map((file) => [file, known.get(file) ?? stampOf(file)]));
    },
    stop: () => clearInterval(clock),
  };
}

/** What changes with a file. */
function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.size} ${stats.mtimeMs} ${stats.ino}` : '';
}
