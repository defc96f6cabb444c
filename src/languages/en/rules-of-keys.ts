import type { KeySign, RuleData, ValueKind } from '../../diagnostics/rules.ts';
import { lastOf, plain, type DiagnosticWords } from '../../diagnostics/words.ts';
import { asComment, didYouMean, kinds } from './rule-phrases.ts';

const signs: Record<KeySign, string> = {
  'no-break-space': 'it holds a no-break space, which looks like an ordinary one',
  'other-space': 'it holds a space that is not the ordinary one',
  invisible: 'it holds a sign that nobody sees',
  'other-letter': 'one of its letters is from another alphabet and only looks like ours',
};

/** Why a version of an earlier year cannot be had. */
const whyNot: Record<Exclude<RuleData['year-version']['why'], 'errors'>, string> = {
  'no-git': 'git is not installed',
  'other-owner': 'git does not read a repository of another user',
  'no-repository': 'the content folder is in no git repository',
  unknown: 'git knows no version of this name',
  'no-folder': 'this version has no such content folder',
  unreadable: 'a part of the history is not here, or it is damaged',
  'too-large': 'it is too large',
  shallow: 'only a part of the history is here (a shallow clone)',
};

function wrongType({
  key,
  kind,
  text,
  choices,
  quoted,
  entry,
  many,
}: RuleData['wrong-type']): string {
  const name = entry ? `An entry of “${key}”` : `“${key}”`;
  const wanted = choices ? `one of ${choices.join(', ')}` : kinds[kind];
  const marks = quoted ? ' between quotation marks, which make it a text' : '';
  if (text === '') return `${name} is empty.`;
  if (many) return `“${key}” is a list: ${text}; it must be ${wanted}.`;
  return `${name} is “${text}”${marks}; it must be ${wanted}.`;
}

function rightType({ key, kind, text, fix, choices, entry, many }: RuleData['wrong-type']): string {
  const typed = lastOf(key);
  if (text === '' && entry) return 'Type what belongs here, or take this empty entry away.';
  if (text === '' && fix) return `Type: ${fix}`;
  if (text === '')
    return `Type ${choices ? choices.join(', ') : kinds[kind]}, or delete the line if the key is not required.`;
  if (fix) return `Type: ${fix}`;
  if (many) return 'Keep one of them, on the line of the key and without a hyphen.';
  if (kind === 'number' || kind === 'whole-number')
    return `Type digits only, such as “${typed}: ${kind === 'number' ? 6 : 1}”; what else it says belongs in the text.`;
  if (kind === 'yes-no') return `Type “${typed}: true” or “${typed}: false”.`;
  if (kind === 'id' && !/[\p{L}\p{N}]/u.test(text))
    return 'Use letters or digits: signs alone make no address.';
  if (kind === 'text' || kind === 'id' || kind === 'text-or-list')
    return `Write it as one text${entry ? '' : ' on the line of the key'}, between double quotation marks.`;
  return choices ? `Type one of them, such as “${typed}: ${choices[0]}”.` : `Type ${kinds[kind]}.`;
}

function rightSize({ low, high, step, tooLong }: RuleData['out-of-range']): string {
  if (tooLong)
    return `Use at most ${(high ?? 0).toLocaleString('en')} letters and signs; what else it says belongs in the text.`;
  const whole = step === 1 ? ', in whole numbers' : '';
  if (low === undefined) return `Use at most ${plain(high ?? 0)}.`;
  if (high === undefined) return `Use ${plain(low)} or more${whole}.`;
  return `Use ${plain(low)} to ${plain(high)}${step === 0.5 ? ', in whole or half numbers' : whole}.`;
}

function otherKey({
  near,
  legacy,
  taken,
  wants,
  fix,
}: RuleData['unknown-key']): string | undefined {
  if (fix) return `Type: ${fix}`;
  if (taken)
    return `The key “${near ?? legacy?.instead ?? ''}” is there too: let one of the two say it all, and ${asComment} at the other.`;
  if (legacy) return newKey(legacy.instead, wants);
  if (near && wants) return `Did you mean “${near}”? It must be ${kinds[wants]}.`;
  return didYouMean(
    near,
    `Say it in the text or with a key of the staff guide; to keep it here for colleagues only, ${asComment}.`,
  );
}
/** In the place of a key of another site program. */
function newKey(instead: string | undefined, wants: ValueKind | undefined): string {
  if (instead === 'aliases')
    return `If it gave the page an address that must keep working, add that to “aliases”; ${asComment} here.`;
  if (instead === 'draft')
    return `If it says false, write “draft: true” in its place; else ${asComment}.`;
  return instead && !wants
    ? `Use “${instead}” in its place.`
    : `Another site program needed it, this catalogue does not: ${asComment}.`;
}

const ofTypes = {
  choices: 'has choices',
  filter: 'is no filter',
  row: 'is too long for rows of lists',
};

function unusableField({ name, why, type = '' }: RuleData['unusable-field']): string {
  if (why === 'name') return `“${name}” cannot be the name of a field.`;
  if (why === 'key') return `“${name}” is a key of course files already.`;
  if (why === 'address') return `“${name}” is a name that the site uses itself.`;
  if (why === 'word') return `“${name}” is a key itself, so it cannot be a word for another one.`;
  const but = why === 'choices' ? `only “choice” ${ofTypes.choices}` : `“${type}” ${ofTypes[why]}`;
  return `The field “${name}” has the type “${type}”, and ${but}.`;
}

function usableField({ why, instead, fix }: RuleData['unusable-field']): string {
  if (instead) return `Use “${instead}” in its place.`;
  if (fix) return `Type: ${fix}`;
  return why === 'word'
    ? 'Take this line away, or choose another word.'
    : 'Use two or more small letters, digits and hyphens, a letter first.';
}

/** What is wrong with keys and their values. */
export const rulesOfKeys = {
  'duplicate-key': ({ key, other, isWord }) => ({
    message:
      other === undefined
        ? `The key “${key}” is there twice.`
        : `“${key}” and “${other}” are one ${isWord ? 'key by two names' : 'id: capitals, accents and signs do not count'}.`,
    hint: 'Keep one of the two.',
  }),
  'missing-field': ({ key, meaning, group, sample = '…' }) => ({
    message: `The key “${key}” is missing.`,
    hint: group
      ? `Add a line “${key}: ${sample}” below “${group}”, with spaces before it. ${meaning}`
      : `Add a line “${key}: ${sample}” above this line. ${meaning}`,
  }),
  'wrong-type': (data) => ({ message: wrongType(data), hint: rightType(data) }),
  'out-of-range': (data) => ({
    message: data.tooLong
      ? `“${data.key}” is too long: “${data.text}”.`
      : `“${data.key}” is ${data.text}.`,
    hint: rightSize(data),
  }),
  'unknown-key': (data) => ({
    message: `The key “${data.key}” means nothing here${data.sign ? `: ${signs[data.sign]}` : ''}.`,
    hint: otherKey(data),
  }),
  'unusable-field': (data) => ({ message: unusableField(data), hint: usableField(data) }),
  'uneven-shares': ({ key, sum, fix }) => ({
    message: `The shares of “${key}” make ${plain(sum)}, not 100.`,
    hint: fix ? `Type: ${fix}` : 'Change them so that they make 100.',
  }),
  'legacy-choice': ({ value }) => ({
    message: `“choice: ${value}” is an old way to write the lane of a choice.`,
    hint: `Type: option: ${value}`,
  }),
  'text-lost-to-comment': ({ text, fix }) => ({
    message: `“${text}” is lost: after a space, # starts a remark that no reader sees.`,
    hint: fix
      ? `Type: ${fix}`
      : 'Put the whole value, with the remark, between double quotation marks.',
  }),
  'translated-fact': ({ key, original }) => ({
    message: `“${key}” differs from ${original}.`,
    hint: 'A translation holds texts only: delete the line here, or make both the same.',
  }),
  'unknown-rule': ({ name, near }) => ({
    message: `There is no rule “${name}” that can be set.`,
    hint: didYouMean(near, 'The staff guide lists every rule.'),
  }),
  'year-version': ({ year, version, why, errors = 0, first = '' }) =>
    why === 'errors'
      ? {
          message: `The content of “${version}”, for the year ${year}, has ${errors} ${errors === 1 ? 'error' : 'errors'}. The first: ${first}`,
          hint: 'Mend it in that version, and name the version that holds it mended; or leave the year out.',
        }
      : {
          message: `“${version}” cannot be built for the year ${year}: ${whyNot[why]}.`,
          hint:
            why === 'shallow'
              ? 'Fetch all of the history (fetch-depth: 0), with its tags.'
              : 'Name a tag, a branch or a commit of this repository that holds the content of that year.',
        },
  'no-base-url': () => ({
    message: 'There is no “base-url”, so pages carry no canonical address and there is no sitemap.',
    hint: 'Add “base-url: https://…” to catalogue.yaml.',
  }),
  'no-contact-url': () => ({
    message: 'There is no “contact-url”, so no page says where a question can be asked.',
    hint: 'Add “contact-url: https://…” to catalogue.yaml, or “contact-url: mailto:…”.',
  }),
} satisfies Partial<DiagnosticWords['rules']>;
