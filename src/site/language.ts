/** Languages as pages need them. */

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ku-arab', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction in which `language` (BCP 47) is written. */
export function direction(language: string): 'ltr' | 'rtl' {
  const parts = language.toLowerCase().split('-');
  if (parts.some((part) => part === 'arab' || part === 'hebr')) return 'rtl';
  if (parts.some((part) => part === 'latn' || part === 'cyrl')) return 'ltr';
  return rightToLeft.has(parts[0] ?? '') ? 'rtl' : 'ltr';
}

/** The language that text inside a page has to be marked with: `inner`, unless the page already says so. */
export function foreign(inner: string, page: string): string | undefined {
  return inner.toLowerCase() === page.toLowerCase() ? undefined : inner;
}
