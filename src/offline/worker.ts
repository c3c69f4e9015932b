/**
 * The service worker: keeps the pages on which people act, and what these need, so that they work without a connection, and every
 * page that was opened before. One worker serves one build: it fetches nothing into its store that another build has made, and a
 * new one takes over when the last page of the old one is closed or a person asks for it.
 */
import { isOfBuild, wayOf } from './answer.ts';
import { digestOf, MANIFEST, OFFLINE_PAGE, readManifest, storePrefix } from './manifest.ts';

/** The parts of the worker's surroundings that it uses; TypeScript's own description of them excludes that of pages. */
interface Surroundings {
  readonly registration: { readonly scope: string; update(): Promise<unknown> };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}
interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Waiting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
declare const self: Surroundings;
/** Written in by the build. */
declare const BUILD: string;

const scope = new URL(self.registration.scope);
const prefix = storePrefix(scope.pathname);
const storeName = prefix + BUILD;
let digests: Promise<ReadonlyMap<string, string>> | undefined;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  event.respondWith(answer(event, url));
});

/** Fetches all that is kept, or fails as a whole: then the browser tries again at a later visit. */
async function install(): Promise<void> {
  const response = await fetch(address(MANIFEST), { cache: 'no-store' });
  const manifest = response.ok ? readManifest(await response.json()) : undefined;
  if (manifest === undefined) throw new Error('The list of what to keep cannot be read.');
  if (manifest.build !== BUILD) throw new Error('The site has moved on to another build.');
  const store = await caches.open(storeName);
  const waiting = [...manifest.files];
  const fetchNext = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await keep(store, file.path, file.digest);
  };
  await Promise.all(Array.from({ length: 6 }, fetchNext));
  await store.put(address(MANIFEST), Response.json(manifest));
}

async function keep(store: Cache, path: string, digest: string): Promise<void> {
  const response = await fetchSame(path, digest);
  if (response === undefined) throw new Error(`${path} is not what this build has made.`);
  await store.put(address(path), response);
}

/** The answer of the network for a path, if it is what this build has made. A stale copy of the browser's is passed over. */
async function fetchSame(path: string, digest: string): Promise<Response | undefined> {
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetch(address(path), { cache });
    if (!response.ok) continue;
    const content = new Uint8Array(await response.clone().arrayBuffer());
    if ((await digestOf(content)) === digest) return response;
  }
  return undefined;
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(prefix) && name !== storeName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(event: Fetching, url: URL): Promise<Response> {
  const { request } = event;
  digests ??= readDigests();
  const list = await digests;
  const path = url.pathname.slice(scope.pathname.length);
  const build = url.searchParams.get('build') ?? undefined;
  const asked = { path, navigates: request.mode === 'navigate', ...(build !== undefined && { build }) };
  switch (wayOf(asked, BUILD, (one) => list.has(one))) {
    case 'kept':
      return kept(path, list.get(path) ?? '', request);
    case 'fresh':
      return fresh(event, path);
    case 'checked':
      return checked(event, path, build ?? '');
    case 'network':
      return fetch(request);
  }
}

async function readDigests(): Promise<ReadonlyMap<string, string>> {
  const response = await (await caches.open(storeName)).match(address(MANIFEST));
  const manifest = response && readManifest(await response.json());
  return new Map(manifest?.files.map(({ path, digest }) => [path, digest]));
}

async function kept(path: string, digest: string, request: Request): Promise<Response> {
  const store = await caches.open(storeName);
  const found = await store.match(address(path));
  if (found !== undefined) return found;
  // The browser has thrown it away to make room.
  const again = await fetchSame(path, digest);
  if (again !== undefined) {
    await store.put(address(path), again.clone());
    return again;
  }
  void self.registration.update();
  return request.mode === 'navigate' ? fetch(request) : outdated();
}

async function fresh(event: Fetching, path: string): Promise<Response> {
  const { request } = event;
  const store = await caches.open(storeName);
  try {
    const response = await fetch(request);
    if (response.ok && response.type === 'basic' && !response.redirected)
      event.waitUntil(keepOpened(store, path, response.clone()));
    return response;
  } catch (error) {
    const found = await store.match(address(path));
    if (found !== undefined) return found;
    if (request.mode !== 'navigate') throw error;
    return (await store.match(address(OFFLINE_PAGE))) ?? Response.error();
  }
}

/** Keeps a page that was opened, if it is of this build; one of another is the sign that there is a newer worker, too. */
async function keepOpened(store: Cache, path: string, response: Response): Promise<void> {
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (isPage && !isOfBuild(await response.clone().text(), BUILD)) await self.registration.update();
  else await store.put(address(path), response);
}

/** Data that is not on the list, or is for a page of another build: from the network, as long as that serves the page's build. */
async function checked(event: Fetching, path: string, build: string): Promise<Response> {
  const store = await caches.open(storeName);
  try {
    const list = await fetch(address(MANIFEST), { cache: 'no-store' });
    const served = list.ok ? readManifest(await list.json())?.build : undefined;
    if (served !== build) return outdated();
    const response = await fetch(event.request);
    if (response.ok && build === BUILD) event.waitUntil(store.put(address(path), response.clone()));
    return response;
  } catch (error) {
    const found = build === BUILD ? await store.match(address(path)) : undefined;
    if (found !== undefined) return found;
    throw error;
  }
}

/** What a page is told that asks for data of a build which is gone. */
function outdated(): Response {
  return new Response('', { status: 409, statusText: 'Another build' });
}

function address(path: string): string {
  return new URL(path, scope).href;
}
