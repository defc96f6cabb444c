import type { Finding } from '../diagnostics/diagnostic.ts';
import type { OwnParts } from '../parts.ts';
import { failureFinding } from './findings.ts';
import type { CompiledParts } from './own-code.ts';
import { placesIn } from './places.ts';

/**
 * Parts that a school makes itself, for the pages of one site. `failures`: what could not be made so far, each once.
 */
export function openParts({ key, components, fileOf, placeOf }: CompiledParts): {
  own: OwnParts;
  failures: () => Finding[];
} {
  const failures = new Map<string, Finding>();
  return {
    failures: () => [...failures.values()],
    own: {
      key,
      components,
      hasFailed: () => failures.size > 0,
      failed: ({ part, page, error }) => {
        const file = fileOf.get(part) ?? '';
        const at = placeOf(error) ?? placesIn(file).exported;
        const found = failureFinding({ of: 'part', name: part, page }, error, at);
        const mistake = JSON.stringify([part, found.data.fault, at]);
        if (!failures.has(mistake)) failures.set(mistake, found);
      },
    },
  };
}
