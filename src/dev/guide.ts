import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderMarkdown, type LinkUse } from '../content/markdown.ts';
import { typedIn } from '../typed.ts';
import type { Reply } from './preview.ts';

/** The languages of the staff guide, and its file in each, below docs/. */
const files: ReadonlyMap<string, string> = new Map([
  ['en', 'editing.md'],
  ['nl', 'editing.nl.md'],
]);

/**
 * The language of the guide that an address asks for: of the file that it names, else of the messages, else English;
 * nothing where it asks for no guide.
 */
export function guideLanguage(path: string | undefined, locale: string): string | undefined {
  const [, asked] = /^\/__guide\/(.*)$/.exec(path ?? '') ?? [];
  const spoken = new Intl.Locale(locale).language;
  if (asked === '') return files.has(spoken) ? spoken : 'en';
  return [...files].find(([, file]) => file === asked)?.[0];
}

/**
 * The staff guide as a page, so that it is one click away while editing. It is our own text: it needs no renderer with
 * a deadline.
 */
export async function guidePage(
  project: string,
  language: string,
  withKeys = (guide: string): string => guide,
): Promise<Reply> {
  const guide = await readFile(join(project, 'docs', files.get(language) ?? 'editing.md'), 'utf8');
  const { html, links } = renderMarkdown(withKeys(typedIn(INSTALLED, guide)));
  const parts = await Promise.all(
    html.map((part) => (typeof part === 'string' ? part : addressOf(project, links[part]))),
  );
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${/^# (.*)/.exec(guide)?.[1] ?? ''}</title><style>body{font:1.05rem/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding-inline:1rem}img{max-width:100%;border:1px solid #8886}pre{overflow:auto;padding:1rem;background:#8882}table{border-collapse:collapse;display:block;overflow:auto}td,th{border:1px solid #8886;padding:.4rem .6rem;text-align:start;vertical-align:top}</style></head><body><main>${parts.join('')}</main></body></html>`,
  };
}

/**
 * Links within the guide and between its languages work; those to other files of the project are for the
 * repository. Its pictures stand in the page: it is one file.
 */
async function addressOf(project: string, { kind, href }: LinkUse): Promise<string> {
  if (kind === 'picture' && /^pictures\/[\w-]+\.webp$/.test(href))
    return ` src="data:image/webp;base64,${await readFile(join(project, 'docs', href), 'base64')}"`;
  const [, page = '', place] = /^(editing(?:\.nl)?\.md)?(?:#([\w-]+))?$/.exec(href) ?? [];
  if (!page && !place) return '';
  return ` href="${page && `/__guide/${page}`}${place ? `#text-${place}` : ''}"`;
}
