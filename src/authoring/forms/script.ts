/* Runs on the page of the forms: tells the CMS what our files are like, and starts it. */
import type { FormsConfig } from './config.ts';
import { BODY, formatOf, type Values } from './format.ts';

/** What of the CMS we use. */
interface Cms {
  registerCustomFormat: (
    name: string,
    extension: string,
    format: { fromFile: (text: string) => Values; toFile: (values: Values) => string },
  ) => void;
  registerPreviewStyle: (href: string) => void;
  registerPreviewTemplate: (name: string, template: (props: PreviewProps) => unknown) => void;
  init: (options: { config: FormsConfig['cms'] }) => void;
}
interface PreviewProps {
  entry: { getIn: (path: readonly string[]) => unknown };
  widgetFor: (name: string) => unknown;
}
declare global {
  interface Window {
    CMS: Cms;
    /** It is started by us. */
    CMS_MANUAL_INIT: boolean;
    /** Makes an element of the preview. */
    h: (type: string, props: object | null, ...children: readonly unknown[]) => unknown;
  }
}

window.CMS_MANUAL_INIT = true;
await new Promise((resolve, reject) => {
  // A module has no place of its own, by which the CMS finds what lies beside it.
  const script = document.createElement('script');
  script.addEventListener('load', resolve);
  script.addEventListener('error', reject);
  script.src = 'cms.js';
  document.head.append(script);
});
const { CMS, h } = window;
const config: FormsConfig = await (await fetch('config.json')).json();

/** What students read: the head and the text of a page. */
const Preview = ({ entry, widgetFor }: PreviewProps) =>
  h(
    'main',
    null,
    h(
      'article',
      { className: 'wrap' },
      h('h1', null, entry.getIn(['data', 'title'])),
      h('p', { className: 'lead' }, entry.getIn(['data', 'description'])),
      h('div', { className: 'prose' }, widgetFor(BODY)),
    ),
  );

for (const { room, ...settings } of config.formats) {
  CMS.registerCustomFormat(room, 'md', formatOf(settings));
  CMS.registerPreviewTemplate(room, Preview);
}
for (const style of config.styles) CMS.registerPreviewStyle(style);
CMS.init({ config: config.cms });
