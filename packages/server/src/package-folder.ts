/**
 * The folder of this package, where its assets and migrations lie: seen from the sources, from what is compiled of
 * them, and from the bundle.
 */
export const PACKAGE_FOLDER = new URL('../', import.meta.url);
