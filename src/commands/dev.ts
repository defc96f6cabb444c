import { fileURLToPath } from 'node:url';
import { guideOf } from '../authoring/guide/fields.ts';
import { jsonSchemas } from '../editor/json-schema.ts';
import { serveDev } from '../dev/server.ts';
import { formsOf } from './forms.ts';
import type { OwnCode } from '../own-code/own-code.ts';
import { configFiles, contentDir, hostingOf, portOf, wordsOf, type Flags } from './options.ts';
import { ownCodeOf } from './own-code.ts';
import { trialCommands } from './trial.ts';

/** Serves the site, rendered page by page as the browser asks, and follows every save until it is stopped. */
export async function dev(flags: Flags, own: OwnCode): Promise<number> {
  const words = await wordsOf(flags);
  const { commands, scaffold } = words;
  const server = await serveDev({
    contentDir: contentDir(flags),
    project: fileURLToPath(PROJECT),
    hosting: hostingOf(flags, undefined),
    port: portOf(flags),
    words,
    trialCommands: trialCommands(flags),
    guideOf,
    schemasOf: (settings) => jsonSchemas(settings, scaffold.meanings),
    own,
    readOwn: async () => {
      const now = await ownCodeOf(flags);
      const isOther = flags.content === undefined && now.content !== own.content;
      if (isOther && now.findings.length === 0)
        console.error(commands.startAnew(now.file ?? own.file ?? ''));
      return now;
    },
    ownFiles: configFiles(flags),
    forms: {
      asked: flags.forms,
      files: (catalogue, site) => formsOf(catalogue, words, contentDir(flags), site),
    },
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
