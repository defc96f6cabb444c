import { check } from './check.ts';
import { notesOf } from './notes.ts';

/** A published page makes no request to another site: the picture becomes a link. */
export const remoteImage = check('remote-image', (catalogue) => notesOf('remote-image', catalogue));
