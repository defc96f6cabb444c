/**
 * Whether a reader without a network may want what lies at an address or path, relative to the site’s root: pages,
 * their data and pictures. Not documents, nor what is there for other programs.
 */
export const isForReaders = (address: string): boolean =>
  /(^|\/)$|^[^/]+\.html$|\/index\.html$|^data\/.+\.json$|^files\/.+\.(png|jpe?g|webp|avif)$/i.test(
    address,
  );
