import type { Messages } from '../languages/interface-words.ts';
import { pageWords } from './words.ts';

/** Says above what stands there without a script that it could not be loaded. */
export async function sayFailed(host: HTMLElement, text: (t: Messages) => string): Promise<void> {
  const failed = document.createElement('p');
  failed.className = 'notice';
  failed.setAttribute('role', 'alert');
  failed.textContent = text(await pageWords());
  host.prepend(failed);
}
