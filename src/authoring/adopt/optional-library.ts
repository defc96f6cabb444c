import { createRequire } from 'node:module';

/**
 * A package that only some schools need, and that is there where one installed it; nothing where it is not. `T`: what
 * of it we use.
 */
export function optionalLibrary<T>(name: string): T | undefined {
  try {
    // A package that need not be there has no types here.
    return createRequire(new URL('package.json', PROJECT))(name) as T;
  } catch {
    return undefined;
  }
}
