import type { MixView } from '../../src/views/pieces.ts';

/** How many credits each pillar has: a bar for the eyes, and its key in words. */
export const Mix = (mix: MixView) => (
  <div class="mix">
    <h2 class="vh">{mix.label}</h2>
    <MixBar {...mix} />
  </div>
);

/** The same under a heading of its own. */
export const MixBar = ({ shares }: MixView) => (
  <>
    <div class="mix-bar" aria-hidden="true">
      {shares.map(({ className, rows, open }) => (
        <i class={open ? 'open' : className} style={`--rows:${rows}`} />
      ))}
    </div>
    <ul role="list" class="mix-key">
      {shares.map(({ pillar, lang, href, className, amount, open }) => (
        <li>
          <span class={open ? 'sw open' : `sw ${className}`} aria-hidden="true" />
          {href ? (
            <a href={href} lang={lang}>
              {pillar}
            </a>
          ) : (
            <span lang={lang}>{pillar}</span>
          )}{' '}
          <span class="num">{amount}</span>
        </li>
      ))}
    </ul>
  </>
);
