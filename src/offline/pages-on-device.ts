/** What the service worker has kept of a site, for people to see and to throw away. */
import { OFFLINE_PAGE, storePrefix } from './manifest.ts';

export interface PageOnDevice {
  readonly title: string;
  readonly address: string;
}

/** The pages of the site at `base` that open without a connection, by title. Empty where the browser keeps nothing. */
export async function pagesOnDevice(base: string): Promise<readonly PageOnDevice[]> {
  const pages = new Map<string, string>();
  for (const store of await storesOf(base)) {
    for (const { url } of await store.keys()) {
      const path = new URL(url).pathname;
      if (!path.endsWith('/') || path === base + OFFLINE_PAGE) continue;
      const html = await (await store.match(url))?.text();
      const title = html === undefined ? '' : new DOMParser().parseFromString(html, 'text/html').title;
      if (title !== '') pages.set(path, title);
    }
  }
  return [...pages]
    .map(([address, title]) => ({ title, address }))
    .sort((a, b) => a.title.localeCompare(b.title, document.documentElement.lang));
}

/** Throws away every page that is kept of the site at `base`, and stops keeping more until a page asks for it again. */
export async function forgetPages(base: string): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration(base);
  await registration?.unregister();
  const names = await namesOf(base);
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function storesOf(base: string): Promise<readonly Cache[]> {
  const names = await namesOf(base);
  return Promise.all(names.map((name) => caches.open(name)));
}

async function namesOf(base: string): Promise<readonly string[]> {
  if (!('caches' in globalThis)) return [];
  return (await caches.keys()).filter((name) => name.startsWith(storePrefix(base)));
}
