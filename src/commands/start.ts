import { serveSite } from '../site/serve.ts';
import type { OwnCode } from '../own-code/own-code.ts';
import { publish } from './build.ts';
import { portOf, wordsOf, type Flags } from './options.ts';
import { renderTrial } from './trial.ts';

/**
 * Builds the site and serves it on this machine only, until it is stopped. A folder on trial that has errors is shown
 * without what is broken, and nothing of it is published.
 */
export async function start(flags: Flags, own: OwnCode): Promise<number> {
  const { commands } = await wordsOf(flags);
  const port = portOf(flags);
  const trial = await renderTrial(flags, own);
  const { code, outputDir, pathPrefix } = trial ?? (await publish(flags, own));
  if (code !== 0) return code;
  const server = await serveSite(outputDir, { port, pathPrefix });
  if (trial) console.error(commands.trial.said(`${server.address}trial.html`));
  console.error(commands.ready(server.address));
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
  return 0;
}
