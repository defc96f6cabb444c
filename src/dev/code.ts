// What the dev server loads anew when our own code changes.
export { openPreview } from './preview.ts';
export { overlayHtml } from './overlay.tsx';
export { default as client } from '../browser/dev.ts?text';
export { default as unregisterWorker } from '../browser/unregister-worker.ts?text';
