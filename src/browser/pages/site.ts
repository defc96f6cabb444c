// What every page loads. Keep it small: it holds the first paint, so that a remembered appearance does not flash.
import '../theme.ts';

// The search is loaded when somebody is about to search.
for (const field of document.querySelectorAll<HTMLInputElement>('input[data-search]')) {
  field.addEventListener(
    'focus',
    () => void import('../search-box.tsx').then(({ start }) => start(field)),
    { once: true },
  );
}

document.addEventListener('keydown', (event) => {
  const isTyping =
    event.target instanceof HTMLElement &&
    event.target.matches('input:not([type=checkbox], [type=radio]), textarea, select');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  document.querySelector<HTMLInputElement>('#search-site')?.focus();
});

// Whoever switches language stays where they were: query, plan and place on the page are the same in all of them.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
  link.addEventListener('click', () => {
    link.search = location.search;
    link.hash ||= location.hash;
  });
}

// How many courses are ticked for comparison. One may stand in the list and among what was found.
const ticked = document.querySelector('#comparing .ticked');
const form = ticked?.closest('form');
if (ticked && form) {
  const count = () => {
    ticked.textContent = `(${new Set(new FormData(form).getAll('c')).size})`;
  };
  document.addEventListener('change', count);
  addEventListener('pageshow', count); // a browser may have kept the ticks
}
// The planner is loaded when somebody adds a course to the plan; where one was begun, its courses are marked.
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-add]');
  if (button) void import('../planner/adding.tsx').then(({ toggle }) => toggle(button));
});
const hasPlan = (store: () => Storage): boolean => {
  try {
    return Object.keys(store()).some((key) => key.startsWith('plan '));
  } catch {
    return false; // storage may be forbidden
  }
};
if (
  document.querySelector('[data-add]') &&
  (hasPlan(() => localStorage) || hasPlan(() => sessionStorage))
)
  void import('../planner/adding.tsx').then(({ showPlanned }) => showPlanned());

// Pages are kept for when there is no network, once this one is there.
addEventListener('load', () =>
  setTimeout(() => void import('../offline.ts').then(({ startOffline }) => startOffline())),
);
