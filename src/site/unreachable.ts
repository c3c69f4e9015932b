/** What an address begins with that leads nowhere: in a package, that of every page of a site that is published nowhere. Such links are taken out when the package is made. */
export const unreachable = 'unreachable:/';
