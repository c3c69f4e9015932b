/**
 * Brings the service worker to a page on which people act, and tells when the site has moved on. Pages for reading do without, so
 * they carry no script for it; what was opened is kept all the same once the worker is there.
 */
import { WORKER } from './manifest.ts';

/** What a page may tell about the site as a whole. */
export type SiteNews =
  /** A newer build is ready and waits until this one is left. */
  | 'newer'
  /** Another tab has gone over to a newer build: what this page shows and fetches is of the old one. */
  | 'replaced';

/** The build that this page is of; empty while pages are being edited. */
export function buildOfPage(): string {
  return document.documentElement.dataset.build ?? '';
}

/**
 * Registers the worker of the site at `base` and reports news until the page is left. Does nothing while pages are being edited, or
 * where the browser has no service workers: then the site needs a connection, as any other does.
 */
export function keepOffline(base: string, tell: (news: SiteNews, reload: () => void) => void): void {
  if (!('serviceWorker' in navigator) || buildOfPage() === '') return;
  const { serviceWorker } = navigator;
  let asked = false;
  // The worker that comes at the first visit replaces nobody.
  let isFirst = serviceWorker.controller === null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    else if (!isFirst) tell('replaced', () => location.reload());
    isFirst = false;
  });
  serviceWorker
    .register(base + WORKER, { scope: base, updateViaCache: 'none' })
    .then((registration) => {
      const offer = (): void => {
        const { waiting } = registration;
        if (waiting === null || serviceWorker.controller === null) return;
        tell('newer', () => {
          asked = true;
          waiting.postMessage('take over');
        });
      };
      offer();
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'installed') offer();
        });
      });
    })
    // Without the worker the page works as before, only not offline.
    .catch(() => undefined);
}
