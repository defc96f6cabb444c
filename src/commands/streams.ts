/**
 * Follows what a command prints. A reader that has seen enough (`| head -1`) is no trouble, and nobody is told of it; a
 * disk that does not take the output is. `end` waits until all is out, and gives what stopped it.
 */
export function followStreams(): { end: () => Promise<unknown> } {
  let stopped: unknown;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') stopped ??= error;
  });
  process.stderr.on('error', () => {}); // where to say it?
  return {
    end: async () => {
      await new Promise<void>((resolve) => {
        process.stdout.write('', () => resolve());
      });
      return stopped;
    },
  };
}
