import { fileURLToPath } from 'node:url';
import { guideOf } from '../authoring/guide/fields.ts';
import { jsonSchemas } from '../editor/json-schema.ts';
import { serveDev } from '../dev/server.ts';
import { contentDir, hostingOf, portOf, wordsOf, type Flags } from './options.ts';

/** Serves the site, rendered page by page as the browser asks, and follows every save until it is stopped. */
export async function dev(flags: Flags): Promise<number> {
  const words = await wordsOf(flags);
  const { commands, scaffold } = words;
  const server = await serveDev({
    contentDir: contentDir(flags),
    project: fileURLToPath(PROJECT),
    hosting: hostingOf(flags, undefined),
    port: portOf(flags),
    words,
    guideOf,
    schemasOf: (settings) => jsonSchemas(settings, scaffold.meanings),
    editor: flags.editor ?? 'vscode://file{path}:{line}:{column}',
  });
  console.error(commands.ready(server.address));
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
  return 0;
}
