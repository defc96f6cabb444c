// The page of a track: after the first choice somebody makes, its grid and totals follow. Until then nothing is loaded.
const host = document.querySelector<HTMLElement>('#choices');

host?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.name.startsWith('take.'))
    void import('../chosen-grid.tsx').then(({ showChosen }) => showChosen(host));
});

export {};
