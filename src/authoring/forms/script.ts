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
  entry: { getIn: (path: readonly string[]) => { toJS: () => Values } | undefined };
  widgetFor: (name: string) => unknown;
}
/** What draws previews (src/browser/form-preview.tsx): HTML of our own templates. */
interface PreviewModule {
  courseFrame: (
    words: unknown,
    values: Values,
  ) => Record<'className' | 'head' | 'facts' | 'before' | 'after', string>;
  pageHead: (values: Values) => string;
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
  script.src = new URL('cms.js', import.meta.url).href;
  document.head.append(script);
});
const { CMS, h } = window;
const config: FormsConfig = await (await fetch(new URL('config.json', import.meta.url))).json();

const module = './preview.js'; // beside this one in the site, and no part of it
const { courseFrame, pageHead }: PreviewModule = await import(module);

/** HTML where it stands, without a box of its own. */
const within = (__html: string) =>
  h('div', { style: { display: 'contents' }, dangerouslySetInnerHTML: { __html } });
const valuesOf = ({ entry }: PreviewProps): Values => entry.getIn(['data'])?.toJS() ?? {};
// Between a text and its paragraphs the CMS has elements of its own, through which the site’s rules do not reach.
const spaces = `[data-rich-text-preview] > * + * { margin-top: .9em }
[data-rich-text-preview] > * + h2 { margin-top: 1.6em }`;
const text = ({ widgetFor }: PreviewProps) =>
  h('div', { className: 'prose' }, h('style', null, spaces), widgetFor(BODY));

/** What students read: the page of a course as its own file makes it. */
const CoursePreview = (props: PreviewProps) => {
  const { className, head, facts, before, after } = courseFrame(config.preview, valuesOf(props));
  return h(
    'main',
    { className: 'course' },
    h(
      'article',
      { className },
      within(head),
      h(
        'div',
        { className: 'wrap course-body' },
        within(facts),
        h('div', { className: 'course-text' }, within(before), text(props), within(after)),
      ),
    ),
  );
};

/** Any other page: its head and its text. */
const PagePreview = (props: PreviewProps) =>
  h(
    'main',
    null,
    h('div', { className: 'wrap' }, within(pageHead(valuesOf(props)))),
    h('div', { className: 'wrap text' }, text(props)),
  );

for (const { room, ...settings } of config.formats) {
  CMS.registerCustomFormat(room, 'md', formatOf(settings));
  CMS.registerPreviewTemplate(room, room === 'courses' ? CoursePreview : PagePreview);
}
for (const style of config.styles) CMS.registerPreviewStyle(style);

const element = (name: string, text: string) =>
  Object.assign(document.createElement(name), { textContent: text });

/** The CMS takes this for the computer of whoever looks at it, and offers its folders. */
const isHere = /^(127\.0\.0\.1|(.+\.)?localhost)$/.test(location.hostname);
if (config.onlyHere === undefined || isHere) CMS.init({ config: config.cms });
else document.body.append(element('h1', document.title), element('p', config.onlyHere));
// It cannot leave out the button with which people sign in.
if (config.onlyHere !== undefined)
  document.head.append(element('style', 'h1 + .buttons .secondary { display: none }'));
