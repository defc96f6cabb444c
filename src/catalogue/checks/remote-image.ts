import { check } from './check.ts';
import { remarksOf } from './remarks.ts';

/** A published page makes no request to another site: the picture becomes a link. */
export const remoteImage = check('remote-image', (catalogue) =>
  remarksOf('remote-image', catalogue),
);
