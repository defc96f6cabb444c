/**
 * Makes files and folders of a site as a web server can read them (644 and 755), whatever mask the caller has for files
 * of their own.
 */
export function asPublished<T>(make: () => T): T {
  const own = process.umask(0o022);
  try {
    return make();
  } finally {
    process.umask(own);
  }
}
