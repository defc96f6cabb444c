// The page of a track: a course that somebody chooses is drawn as failed in the grid. Until then nothing is loaded.
const section = document.querySelector<HTMLElement>('#failing');

/** `isAsked`: by the address, so that the reader is on the way there already. */
const show = (id: string, isAsked = false) =>
  void import('../failing-grid.tsx').then(({ showFailing }) => showFailing(id, isAsked));

section?.addEventListener('click', (event) => {
  const { target } = event;
  const id =
    target instanceof Element &&
    target.closest('a')?.closest<HTMLElement>('[data-course]')?.dataset['course'];
  if (!id || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  history.replaceState(history.state, '', `?fail=${encodeURIComponent(id)}#failing`);
  show(id);
});

const asked = new URLSearchParams(location.search).get('fail');
if (section && asked) show(asked, true);

export {};
