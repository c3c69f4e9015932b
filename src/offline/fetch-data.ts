/** Fetches the site's own data for a page on which people act. */
import { buildOfPage } from './register.ts';

/** Why data cannot be had. `outdated`: the site has moved on to another build, and the page has to be loaded again. */
export type Trouble = 'outdated' | 'offline' | 'missing';

export type Fetched = { readonly data: unknown } | { readonly trouble: Trouble };

/** The data at an address of this site, of the very build that the page is of. Never throws. */
export async function fetchData(address: string): Promise<Fetched> {
  const build = buildOfPage();
  const url = build === '' ? address : `${address}${address.includes('?') ? '&' : '?'}build=${build}`;
  try {
    const response = await fetch(url);
    if (response.status === 409) return { trouble: 'outdated' };
    if (!response.ok) return { trouble: 'missing' };
    return { data: await response.json() };
  } catch {
    return { trouble: 'offline' };
  }
}
