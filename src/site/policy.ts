/**
 * What a page may load and do. Astro adds `script-src` and `style-src` with the hashes of the page's own inline code and writes
 * all of it into a meta tag; `public/_headers` carries what a meta tag cannot (see there).
 */
export const policy = {
  algorithm: 'SHA-256',
  directives: [
    "default-src 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ],
} as const;
