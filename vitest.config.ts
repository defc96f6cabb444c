import { pathToFileURL } from 'node:url';
import { defineConfig } from 'vitest/config';
// The tests run commands and the markdown worker as they are published: compiled.
import { compile, pipelineOf, wordsOf } from './src/compile.mjs';

process.env['NODE_ENV'] = 'production'; // packages as users run them, without the assertions of their authors
const compiled = await compile();

/** Rooms whose tests only call functions: they read what they test once a process, not once a file. */
const pure = [
  'tests/{catalogue,changes,coverage,diagnostics,plan,search,views}/**/*.test.{ts,tsx}',
];

export default defineConfig({
  define: {
    COMPILED: JSON.stringify(compiled.href),
    INSTALLED: 'false',
    PIPELINE: JSON.stringify(pipelineOf()),
    WORDS: JSON.stringify(await wordsOf()),
    PROJECT: JSON.stringify(pathToFileURL(`${import.meta.dirname}/`).href),
  },
  test: {
    globalSetup: 'tests/browser/global-setup.ts',
    setupFiles: 'tests/support/project-url.ts',
    testTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } }, // a page is polled on machines that do other work beside it
    hookTimeout: 300_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false, pool: 'threads' } },
      {
        extends: true,
        test: { name: 'whole', include: ['tests/**/*.test.{ts,tsx}'], exclude: pure },
      },
    ],
  },
});
