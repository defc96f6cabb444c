import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openRenderer } from '../content/renderer.ts';
import type { Reply } from './preview.ts';

/** Links within the guide work; those to other files of the project are for the repository. */
const anchor = (href: string) => (/^#[\w-]+$/.test(href) ? ` href="#text-${href.slice(1)}"` : '');

/** The staff guide as a page, so that it is one click away while editing. */
export async function guidePage(project: string): Promise<Reply> {
  const renderer = openRenderer();
  try {
    const text = await readFile(join(project, 'docs/editing.md'), 'utf8');
    const result = await renderer.render(text);
    const html = 'rendered' in result ? result.rendered.html.map((part) => (typeof part === 'string' ? part : anchor(result.rendered.links[part]!.href))).join('') : '';
    return { status: 200, type: 'text/html; charset=utf-8', body: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Staff guide</title><style>body{font:1.05rem/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding-inline:1rem}pre{overflow:auto;padding:1rem;background:#8882}table{border-collapse:collapse}td,th{border:1px solid #8886;padding:.4rem .6rem;text-align:start;vertical-align:top}</style></head><body><main>${html}</main></body></html>` };
  } finally {
    await renderer.close();
  }
}
