// A long list on a page, or folded in a filter: what somebody types leaves those entries that have it in their words.
import { fold } from '../../search/analysis.ts';

const entriesIn = (part: ParentNode) => [...part.querySelectorAll('li')];

document.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const part = target.closest('[data-within]');
  if (!part || target.type !== 'search') return;
  const words = fold(target.value).split(' ').filter(Boolean);
  const lists = [...part.querySelectorAll('[data-entries]')];
  for (const entry of lists.flatMap(entriesIn)) {
    const text = fold(entry.textContent);
    entry.hidden = !words.every((word) => text.includes(word));
  }
  for (const list of lists) {
    const group = list.closest('section');
    if (group) group.hidden = entriesIn(list).every(({ hidden }) => hidden);
  }
  const none = part.querySelector<HTMLElement>('[data-none]');
  const isEmpty = lists.flatMap(entriesIn).every(({ hidden }) => hidden);
  if (none) none.textContent = isEmpty ? (none.dataset.none ?? '') : '';
});
