import { parentPort, workerData } from 'node:worker_threads';
import { renderMarkdown, type Rendered } from './markdown.ts';
import type { SectionNames } from './section-names.ts';

/** One text to render, and its answer. */
export interface Job {
  id: number;
  body: string;
}
export type Answer =
  | { id: number; rendered: Rendered }
  | { id: number; tooLarge: true }
  | { id: number; started: true };

/** Largest page text a body may become, in UTF-16 units. */
export const MAX_OUTPUT = 2 * 1024 * 1024;

const port = parentPort;
const names: SectionNames | undefined = workerData;
port?.on('message', ({ id, body }: Job) => {
  const answer = (message: Answer) => port.postMessage(message);
  answer({ id, started: true });
  const rendered = renderMarkdown(body, names);
  const size = JSON.stringify(rendered.html).length;
  answer(size > MAX_OUTPUT ? { id, tooLarge: true } : { id, rendered });
});
