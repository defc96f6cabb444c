import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { memoize } from '../../memoize.ts';
import { placeInBody, textsOf } from '../link-targets.ts';
import type { TextVersion } from '../model.ts';
import { check } from './check.ts';

const plain = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

/** A body that opens with the title as a heading: the page shows it already. */
export const titleRepeatedInText = check('title-repeated-in-text', (catalogue) =>
  textsOf(catalogue).flatMap(({ text }) => repeated(text)),
);

const repeated = memoize(
  (text: TextVersion) => [text],
  (text): Finding[] => {
    const [first] = text.body?.headings ?? [];
    return first && text.title && plain(first.text) === plain(text.title)
      ? [finding('title-repeated-in-text', placeInBody(text, first.at), { title: text.title })]
      : [];
  },
);
