import { describe, expect, test } from 'vitest';
import { hostingFile } from '../../src/views/hosting-files.ts';
import { policy } from '../../src/views/security-policy.ts';
import { catalogue, course, site } from '../support/builders.ts';

const at = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
const its = site(
  {
    ...catalogue({ courses: [course({ id: 'a' })] }),
    redirects: [
      { from: '/old (1)/c++/', to: { kind: 'course', id: 'a', language: 'en' }, at, file: '' },
      { from: '/away/', to: 'https://example.org/', at, file: '' },
    ],
  },
  { pathPrefix: '/x/' },
);

describe('what hosts are told', () => {
  test('Netlify and Cloudflare: one line a redirect, encoded', () => {
    expect(hostingFile('_redirects', its)).toBe(
      '/x/old%20(1)/c%2B%2B/ /x/courses/a/ 301\n/x/away/ https://example.org/ 301\n',
    );
  });

  test('Apache: the whole address, not what begins like it', () => {
    const [, pattern, to] =
      /RedirectMatch 301 "(.*)" "(.*)"/.exec(hostingFile('.htaccess', its)) ?? expect.fail();
    expect(new RegExp(pattern).test('/x/old (1)/c++/')).toBe(true);
    expect(
      ['/x/old (1)/c++/more/', '/x/old (1)/ccc/', '/y/x/old (1)/c++/'].filter((address) =>
        new RegExp(pattern).test(address),
      ),
    ).toEqual([]);
    expect(to).toBe('/x/courses/a/');
  });

  test('both: the policy, and that assets never change', () => {
    for (const name of ['_headers', '.htaccess'] as const) {
      expect(hostingFile(name, its)).toContain(policy);
      expect(hostingFile(name, its)).toContain('immutable');
      expect(hostingFile(name, its)).toContain('nosniff');
    }
    expect(hostingFile('.htaccess', its)).toContain('ErrorDocument 404 /x/404.html');
  });

  test('beside forms, pages of now and of earlier years keep the policy', () => {
    const years = { names: ['2025-2026'], plan: () => undefined, of: () => undefined };
    const told = { since: '2025-2026', entries: [] };
    const { settings } = its.catalogue;
    const ours = { ...its.catalogue, settings: { ...settings, forms: true as const } };
    const text = hostingFile('_headers', {
      ...its,
      catalogue: ours,
      years: { ...years, told: () => told },
    });
    for (const folder of ['courses', '2025-2026', 'assets', 'data'])
      expect(text).toContain(`/x/${folder}/*\n  Content-Security-Policy: ${policy};`);
    expect(text).not.toContain(`/x/admin/*\n  Content-Security-Policy: ${policy};`);
  });
});
