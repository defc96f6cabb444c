import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Catalogue } from '../model.ts';
import { addressTaken } from './address-taken.ts';
import { deadLink } from './dead-link.ts';
import { noBaseUrl } from './no-base-url.ts';
import { semesterCredits } from './semester-credits.ts';
import { trackInTwoProgrammes } from './track-in-two-programmes.ts';
import { unknownIds } from './unknown-ids.ts';

/** Every check, in no particular order: diagnostics are sorted by place. */
export const checks = [unknownIds, trackInTwoProgrammes, semesterCredits, deadLink, addressTaken, noBaseUrl];

/** All findings of all checks. */
export const checkCatalogue = (catalogue: Catalogue): Finding[] => checks.flatMap(({ run }) => run(catalogue));
