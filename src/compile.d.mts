/** Returns the URL (with a final slash) of a folder that holds the compiled sources. */
export function compile(): Promise<URL>;
