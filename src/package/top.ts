/** The path that stands in written pages in the place of the package's top, until they are made relative. */
export const top = '/top-of-the-package/';
