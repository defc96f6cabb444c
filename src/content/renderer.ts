import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Rendered } from './markdown.ts';
import { isNestedTooDeep, MAX_NESTING } from './nesting.ts';
import { noSectionNames, type SectionNames } from './section-names.ts';
import type { Answer, Job } from './markdown-worker.ts';

/** Longest time a text may take, in ms; most memory a renderer may use, in MB; largest page text, in MB. */
export const LIMITS = { time: 3000, memory: 256, output: 2 };

/** From this many texts on a second worker helps more than it costs. */
const MANY = 1500;

/**
 * A text of plain parts up to this length, in UTF-16 units, is done in a moment and becomes no large page: it needs no
 * worker.
 */
export const PLAIN = 32 * 1024;

/** A rendered body, or why it was stopped. */
export type RenderResult =
  | { rendered: Rendered }
  | { stopped: 'time' | 'memory' | 'output' | 'depth'; limit: number };

interface Waiting extends Job {
  settle: (result: RenderResult) => void;
}

/**
 * Renders bodies in workers that can be ended: a text that hangs or exhausts memory costs its own page, not the build.
 * What cannot do either, because it is short and plain, is rendered here. Call `close` when done. `count`: how many
 * there will be; a second worker takes a second to warm up. `names`: sections that a page shows elsewhere.
 */
export function openRenderer(
  count = 1,
  names: SectionNames = noSectionNames,
): {
  render: (body: string) => Promise<RenderResult>;
  close: () => Promise<void>;
} {
  const lanes = Array.from({ length: count < MANY ? 1 : Math.min(2, availableParallelism()) }, () =>
    openLane(names),
  );
  let next = 0;
  return {
    render: async (body) => {
      if (isNestedTooDeep(body)) return { stopped: 'depth', limit: MAX_NESTING };
      if (body.length <= PLAIN) {
        const { renderPlain } = await import('./markdown.ts'); // loaded once there is something to render
        const rendered = renderPlain(body, names);
        if (rendered) return { rendered };
      }
      return lanes[next++ % lanes.length].render(body);
    },
    close: async () => {
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

/** One worker and the texts that wait for it. */
function openLane(names: SectionNames) {
  const queue: Waiting[] = [];
  let worker: Worker | undefined;
  let deadline: NodeJS.Timeout | undefined;
  let count = 0;

  const finish = (result: RenderResult) => {
    clearTimeout(deadline);
    queue.shift()?.settle(result);
  };
  const restart = (result: RenderResult) => {
    const ended = worker;
    worker = undefined;
    ended?.removeAllListeners();
    ended?.on('error', () => {}); // a worker that is ended may still complain
    void ended?.terminate();
    finish(result);
    if (queue.length > 0) start();
  };
  const start = () => {
    const started = new Worker(new URL('src/content/markdown-worker.js', COMPILED), {
      workerData: names,
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.memory },
    });
    worker = started;
    started.on('message', (answer: Answer) => {
      if ('started' in answer)
        deadline = setTimeout(
          () => restart({ stopped: 'time', limit: LIMITS.time / 1000 }),
          LIMITS.time,
        );
      else if ('tooLarge' in answer) finish({ stopped: 'output', limit: LIMITS.output });
      else finish({ rendered: answer.rendered });
    });
    started.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        restart({ stopped: 'memory', limit: LIMITS.memory });
      else if (error instanceof RangeError)
        restart({ stopped: 'depth', limit: MAX_NESTING }); // remark is recursive
      else throw error;
    });
    for (const { id, body } of queue) started.postMessage({ id, body } satisfies Job);
  };
  return {
    render: (body: string) =>
      new Promise<RenderResult>((settle) => {
        const job = { id: count++, body, settle };
        queue.push(job);
        if (worker) worker.postMessage({ id: job.id, body } satisfies Job);
        else start();
      }),
    close: async () => {
      const ended = worker;
      worker = undefined;
      ended?.removeAllListeners('error');
      await ended?.terminate();
    },
  };
}
