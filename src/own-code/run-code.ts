import { hash } from 'node:crypto';
import { createRequire, SourceMap } from 'node:module';
import { resolve } from 'node:path';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Compiled } from './compile-code.ts';
import { ownJsx } from './jsx.ts';
import { wordAt } from './places.ts';

/** Code that can be run, and the places in its sources. */
interface RunCode {
  /** What it exports; rejects with what it throws. */
  exports: () => Promise<Readonly<Record<string, unknown>>>;
  /** Where in its sources an error was thrown; nothing where none of its lines took part. Paths are absolute. */
  placeOf: (error: unknown) => Place | undefined;
}

/** Runs a school’s own code, compiled, as if it stood in a folder. */
export function runCode({ code, map }: Compiled, folder: string): RunCode {
  const name = `own-code-${hash('sha256', code).slice(0, 16)}.mjs`;
  const text = Buffer.from(`${code}\n//# sourceURL=${name}`).toString('base64');
  const address = `data:text/javascript;base64,${text}`;
  const sources = new SourceMap(JSON.parse(map));
  return {
    exports: () => {
      const require = createRequire(resolve(folder, 'own-code.mjs'));
      Object.assign(globalThis, { prospectusOwnCode: { jsx: ownJsx, require } });
      return import(address);
    },
    placeOf: (error) => {
      const stack = error instanceof Error ? (error.stack ?? '') : '';
      // Lines of functions have the name, those of a module itself may have its address.
      const lines = stack.replaceAll(address, name).matchAll(/(own-code-\w+\.mjs):(\d+):(\d+)/g);
      for (const [, of, line, column] of lines) {
        if (of !== name) continue;
        const entry = sources.findEntry(Number(line) - 1, Number(column) - 1);
        if (!('originalSource' in entry) || entry.originalSource.startsWith('given:')) continue;
        const file = resolve(folder, entry.originalSource);
        return wordAt(file, entry.originalLine + 1, entry.originalColumn + 1);
      }
      return undefined;
    },
  };
}
