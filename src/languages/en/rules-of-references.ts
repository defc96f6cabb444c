import type { DiagnosticWords } from '../../diagnostics/words.ts';
import { didYouMean } from './rule-phrases.ts';

/** What is wrong with names, addresses and links. */
export const rulesOfReferences = {
  'unusable-address': ({ address }) => ({
    message: `“${address}” cannot be an old address of this site.`,
    hint: 'Use letters, digits, hyphens and slashes, such as “/programma/data-management”, and no very long names, nor those that Windows keeps for itself, such as con.',
  }),
  'duplicate-id': ({ id, other, twin }) => ({
    message: twin
      ? `This file and ${other} have one name, written in two ways: an accent as a part of its letter or as a sign of its own, or blanks of two kinds.`
      : `Two files have the id “${id}”: this one and ${other}.`,
    hint: twin ? 'Delete one of them, or give it another name.' : 'Rename one of them.',
  }),
  'duplicate-text': ({ id, language, other }) => ({
    message: `“${id}” has two texts in the language “${language}”: this one and ${other}.`,
    hint: 'Keep one of the two.',
  }),
  'lonely-translation': ({ expected, near }) => ({
    message: `This is a translation, but ${expected} does not exist.`,
    hint: near
      ? `Rename this file to ${near}.`
      : `Rename this file to ${expected.split('/').at(-1) ?? expected}, or add that file.`,
  }),
  'unknown-track': ({ id, near }) => ({
    message: `There is no track “${id}”.`,
    hint: didYouMean(near, `Add the file tracks/${id}.md, or use the id of a track that exists.`),
  }),
  'unknown-pillar': ({ id, near }) => ({
    message: `There is no pillar “${id}”.`,
    hint: didYouMean(near, `Add the file pillars/${id}.md, or use the id of a pillar that exists.`),
  }),
  'unknown-term': ({ id, near }) => ({
    message: `There is no term “${id}”.`,
    hint: didYouMean(near, 'Declare it under “terms” in catalogue.yaml.'),
  }),
  'unknown-programme': ({ id, near }) => ({
    message: `There is no programme “${id}”.`,
    hint: didYouMean(near, 'Declare it under “programmes” in catalogue.yaml.'),
  }),
  'unknown-alternate': ({ id, near }) => ({
    message: `There is no course “${id}” to choose instead of this one.`,
    hint: didYouMean(
      near,
      'Use the id of a course: the path of its file below the folder courses, without .md; or delete the line.',
    ),
  }),
  'unknown-prerequisite': ({ text, near }) => ({
    message: `“${text}” is nearly, but not quite, the id of a course.`,
    hint: didYouMean(near),
  }),
  'misspelt-id': ({ kind, id, near, count }) => ({
    message: `The ${kind} “${id}” is used once; “${near}” is used ${count} times.`,
    hint: `Did you mean “${near}”?`,
  }),
  'track-in-two-programmes': ({ track, programmes }) => ({
    message: `The track “${track}” is used by courses of more than one programme: ${programmes.join(', ')}.`,
    hint: 'Give each programme its own track, or correct the folder or “programme” of these courses.',
  }),
  'dead-link': ({ href, near, section }) =>
    section
      ? {
          message: `The link to “${href}” leads nowhere: pages below “${section.from.slice(0, -1)}” stand below “${section.to.slice(0, -1)}” now.`,
          hint: `Type in catalogue.yaml, below a line “redirects:” and with two spaces before it: ${section.from}: ${section.to}`,
        }
      : {
          message: `The link to “${href}” leads nowhere.`,
          hint: didYouMean(near, 'Correct the address, or remove the link.'),
        },
  'dead-anchor': ({ href, anchor, near }) => ({
    message: `The link to “${href}” leads to a page that has no “#${anchor}”.`,
    hint: near ? `Did you mean “#${near}”?` : 'Correct what stands after the #, or remove it.',
  }),
  'address-taken': ({ address }) => ({
    message: `The site itself needs the address ${address}.`,
    hint: 'Rename this file.',
  }),
  'alias-is-a-page': ({ address }) => ({
    message: `The old address ${address} is the address of another page that exists.`,
    hint: 'Remove this alias; if it is the only one, the line “aliases” too.',
  }),
  'alias-is-own-address': ({ address }) => ({
    message: `The old address ${address} is the address of this page itself.`,
    hint: 'Remove this alias; if it is the only one, the line “aliases” too.',
  }),
  'duplicate-alias': ({ address, other }) => ({
    message: `The old address ${address} is also an alias of ${other}.`,
    hint: 'Keep it in one of the two files.',
  }),
  'alias-chain': ({ address }) => ({
    message: `The redirect to ${address} leads to another redirect.`,
    hint: 'Let it lead to the page itself.',
  }),
  'lost-address': ({ address, source }) => ({
    message: `The address ${address} was published${source ? ` (${source})` : ''} and would lead nowhere now.`,
    hint: `Add it to “aliases” of what took its place, or to “redirects” in catalogue.yaml. A course that is not offered now keeps its page with “hide: true”.`,
  }),
} satisfies Partial<DiagnosticWords['rules']>;
