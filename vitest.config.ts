import { pathToFileURL } from 'node:url';
import { defineConfig } from 'vitest/config';
// The tests run commands and the markdown worker as they are published: compiled.
import { compile, pipelineOf } from './src/compile.mjs';

process.env['NODE_ENV'] = 'production'; // packages as users run them, without the assertions of their authors
const compiled = await compile();

export default defineConfig({
  define: {
    COMPILED: JSON.stringify(compiled.href),
    INSTALLED: 'false',
    PIPELINE: JSON.stringify(pipelineOf()),
    PROJECT: JSON.stringify(pathToFileURL(`${import.meta.dirname}/`).href),
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: 'tests/browser/global-setup.ts',
    setupFiles: 'tests/support/project-url.ts',
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
});
