/** Addresses in documents that leave the site. */

/** `href` as it works elsewhere: a path of the site with `origin` before it, or nothing where the origin is not known. */
export function absoluteHref(href: string, origin: string | undefined): string | undefined {
  if (!href.startsWith('/')) return href;
  return origin === undefined ? undefined : new URL(href, origin).href;
}
