import type { ProseView } from '../../src/views/pieces.ts';

/** Sanitised HTML of a content file: the only place where HTML is printed as it is. */
export const Prose = ({ html, lang }: ProseView) => (
  <div class="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
);
