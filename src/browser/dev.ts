// Runs in every page of the dev server: shows what is wrong, reloads when the content changed.
import { pageElement } from './page-element.ts';
const own = pageElement<HTMLScriptElement>('script[data-version]');
const shown = Number(own.dataset['version']);
const host = document.createElement('div');
host.id = 'prospectus-dev';
const root = host.attachShadow({ mode: 'open' });
let open = sessionStorage.getItem('prospectus-drawer') === 'open';

interface News {
  version: number;
  overlay: { html: string; blocking: boolean };
}

const events = new EventSource(new URL('events', own.src));
events.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const { version, overlay }: News = JSON.parse(data);
  if (version !== shown && !overlay.blocking) {
    location.reload();
    return;
  }
  root.innerHTML = overlay.html; // made by our own templates, which escape
  document.documentElement.style.overflow = overlay.blocking ? 'hidden' : '';
  if (overlay.html && !host.isConnected) document.body.append(host);
  if (!overlay.html) host.remove();
  const drawer = root.querySelector('details');
  if (drawer) {
    drawer.open = open;
    drawer.addEventListener('toggle', () => {
      open = drawer.open;
      sessionStorage.setItem('prospectus-drawer', open ? 'open' : 'closed');
    });
  }
  if (overlay.blocking) root.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
});
