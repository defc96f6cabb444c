// Runs commands of ours on one content folder after the other, and says how each ended and what it cost. Started by
// budget.test.ts, with a limit to its memory: compiled code, a file that lists the folders, and one for the account.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [compiled, list, tally] = process.argv.slice(2);
globalThis.prospectusProject = new URL('../..', import.meta.url).href; // as src/main.mjs does
const { run } = await import(new URL('src/cli.js', pathToFileURL(compiled)).href);
const write = process.stdout.write.bind(process.stdout);
const ended = [];
for (const { name, content, output } of JSON.parse(readFileSync(list, 'utf8'))) {
  for (const words of [
    ...['pretty', 'line', 'json', 'github', 'sarif'].map((format) => ['check', '--format', format]),
    ['build', '--output', output],
  ]) {
    let bytes = 0;
    process.stdout.write = (text, ...more) => {
      bytes += Buffer.byteLength(text);
      more.find((it) => typeof it === 'function')?.(); // who waits until it is written
      return true;
    };
    const own = { name, command: words.slice(0, 3).join(' '), code: 'never ended' };
    ended.push(own);
    writeFileSync(tally, JSON.stringify(ended));
    const before = process.cpuUsage();
    const start = performance.now();
    own.code = await run([...words, '--content', content]);
    const { user, system } = process.cpuUsage(before);
    process.stdout.write = write;
    Object.assign(own, {
      bytes,
      seconds: Math.min((user + system) / 1e6, (performance.now() - start) / 1000),
    });
  }
  writeFileSync(tally, JSON.stringify(ended));
}
