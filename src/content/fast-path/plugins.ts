import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { mayShorten } from './may-shorten.ts';

/**
 * Which of GitHub's additions to markdown a text can hold at all. Looking for bare addresses costs as much as everything else
 * together, and few texts hold one, so a text is parsed with the smallest set that can matter to it. A test compares this with
 * the whole set, for the sample and for random texts.
 */
export type PluginSet = 'none' | 'without-addresses' | 'all';

/** What a bare address is made of; a character reference may stand for any part of it, and a backslash before a sign goes. */
const addresses = /www|http|[-.\w+\\]@[-.\w\\]|&[#a-z\d]+;/i;
/** Tables, strikethrough, footnotes and tick boxes. */
const others = /\||:-|-:|~|\[\^|\[[ \t\r\nx]\]/i;

/** The smallest set that parses a text as the whole set does. */
export function pluginsFor(text: string): PluginSet {
  if (!mayShorten() || addresses.test(text)) return 'all';
  return others.test(text) ? 'without-addresses' : 'none';
}

/** One tilde is no strikethrough: `10~20 hours and 30~40 at home` are two ranges. */
const gfm = { singleTilde: false };
const whole = remark().use(remarkGfm, gfm).freeze();
export const parsers = {
  none: remark().freeze(),
  'without-addresses': withoutAddresses(),
  all: whole,
};

type Construct = { name?: string };
type Extension = Record<
  'document' | 'flow' | 'text',
  Record<string, Construct | Construct[]> | undefined
>;
type FromMarkdown = { enter?: Record<string, unknown> };

/** remark-gfm brings its parts as one: this takes one of them out. */
function withoutAddresses() {
  const processor = remark().use(remarkGfm, gfm).freeze();
  const data = processor.data() as {
    micromarkExtensions: Extension[];
    fromMarkdownExtensions: FromMarkdown[][];
  };
  const isKept = ({ name }: Construct) => !/^(www|protocol|email)Autolink$/.test(name ?? '');
  for (const extension of data.micromarkExtensions) {
    for (const [code, constructs] of Object.entries(extension.text ?? {})) {
      const kept = [constructs].flat().filter(isKept);
      if (kept.length > 0) extension.text![code] = kept;
      else delete extension.text![code];
    }
  }
  data.fromMarkdownExtensions = data.fromMarkdownExtensions.map((all) =>
    all.filter(({ enter }) => !enter || !('literalAutolink' in enter)),
  );
  return processor;
}
