import type { ComponentChildren } from 'preact';
import type { TextView } from '../../src/views/pieces.ts';

/** Letters of a word for which a phone has room at the size of titles. */
const FIT = 12;

/** The title of a page. A word longer than a phone is wide says how long it is: it is set smaller, and not broken. */
export const PageTitle = ({
  text,
  lang,
  children,
}: TextView & { children?: ComponentChildren }) => {
  const longest = Math.max(...text.split(/[\s-]+/).map(({ length }) => length));
  const style = longest > FIT ? { style: `--longest:${longest}` } : {};
  if (!children)
    return (
      <h1 lang={lang} {...style}>
        {text}
      </h1>
    );
  return (
    <h1 {...style}>
      <span lang={lang}>{text}</span> {children}
    </h1>
  );
};
