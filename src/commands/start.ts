import { loadCatalogue } from '../load.ts';
import { serveSite } from '../site/serve.ts';
import { build } from './build.ts';
import { contentDir, fromHere, hostingOf, portOf, type Flags } from './options.ts';

/** Builds the site and serves it on this machine only, until it is stopped. */
export async function start(flags: Flags): Promise<number> {
  const port = portOf(flags);
  const code = await build(flags);
  if (code !== 0) return code;
  const { catalogue } = await loadCatalogue(contentDir(flags));
  const { pathPrefix } = hostingOf(flags, catalogue.settings.baseUrl);
  const server = await serveSite(fromHere(flags.output ?? '_site'), { port, pathPrefix });
  console.error(`The catalogue is ready: ${server.address} (Ctrl+C stops it)`);
  await new Promise((resolve) => { process.once('SIGINT', resolve); process.once('SIGTERM', resolve); });
  await server.close();
  return 0;
}
