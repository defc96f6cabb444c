import type { ComponentChildren } from 'preact';
import type { PillarClass } from '../src/views/pieces.ts';
import { CARD } from '../src/views/cards.ts';
import type { ShellView } from '../src/views/shell.ts';
import { Part } from './named-parts.tsx';
import { Breadcrumbs } from './parts/header.tsx';
import { StructuredData } from './parts/structured-data.tsx';
import { Years } from './parts/years.tsx';

/** `shell` says everything around the page. */
export interface LayoutProps {
  shell: ShellView;
  children: ComponentChildren;
  bodyClass?: string;
  /** A page in a pillar's colour: its breadcrumbs wear it too. */
  tone?: PillarClass;
}

// The script sets a remembered appearance; holding the first paint for it avoids a flash.
// Spread, because Preact's types do not know the attribute yet.
const blocking = { blocking: 'render' };

/** The whole document around a page; the doctype comes from the `page` helper. */
export const Layout = ({ shell, children, bodyClass, tone }: LayoutProps) => (
  <html lang={shell.language}>
    <head>
      <meta charset="utf-8" />
      {shell.policy && <meta http-equiv="Content-Security-Policy" content={shell.policy} />}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{shell.documentTitle}</title>
      {shell.description && <meta name="description" content={shell.description} />}
      {shell.noindex && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content={shell.edges.light} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={shell.edges.dark} media="(prefers-color-scheme: dark)" />
      {shell.share && <Share {...shell.share} description={shell.description} />}
      {shell.canonical && <link rel="canonical" href={shell.canonical} />}
      {shell.hreflang.map(({ language, href }) => (
        <link rel="alternate" hreflang={language} href={href} />
      ))}
      <link rel="icon" type={shell.assets.icon.type} href={shell.assets.icon.href} />
      {shell.assets.touchIcon && <link rel="apple-touch-icon" href={shell.assets.touchIcon} />}
      {shell.manifest && <link rel="manifest" href={shell.manifest} />}
      {shell.assets.font && (
        <link
          rel="preload"
          href={shell.assets.font}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
      )}
      <link rel="stylesheet" href={shell.assets.stylesheet} />
      {shell.styles.map((href) => (
        <link rel="stylesheet" href={href} />
      ))}
      {shell.assets.brandSheet && <link rel="stylesheet" href={shell.assets.brandSheet} />}
      <script type="module" src={shell.assets.script} {...blocking} />
      {shell.scripts.map((src) => (
        <script type="module" src={src} />
      ))}
      {shell.structuredData && <StructuredData graph={shell.structuredData} />}
    </head>
    <body class={bodyClass}>
      <a class="skip" href="#main-content">
        {shell.skip}
      </a>
      <Part.Header {...shell} />
      {shell.trial && <TrialNotice {...shell.trial} />}
      {shell.breadcrumbs.links.length > 0 && <Breadcrumbs {...shell.breadcrumbs} tone={tone} />}
      <main id="main-content" tabindex={-1}>
        {children}
        {shell.years && (
          <div class="wrap">
            <Years {...shell.years} />
          </div>
        )}
      </main>
      <Part.Footer {...shell} />
    </body>
  </html>
);

/** Outside of all parts that a school may make itself: a trial never looks like a published site. */
const TrialNotice = ({ text, lang, link }: NonNullable<ShellView['trial']>) => (
  <aside class="wrap" lang={lang} aria-label={link.label}>
    <p class="notice">
      {text} <a href={link.href}>{link.label}</a>
    </p>
  </aside>
);

/** What is shown where somebody shares the page. */
const Share = ({
  title,
  url,
  image,
  locale,
  siteName,
  description,
}: NonNullable<ShellView['share']> & { description: string | undefined }) => (
  <>
    <meta property="og:type" content="website" />
    <meta property="og:title" content={title} />
    {description && <meta property="og:description" content={description} />}
    <meta property="og:url" content={url} />
    <meta property="og:site_name" content={siteName} />
    <meta property="og:locale" content={locale} />
    <meta property="og:image" content={image} />
    <meta property="og:image:width" content={String(CARD.width)} />
    <meta property="og:image:height" content={String(CARD.height)} />
    <meta property="og:image:alt" content={title} />
    <meta name="twitter:card" content="summary_large_image" />
  </>
);
