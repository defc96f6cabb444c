/**
 * Remembers the appearance a reader picked. The stylesheet does the rest: it looks at
 * which radio is checked. Nothing is stored until the reader picks something.
 */
const KEY = 'theme';

const radios = document.querySelectorAll<HTMLInputElement>('input[name="theme"]');

// Storage may be forbidden; the radios then work for this page only.
try {
  const remembered = localStorage.getItem(KEY);
  for (const radio of radios) {
    if (radio.value === remembered) radio.checked = true;
    radio.addEventListener('change', () => remember(radio.value));
  }
} catch {}

/** “Auto” is what a reader has who never picked anything, so it leaves no trace. */
function remember(value: string): void {
  if (value === 'auto') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, value);
}

export {};
