import { describe, expect, test } from 'vitest';
import { languages } from '../support/languages.ts';
import { goldenFolder } from '../rules/golden.ts';
import { command } from '../support/command.ts';
import { courseFile, folder } from '../support/folder.ts';

const school = folder({ 'courses/a.md': courseFile(), 'courses/b.md': courseFile() });
const dutch = async (...words: string[]) =>
  (await command([...words, '--language', 'nl'], { env: { INIT_CWD: school } })).stderr;

describe('in the language asked for, a command says', () => {
  test.each([
    ['which commands there are', ['nothing'], 'Het commando “nothing” bestaat niet. Commando’s:'],
    ['what it must be called with', ['explain'], 'Noem één regel, bestand of id'],
    ['which flag it does not know', ['check', '--nope'], 'De optie --nope bestaat niet.'],
    ['which word it does not know', ['check', 'foo'], '“foo” hoort hier niet'],
    ['which flag needs a value', ['dev', '--port'], 'Na de optie --port hoort een waarde'],
    ['which flag takes none', ['check', '--strict=1'], 'Bij de optie --strict hoort geen waarde.'],
    ['which value will not do', ['start', '--port', 'x'], '--port is een getal van 0 tot 65535'],
    [
      'why it does not write there',
      ['build', '--content', '.', '--output', '.'],
      'liggen in elkaar',
    ],
    [
      'why something cannot be renamed',
      ['rename', 'course', 'c', 'd', '--content', '.'],
      'Er is geen vak “c”.',
    ],
    [
      'why something is not new',
      ['new', 'course', 'a', '--content', '.'],
      'Het vak “a” bestaat al',
    ],
    ['what is left to do', ['fix', '--content', '.'], 'Er is niets dat met zekerheid'],
  ])('%s', async (_, words, expected) => expect(await dutch(...words)).toContain(expected));
});

describe.each(Object.keys(languages))('on folders that break every rule, in %s', (code) => {
  const [declared, undeclared] = [goldenFolder('declared'), goldenFolder('undeclared')];
  test.each([
    ['check', ['check', '--content', declared, '--all']],
    ['diff', ['diff', undeclared, declared]],
    ['coverage', ['coverage', '--content', declared]],
    ['explain of a course', ['explain', 'courses/unequal-b.md', '--content', declared]],
    ['explain of a rule', ['explain', 'unequal-lanes', '--content', declared]],
  ])('%s says all of it in that language', async (_, words) => {
    const own = await command([...words, '--language', code]);
    const english = await command([...words, '--language', 'en']);
    expect(own.stdout).not.toBe('');
    expect(`${own.stdout}${own.stderr}`).not.toMatch(/undefined|\[object|\n {4}at /);
    expect(own.code).toBe(english.code);
    const sentences = (text: string) => text.split('\n').filter((line) => /\p{Ll}\.$/u.test(line));
    const said = sentences(english.stdout);
    if (code !== 'en')
      expect(sentences(own.stdout).filter((line) => said.includes(line))).toEqual([]);
  });
});
