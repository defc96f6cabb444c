import { finding, type Finding } from '../diagnostics/diagnostic.ts';
import type { RuleData, RuleName } from '../diagnostics/rules.ts';
import { nearest } from './nearest.ts';
import type { OwnKeys } from './own-keys.ts';

/** What is wrong with files, in the words that they use, or that the school uses for a key that is missing. */
export function inOwnWords(
  findings: readonly Finding[],
  keys: OwnKeys,
  wordsIn: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Finding[] {
  const wordFor = new Map([...keys].reverse().map(({ word, key }) => [key, word]));
  const meant = (it: Finding) => (wordsIn.has(it.at.file) ? wordMeant(it, keys) : undefined);
  const misspelt = new Set(findings.map((it) => `${it.at.file} ${meant(it)?.key ?? ''}`));
  return findings
    .filter((it) => it.rule !== 'missing-field' || !misspelt.has(`${it.at.file} ${keyIn(it)}`))
    .map((it): Finding => {
      const near = meant(it)?.word;
      if (near !== undefined)
        return finding('unknown-key', it.at, { key: keyIn(it), near }, { severity: 'error' });
      const [name = ''] = keyIn(it).split('.');
      const missing = it.rule === 'missing-field' ? wordFor.get(name) : undefined;
      const word = wordsIn.get(it.at.file)?.get(name) ?? missing;
      return word === undefined || it.rule === 'duplicate-key' ? it : inWord(it, name, word);
    });
}

/** The word of the school that somebody misspelt; nothing where a known key is nearer. */
function wordMeant({ rule, data }: Finding, keys: OwnKeys): OwnKeys[number] | undefined {
  if (rule !== 'unknown-key' || !('key' in data) || ('near' in data && data.near !== undefined))
    return undefined;
  const near = nearest(
    data.key,
    keys.map(({ word }) => word),
  );
  return keys.find(({ word }) => word === near);
}

/** Findings about a key. */
type KeyFinding = Finding<
  { [R in RuleName]: RuleData[R] extends { key: string } ? R : never }[RuleName]
>;
const isAboutKey = (it: Finding): it is KeyFinding => 'key' in it.data;

/** The key that a finding is about; empty where it is about none. */
const keyIn = (it: Finding): string => (isAboutKey(it) ? it.data.key : '');

/** A finding about a key, by another name of that key. */
function inWord(it: Finding, name: string, word: string): Finding {
  if (!isAboutKey(it)) return it;
  const { rule, at, data, severity, related } = it;
  const fix = 'fix' in data ? data.fix : undefined;
  const renamed = {
    ...data,
    key: word + data.key.slice(name.length),
    ...(fix?.startsWith(`${name}:`) ? { fix: word + fix.slice(name.length) } : {}),
  };
  return finding(rule, at, renamed, { severity, related });
}
