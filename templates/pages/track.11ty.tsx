import { trackView } from '../../src/views/track.ts';
import { page, pagesOf } from '../page.tsx';
import { TrackPage } from './track.tsx';

/** /tracks/<id>/ */
export const data = pagesOf('track');
export const render = page(trackView, TrackPage);
