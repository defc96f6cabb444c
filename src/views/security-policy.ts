/**
 * What a page may load and do: only what comes from its own site. Styles in attributes carry numbers for drawings,
 * nothing else.
 */
export const policy =
  "default-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; object-src 'none'; base-uri 'none'";

/** Headers for every answer, where a host lets us say so. A policy in a page itself cannot forbid framing. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${policy}; frame-ancestors 'self'; form-action 'self'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
