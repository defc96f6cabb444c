// Makes a content folder like the sample, of any size, the same every time.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const seed = readFileSync(fileURLToPath(new URL('../../seeds/courses/english/ai-for-healthcare.md', import.meta.url)), 'utf8');
const body = seed.slice(seed.indexOf('\n---\n') + 5);
const words = 'atlas beacon canvas delta ember forest garden harbour island jungle kernel lantern meadow nectar orchard prairie quarry river summit tundra'.split(' ');
const pillars = ['code', 'connect', 'analysis', 'design', 'project'];

/** Writes `count` courses over six semesters and `tracks` tracks into a folder; returns the path of course `n` by number. */
export function writeCorpus(dir, count, tracks = Math.max(1, Math.round(count / 30))) {
  mkdirSync(join(dir, 'courses'), { recursive: true });
  writeFileSync(join(dir, 'catalogue.yaml'), 'title: Benchmark\nlanguages: [en, nl]\nbase-url: https://example.org/\nrules:\n  semester-credits: off\n');
  const pathOf = (n) => join(dir, 'courses', `course-${String(n).padStart(5, '0')}.md`);
  for (let n = 0; n < count; n++) {
    const tags = [0, 1, 2].map((step) => `${words[(n * 7 + step * 5) % words.length]} ${(n * 3 + step) % 40}`);
    const front = ['---', `title: ${words[n % words.length]} ${words[(n * 3 + 1) % words.length]} ${n}`, `semester: ${(n % 6) + 1}`, 'studycredits: 6', `pillar: ${pillars[n % pillars.length]}`, 'tracks:', `  - track-${n % tracks}`, `weight: ${n}`, 'tags:', ...tags.map((tag) => `  - ${tag}`), '---', ''].join('\n');
    writeFileSync(pathOf(n), `${front}Course ${n} is about ${tags.join(', ')}.\n\n${body}\n`);
  }
  return pathOf;
}
