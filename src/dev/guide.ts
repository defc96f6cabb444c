import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderMarkdown, type LinkUse } from '../content/markdown.ts';
import { typedIn } from '../typed.ts';
import type { Reply } from './preview.ts';

/**
 * The staff guide as a page, so that it is one click away while editing. It is our own text: it needs no renderer with
 * a deadline.
 */
export async function guidePage(
  project: string,
  withKeys = (guide: string): string => guide,
): Promise<Reply> {
  const guide = await readFile(join(project, 'docs/editing.md'), 'utf8');
  const { html, links } = renderMarkdown(withKeys(typedIn(INSTALLED, guide)));
  const parts = await Promise.all(
    html.map((part) => (typeof part === 'string' ? part : addressOf(project, links[part]))),
  );
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Staff guide</title><style>body{font:1.05rem/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding-inline:1rem}img{max-width:100%;border:1px solid #8886}pre{overflow:auto;padding:1rem;background:#8882}table{border-collapse:collapse;display:block;overflow:auto}td,th{border:1px solid #8886;padding:.4rem .6rem;text-align:start;vertical-align:top}</style></head><body><main>${parts.join('')}</main></body></html>`,
  };
}

/**
 * Links within the guide work; those to other files of the project are for the repository. Its pictures stand in the
 * page: it is one file.
 */
async function addressOf(project: string, { kind, href }: LinkUse): Promise<string> {
  if (kind === 'picture' && /^pictures\/[\w-]+\.webp$/.test(href))
    return ` src="data:image/webp;base64,${await readFile(join(project, 'docs', href), 'base64')}"`;
  return /^#[\w-]+$/.test(href) ? ` href="#text-${href.slice(1)}"` : '';
}
