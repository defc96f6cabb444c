import { finding, startOf } from '../../diagnostics/diagnostic.ts';
import { check } from './check.ts';

/** Without an address of its own, a site has no canonical links and no sitemap. */
export const noBaseUrl = check('no-base-url', ({ settings }) =>
  settings.baseUrl || settings.unread
    ? []
    : [finding('no-base-url', startOf(settings.source.file), {})],
);
