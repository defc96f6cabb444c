// Makes a content folder like the sample, of any size, the same every time.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const below = (dir) => readdirSync(dir, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? below(join(dir, entry.name)) : [join(dir, entry.name)]));
// Paragraphs of the sample: real sentences, with as many different words as a school uses.
const paragraphs = below(fileURLToPath(new URL('../../seeds/courses', import.meta.url)))
  .filter((file) => file.endsWith('.md') && !file.endsWith('.nl.md')).sort()
  .flatMap((file) => readFileSync(file, 'utf8').split(/\n---\r?\n/)[1]?.split(/\n\s*\n/).filter((text) => /^\p{L}.{80,}/u.test(text)).map((text) => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')) ?? []);
const words = 'atlas beacon canvas delta ember forest garden harbour island jungle kernel lantern meadow nectar orchard prairie quarry river summit tundra'.split(' ');
const tools = 'Python Docker Figma Unity Arduino Git Blender Linux React Grafana'.split(' ');
const pillars = ['code', 'connect', 'analysis', 'design', 'project'];

/** Some paragraphs and a few words of its own for course `n`, always the same. */
function bodyOf(n) {
  const own = [0, 1, 2, 3, 4].map((step) => `${words[(n * 11 + step * 3) % words.length].slice(0, 4)}${words[(n * 5 + step * 7) % words.length].slice(-4)}${((n * 131 + step * 17) % 997).toString(36)}`);
  const texts = [0, 1, 2, 3, 4, 5].map((step) => paragraphs[(n * 37 + step * 101 + step * n) % paragraphs.length]);
  return `## What you make\n\nYou build a ${own.join(', a ')}.\n\n${texts.slice(0, 3).join('\n\n')}\n\n## How you work\n\n${texts.slice(3).join('\n\n')}\n`;
}

/** Writes `count` courses over six semesters and `tracks` tracks into a folder; returns the path of course `n` by number. */
export function writeCorpus(dir, count, tracks = Math.max(1, Math.round(count / 30))) {
  mkdirSync(join(dir, 'courses'), { recursive: true });
  writeFileSync(join(dir, 'catalogue.yaml'), 'title: Benchmark\nlanguages: [en, nl]\nbase-url: https://example.org/\nrules:\n  semester-credits: off\n');
  const pathOf = (n) => join(dir, 'courses', `course-${String(n).padStart(5, '0')}.md`);
  for (let n = 0; n < count; n++) {
    const tags = [0, 1, 2].map((step) => `${words[(n * 7 + step * 5) % words.length]} ${(n * 3 + step) % 40}`);
    const front = ['---', `title: ${words[n % words.length]} ${words[(n * 3 + 1) % words.length]} ${n}`, `semester: ${(n % 6) + 1}`, 'studycredits: 6', `pillar: ${pillars[n % pillars.length]}`, 'tracks:', `  - track-${n % tracks}`, `weight: ${n}`, 'tags:', ...tags.map((tag) => `  - ${tag}`), `tools: [${tools[n % tools.length]}, ${tools[(n * 3 + 1) % tools.length]}]`, `description: Course ${n} teaches ${words[(n * 13) % words.length]} and ${words[(n * 17 + 3) % words.length]}, with ${tools[n % tools.length]}.`, '---', ''].join('\n');
    writeFileSync(pathOf(n), `${front}${bodyOf(n)}`);
  }
  return pathOf;
}
