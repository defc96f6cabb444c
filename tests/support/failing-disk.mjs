// Loaded before a command (`node --import`): makes one step that changes the disk fail, or the last
// that this process does. So a test can try every moment of a command, without a clock.
// FAILING_DISK, as JSON:
//   below   only steps on paths that start so count
//   at      which of them it is, from 1; none: all pass
//   answer  what the disk says (`ENOSPC`), or `kill`
//   steps   names of the steps that count, if not all
//   like    a pattern of what counts: the name of the step and its path, `rename /site`
//   count   a file that gets a line for each step
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { below, at, answer, steps, like = '', count } = JSON.parse(process.env.FAILING_DISK);
const changing = ['writeFile', 'mkdir', 'rename', 'rm', 'rmdir', 'cp'];
const { appendFileSync } = fs;
let done = 0;

function step(name, path) {
  if (!String(path).startsWith(below) || (steps && !steps.includes(name))) return;
  if (!new RegExp(like).test(`${name} ${path}`)) return;
  done++;
  if (count) appendFileSync(count, `${name} ${path}\n`);
  if (done !== at) return;
  if (answer === 'kill') process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error(`${answer}: ${name} '${path}'`), {
    code: answer,
    syscall: name,
    path: String(path),
  });
}

for (const name of changing) {
  const [inTime, later] = [fs[`${name}Sync`], fs.promises[name]];
  fs[`${name}Sync`] = (path, ...rest) => {
    step(name, path);
    return inTime(path, ...rest);
  };
  fs.promises[name] = async (path, ...rest) => {
    step(name, path);
    return later(path, ...rest);
  };
}
syncBuiltinESMExports();
