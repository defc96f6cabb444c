/**
 * Whether a reader without a network may want what lies at an address or path, relative to the site’s root: pages,
 * their data and pictures. Not documents, forms of staff, nor what is there for other programs.
 */
export const isForReaders = (address: string): boolean =>
  /^(?!admin\/).*\/$|^$|^[^/]+\.html$|^(?!admin\/).*\/index\.html$|^data\/.+\.json$|^files\/.+\.(png|jpe?g|webp|avif)$/i.test(
    address,
  );
