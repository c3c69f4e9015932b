/**
 * What a site keeps on a device so that it works without a connection. Written by the build as `offline.json`, read by the service
 * worker: a short list on purpose, as every visitor's device fetches it.
 */

/** A file that is fetched when the worker is installed. */
export interface KeptFile {
  /** Below the site's base; empty for the home page, with a slash at the end for every other page. */
  readonly path: string;
  /** SHA-256 of its content, base64url, the first 16 characters: enough to tell two builds apart. */
  readonly digest: string;
}

export interface Manifest {
  /** Which build the files are of. */
  readonly build: string;
  readonly files: readonly KeptFile[];
}

/** A file of a built site, before it is decided whether devices keep it. */
export interface BuiltFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** What it is needed for: `page` and `asset` are kept in any case, `data` as far as there is room. */
  readonly use: 'page' | 'asset' | 'data';
}

/** Which name the service worker's file, its list and the page for what was never opened have, below the base. */
export const WORKER = 'service-worker.js';
export const MANIFEST = 'offline.json';
export const OFFLINE_PAGE = 'offline/';

/** How the names of the worker's stores begin; what follows is the build. */
export function storePrefix(base: string): string {
  return `espalier ${base} `;
}

/** Data beyond this many bytes is fetched when it is needed: a visitor's device is not ours to fill. */
export const ROOM_FOR_DATA = 4_000_000;

/**
 * The files that devices keep: every page and asset, and data until `room` bytes are used; what a plan needs comes first, then code
 * order. Whole files, in code order.
 */
export function keptFiles(files: readonly BuiltFile[], room = ROOM_FOR_DATA): BuiltFile[] {
  const isPlan = ({ path }: BuiltFile): boolean => path.startsWith('plan/');
  const byNeed = [...files].sort((a, b) => Number(isPlan(b)) - Number(isPlan(a)) || byPath(a, b));
  let left = room;
  const kept = byNeed.filter((file) => {
    if (file.use !== 'data') return true;
    if (file.size > left) return false;
    left -= file.size;
    return true;
  });
  return kept.sort(byPath);
}

function byPath(a: BuiltFile, b: BuiltFile): number {
  return a.path < b.path ? -1 : 1;
}

/** Reads `offline.json`. Undefined where it is something else. */
export function readManifest(data: unknown): Manifest | undefined {
  if (typeof data !== 'object' || data === null || !('build' in data) || !('files' in data)) return undefined;
  const { build, files } = data;
  if (typeof build !== 'string' || !Array.isArray(files)) return undefined;
  return files.every(isKeptFile) ? { build, files } : undefined;
}

function isKeptFile(value: unknown): value is KeptFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    typeof value.path === 'string' &&
    'digest' in value &&
    typeof value.digest === 'string'
  );
}

/** The digest by which a file is recognised. */
export async function digestOf(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...hash))
    .slice(0, 16)
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
