import { finding, startOf } from '../../diagnostics/diagnostic.ts';
import { check } from './check.ts';

/** Without an address for questions, pages have nowhere to send who has one. */
export const noContactUrl = check('no-contact-url', ({ settings }) =>
  settings.contactUrl || settings.unread
    ? []
    : [finding('no-contact-url', startOf(settings.source.file), {})],
);
