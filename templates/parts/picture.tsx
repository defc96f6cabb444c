import type { PictureView } from '../../src/views/pieces.ts';

/** A picture of the content folder; its size is known, so nothing moves when it arrives. */
export const Picture = ({ src, width, height, alt, lang }: PictureView) => (
  <img
    class="picture"
    src={src}
    width={width}
    height={height}
    alt={alt}
    lang={lang}
    loading="lazy"
    decoding="async"
  />
);
