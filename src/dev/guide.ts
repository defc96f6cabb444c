import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LinkUse } from '../content/markdown.ts';
import { openRenderer } from '../content/renderer.ts';
import type { Reply } from './preview.ts';

/** Links within the guide work; those to other files of the project are for the repository. */
const anchor = (href: string) => (/^#[\w-]+$/.test(href) ? ` href="#text-${href.slice(1)}"` : '');
/** Pictures of the guide stand in its page: it is one file. */
const picture = async (project: string, href: string) =>
  /^pictures\/[\w-]+\.png$/.test(href) ? ` src="data:image/png;base64,${await readFile(join(project, 'docs', href), 'base64')}"` : '';

/** The staff guide as a page, so that it is one click away while editing. */
export async function guidePage(project: string): Promise<Reply> {
  const renderer = openRenderer();
  const linkOf = ({ kind, href }: LinkUse) => (kind === 'picture' ? picture(project, href) : anchor(href));
  try {
    const text = await readFile(join(project, 'docs/editing.md'), 'utf8');
    const result = await renderer.render(text);
    const parts = 'rendered' in result ? result.rendered.html.map((part) => (typeof part === 'string' ? part : linkOf(result.rendered.links[part]!))) : [];
    const html = (await Promise.all(parts)).join('');
    return { status: 200, type: 'text/html; charset=utf-8', body: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Staff guide</title><style>body{font:1.05rem/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding-inline:1rem}img{max-width:100%;border:1px solid #8886}pre{overflow:auto;padding:1rem;background:#8882}table{border-collapse:collapse}td,th{border:1px solid #8886;padding:.4rem .6rem;text-align:start;vertical-align:top}</style></head><body><main>${html}</main></body></html>` };
  } finally {
    await renderer.close();
  }
}
