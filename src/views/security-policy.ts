/**
 * What a page may load and do: only what comes from its own site. Styles in attributes carry numbers for drawings,
 * nothing else.
 */
export const policy =
  "default-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; object-src 'none'; base-uri 'none'";

const framing = "frame-ancestors 'self'; form-action 'self'";

/** Headers for every answer, where a host lets us say so. A policy in a page itself cannot forbid framing. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${policy}; ${framing}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * The same for a site with forms, whose page has a policy of its own: hosts would hold it to both. All pages say their
 * policy themselves.
 */
export const headersWithForms: typeof securityHeaders = {
  ...securityHeaders,
  'Content-Security-Policy': `object-src 'none'; ${framing}`,
};
