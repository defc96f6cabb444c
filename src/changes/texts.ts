import { factOf, ourTable } from '../catalogue/fields.ts';
import type { Catalogue, TextVersion } from '../catalogue/model.ts';
import type { Change, ChangedText, ItemKind, TextPart } from './changes.ts';
import { textPairs } from './facts.ts';
import { ownParts } from './own-facts.ts';
import type { Pair } from './match.ts';
import type { Comparison } from './comparison.ts';

/** Which items say something else, in which languages; not which lines. */
export function textChanges(comparison: Comparison): Change[] {
  const kinds = ['course', 'track', 'pillar', 'page'] as const;
  return kinds.flatMap((kind): Change[] => {
    const items = comparison.matches[kind].same.flatMap((pair): ChangedText[] => {
      const versions = textPairs(pair.before.texts, pair.after.texts).flatMap((texts) => {
        const parts = [
          ...partsOf(texts, comparison),
          ...(kind === 'course'
            ? ownParts(texts, comparison, texts.after === pair.after.texts[0])
            : []),
          ...(kind === 'course' &&
          texts.after === pair.after.texts[0] &&
          pictureOf(pair.before) !== pictureOf(pair.after)
            ? ['picture' as const]
            : []),
        ];
        return parts.length > 0
          ? [
              {
                ...(comparison.manyLanguages ? { language: texts.after.language } : {}),
                parts: [...new Set(parts)],
              },
            ]
          : [];
      });
      return versions.length > 0 ? [{ item: comparison.item(kind, pair.after.id), versions }] : [];
    });
    return items.length > 0 ? [{ change: 'texts', kind, items }] : [];
  });
}

const pictureOf = (it: object): string | undefined =>
  'image' in it ? (it.image as { hash: string } | undefined)?.hash : undefined;

function partsOf({ before, after }: Pair<TextVersion>, comparison: Comparison): TextPart[] {
  const keys = ['outcomes', 'careers'] as const;
  const isOther = (a: unknown, b: unknown) => asRead(a) !== asRead(b);
  return [
    ...(isOther(before.description, after.description) ? ['description' as const] : []),
    ...(isOther(
      bodyOf(before, comparison.before, comparison.now),
      bodyOf(after, comparison.after, (_, id) => id),
    )
      ? ['body' as const]
      : []),
    ...keys.filter((key) => isOther(before[key], after[key])),
    ...ourTable.ours.texts
      .map(({ key }) => key)
      .filter((key) => isOther(factOf(before.facts, key), factOf(after.facts, key))),
    ...(isOther(before.imageAlt, after.imageAlt) ? ['picture' as const] : []),
  ];
}

/** Texts as readers see them: how lines end, and blanks after the last word of one, come from an editor. */
const asRead = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, it: unknown) =>
    typeof it === 'string' ? it.replace(/[ \t]*(\r\n|\r|\n)/g, '\n').trimEnd() : it,
  );

/** A body as readers see it. A link that follows a page to its new address is the same link, and a picture is its bytes. */
function bodyOf(
  { body, source }: TextVersion,
  { targets }: Catalogue,
  now: Comparison['now'],
): unknown {
  if (!body) return undefined;
  const linked = targets.get(source.file) ?? [];
  const links = body.links.map(({ href }, index) => {
    const target = linked[index];
    if (!target) return href;
    return 'file' in target
      ? target.file.hash
      : [
          target.page.kind,
          now(target.page.kind as ItemKind, target.page.id),
          target.page.language,
          target.fragment,
        ];
  });
  return [body.html, body.themes, body.endGoal, links];
}
