import type { CatalogueSettings } from '../catalogue/model.ts';
import { repositoryOf } from '../catalogue/repository.ts';

/**
 * What a page may load and do: only what comes from its own site. Styles in attributes carry numbers for drawings,
 * nothing else.
 */
export const policy =
  "default-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; object-src 'none'; base-uri 'none'";

/** Whereto a form may be sent. */
const toItself = "form-action 'self'";

/**
 * The same for the page of the forms: what comes from its own site, and the code host. The editor puts its styles into
 * the page, and shows pictures and the preview from its memory.
 */
export const formsPolicy = ({ editUrl }: Pick<CatalogueSettings, 'editUrl'>): string =>
  [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "frame-src 'self' blob:",
    "worker-src 'self' blob:",
    ["connect-src 'self' blob: data:", ...(repositoryOf(editUrl)?.apis ?? [])].join(' '),
    "object-src 'none'",
    "base-uri 'self'",
    toItself,
  ].join('; ');

type Headers = Readonly<Record<string, string>>;

/** A policy as a header: one in a page itself cannot forbid framing. */
const asHeader = (its: string): Headers => ({
  'Content-Security-Policy': `${its}; frame-ancestors 'self'`,
});
export const policyHeader: Headers = asHeader(`${policy}; ${toItself}`);
export const formsPolicyHeader = (settings: Pick<CatalogueSettings, 'editUrl'>): Headers =>
  asHeader(formsPolicy(settings));

/** Further headers for every answer, where a host lets us say so. */
export const furtherHeaders: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
