import { factOf, ourTable } from '../catalogue/fields.ts';
import type { Catalogue, TextVersion } from '../catalogue/model.ts';
import { itemKinds, type Change, type ChangedText, type TextPart } from './changes.ts';
import { textPairs } from './common-facts.ts';
import { ownId, type Comparison, type IdNow } from './comparison.ts';
import { differences } from './differences.ts';
import type { Items, Pair } from './match.ts';
import { ownParts } from './own-facts.ts';

type Described = Items[Exclude<keyof Items, 'programme'>];

/** Which items say something else, in which languages; not which lines. */
export const textChanges = (comparison: Comparison): Change[] =>
  itemKinds.flatMap((kind): Change[] => {
    if (kind === 'programme') return [];
    const items = comparison.matches[kind].same.flatMap((pair): ChangedText[] => {
      const versions = changedVersions(pair, comparison);
      return versions.length > 0 ? [{ item: comparison.item(kind, pair.after.id), versions }] : [];
    });
    return items.length > 0 ? [{ change: 'texts', kind, items }] : [];
  });

/** The texts of an item that say something else. */
const changedVersions = (
  { before, after }: Pair<Described>,
  comparison: Comparison,
): ChangedText['versions'] =>
  textPairs(before.texts, after.texts)
    .map((texts) => ({
      language: comparison.manyLanguages ? texts.after.language : undefined,
      parts: [
        ...differences(
          partsOf(before, texts.before, comparison.before, comparison.now),
          partsOf(after, texts.after, comparison.after, ownId),
        ).map(({ key }) => key),
        ...ownParts(texts, comparison, texts.after === after.texts[0]),
      ],
    }))
    .filter(({ parts }) => parts.length > 0);

/** The parts of a text as readers see them. The picture of an item is told with its first text. */
function partsOf(
  item: Described,
  text: TextVersion,
  catalogue: Catalogue,
  now: IdNow,
): Map<TextPart, string> {
  const picture = 'image' in item && text === item.texts[0] ? item.image?.hash : undefined;
  const parts: [TextPart, unknown][] = [
    ['description', text.description],
    ['body', bodyOf(text, catalogue, now)],
    ['outcomes', text.outcomes],
    ['careers', text.careers],
    ...ourTable.ours.texts.map(({ key }): [TextPart, unknown] => [key, factOf(text.facts, key)]),
    ['picture', [text.imageAlt, picture]],
  ];
  return new Map(parts.map(([part, value]) => [part, asRead(value)]));
}

/** Texts as readers see them: how lines end, and blanks after the last word of one, come from an editor. */
const asRead = (value: unknown): string =>
  JSON.stringify([value], (_, it: unknown) =>
    typeof it === 'string' ? it.replace(/[ \t]*(\r\n|\r|\n)/g, '\n').trimEnd() : it,
  );

/**
 * A body as readers see it. A link that follows a page to its new address is the same link, and a picture is its
 * bytes.
 */
function bodyOf({ body, source }: TextVersion, { targets }: Catalogue, now: IdNow): unknown {
  if (!body) return undefined;
  const linked = targets.get(source.file) ?? [];
  const links = body.links.map(({ href }, index) => {
    const target = linked[index];
    if (!target) return href;
    if ('file' in target) return target.file.hash;
    const { kind, id, language } = target.page;
    return [kind, now(kind, id), language, target.fragment];
  });
  return [body.html, body.themes, body.endGoal, links];
}
