import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import original from 'gray-matter-original';
import { expect, test } from 'vitest';
import { project } from '../support/command.ts';
import { randomOf, rounds, seedsOf } from '../support/random.ts';

// Eleventy's fork of gray-matter stands in its place: the original brings a js-yaml that scanners
// name. We use none of either.

/** All that one of them does with a text: what it hands to our reader of YAML, and what it gives back. */
function split(by: typeof matter, text: string): unknown {
  const handed: string[] = [];
  const yaml = {
    parse: (own: string) => {
      handed.push(own);
      return { title: 'Read' };
    },
    stringify: () => {
      throw new Error('never');
    },
  };
  const refused = {
    parse: () => {
      throw new Error('refused');
    },
    stringify: yaml.stringify,
  };
  const engines = { yaml, yml: yaml, js: refused, javascript: refused, json: refused };
  try {
    const {
      data,
      content,
      matter: front,
      language,
      isEmpty,
    } = by(text, {
      language: 'yaml',
      engines: { ...engines, coffee: refused, coffeescript: refused, toml: refused },
    });
    return { handed, data, content, front, language, isEmpty };
  } catch (error) {
    return { handed, error: error instanceof Error ? error.message : error };
  }
}

const filesIn = (dir: string): string[] =>
  readdirSync(join(project, dir), { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && it.name.endsWith('.md'))
    .map((it) => readFileSync(join(it.parentPath, it.name), 'utf8'));
const texts = [...filesIn('seeds'), ...filesIn('tests/fixtures'), ...filesIn('tests/rules/golden')];

test('the sample and every fixture are split as by the original', () => {
  expect(texts.length).toBeGreaterThan(150);
  for (const text of texts) expect(split(matter, text)).toEqual(split(original, text));
});

test('so is anything that looks like front matter', () => {
  const pieces = ['---', '---js', '--- ', '----', '--- yaml', '---json', '---toml', '+++', '\n'];
  pieces.push('\r\n', '\r', '\ufeff', ' ', '# a', 'title: A', '- b', 'x --- y', '{}', '---b', '~');
  pieces.push('---constructor', '---toString', '--- b', '\t', '...', 'text', '"', '\u2028', '\0');
  for (const seed of seedsOf(rounds(5000))) {
    const random = randomOf(seed);
    const lead = random.below(3) > 0 ? '---\n' : '';
    const more = Array.from({ length: random.below(14) }, () =>
      random.below(2) > 0 ? `${random.pick(pieces)}\n` : random.pick(pieces),
    );
    const text = lead + more.join('');
    expect(split(matter, text), `seed ${seed}: ${JSON.stringify(text)}`).toEqual(
      split(original, text),
    );
  }
});
