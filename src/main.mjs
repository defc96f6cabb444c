// Starts every command of a clone: compiles our sources once (esbuild), then hands over to src/cli.ts.
import { end, start } from './start.mjs';

await start(new URL('..', import.meta.url), async () => {
  const { compile } = await import('./compile.mjs');
  return compile().catch((error) =>
    end(`Prospectus could not prepare itself in node_modules/.cache: ${error.errors?.[0]?.text ?? error.message}
That folder must be writable the first time. Run any command once as the user who installed it, such as: npm run check`),
  );
});
