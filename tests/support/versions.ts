import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, writeFiles } from './folder.ts';

/** A school whose content folder (`content`) is in git, version after version. */
export function schoolInGit(name: string) {
  const school = emptyFolder(name);
  const content = join(school, 'content');
  const git = (...words: string[]) =>
    execFileSync(
      'git',
      [
        ...['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'],
        ...words,
      ],
      { cwd: school, encoding: 'utf8' },
    );
  git('init', '--quiet', '--initial-branch', 'main');
  return {
    school,
    content,
    git,
    /** Notes all there is as a version with a name. */
    commit: (tag: string) => {
      git('add', '--all', 'content');
      git('commit', '--quiet', '--message', tag);
      git('tag', tag);
    },
    edit: (file: string, change: (text: string) => string) =>
      writeFiles(content, { [file]: change(readFileSync(join(content, file), 'utf8')) }),
  };
}
