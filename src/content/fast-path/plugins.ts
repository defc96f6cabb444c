import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { isOn } from '../../accelerators.mjs';
import { gfmOptions } from '../remark.ts';

/**
 * Which of GitHub's additions to markdown a text can hold at all. Looking for bare addresses costs as much as
 * everything else together, and few texts hold one, so a text is parsed with the smallest set that can matter to it. A
 * test compares this with the whole set, for the sample and for random texts.
 */
type PluginSet = 'none' | 'without-addresses' | 'all';

/**
 * What a bare address is made of; a character reference may stand for any part of it, and a backslash before a sign
 * goes.
 */
const addresses = /www|http|[-.\w+\\]@[-.\w\\]|&[#a-z\d]+;/i;
/** Tables, strikethrough, footnotes and tick boxes. */
const others = /\||:-|-:|~|\[\^|\[[ \t\r\nx]\]/i;

/** The smallest set that parses a text as the whole set does. */
export function pluginsFor(text: string): PluginSet {
  if (addresses.test(text)) return 'all';
  return others.test(text) ? 'without-addresses' : 'none';
}

const parsers = { none: remark().freeze(), 'without-addresses': withoutAddresses() };

/** The tree of a text by fewer plugins; nothing for one that needs all of them. */
export function parseWithFewPlugins(text: string): Root | undefined {
  if (!isOn('plugin-choice')) return undefined;
  const set = pluginsFor(text);
  return set === 'all' ? undefined : parsers[set].parse(text);
}

/** remark-gfm brings its parts as one: this takes one of them out. */
function withoutAddresses() {
  const processor = remark().use(remarkGfm, gfmOptions).freeze();
  const data = processor.data();
  const isWanted = ({ name }: { name?: string }) =>
    !/^(www|protocol|email)Autolink$/.test(name ?? '');
  for (const { text = {} } of data.micromarkExtensions ?? []) {
    for (const [code, constructs = []] of Object.entries(text)) {
      const wanted = [constructs].flat().filter(isWanted);
      if (wanted.length > 0) text[code] = wanted;
      else delete text[code];
    }
  }
  data.fromMarkdownExtensions = data.fromMarkdownExtensions
    ?.flat()
    .filter(({ enter }) => !enter || !('literalAutolink' in enter));
  return processor;
}
