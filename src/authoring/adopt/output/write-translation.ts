import type { Item, Version } from '../mapping/items.ts';
import { comparable, isLeftOut } from '../mapping/keys.ts';
import { isText } from '../mapping/model.ts';
import { mapped } from '../mapping/values-of-keys.ts';
import { decide } from '../tally.ts';
import { textOf } from '../values.ts';
import { withoutChoice } from './write-item.ts';
import { inText } from './write-key.ts';
import { fateOfKey, inOrder, noteFor, type Writing, type Written } from './writing.ts';

/** A translation: its texts; its facts stand in the original. */
export function writeTranslation(
  item: Item,
  version: Version,
  original: Written,
  writing: Writing,
): Written {
  const { plan, tally } = writing;
  const note = noteFor(writing, item, version);
  const front: Record<string, unknown> = {};
  const lines: string[] = [];
  const [first] = item.versions;
  for (const named of version.named) {
    const { name, key, value } = named;
    const field = key === undefined ? plan.fields.get(name) : undefined;
    if (key !== undefined && isText(item.kind, key) && front[key] === undefined) {
      const { value: written } = mapped(item.kind, key, value);
      if (written !== undefined) front[key] = written;
      note(name, fateOfKey(name, key));
    } else if (field && ['text', 'long-text', 'list'].includes(field.type)) {
      front[field.key] = field.read(value);
      note(name, { as: 'field', to: field.key });
    } else if (key === 'text') lines.push(inText(named, note) ?? '');
    else if (key === 'address' || key === 'aliases') note(name, { as: 'address' });
    else if (isLeftOut(key)) note(name, { as: key === 'unwanted' ? 'chosen' : 'needless' });
    else {
      note(name, { as: 'repeated' });
      const same = first.named.find((it) => comparable(it.name) === comparable(name));
      if (!same || textOf(same.value) !== textOf(value))
        decide(tally, 'differs', `${version.page.file}: ${name}`);
    }
  }
  const title = textOf(version.named.find(({ key }) => key === 'title')?.value);
  front['title'] = withoutChoice(
    title ?? headingOf(version.page.body) ?? String(original.front['title']),
    item,
    writing,
  );
  return { front: inOrder(item.kind, front, []), lines };
}

const headingOf = (body: string): string | undefined =>
  /^\s*#\s+(.+?)\s*#*\s*$/m.exec(body.slice(0, 2000))?.[1];
