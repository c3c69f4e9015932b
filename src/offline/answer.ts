/** Which way a request is answered, so that nobody ever sees parts of two builds together. Decides; the worker acts. */

/** What is known of a request. */
export interface Asked {
  /** Below the site's base; empty for the home page. */
  readonly path: string;
  /** The build of the page that asks, from the address of its request. */
  readonly build?: string;
  /** Whether a person goes to a page. */
  readonly navigates: boolean;
}

/**
 * `kept`: what the device holds, else the network if it still has the same. `fresh`: the network, else what the device holds.
 * `checked`: the network, as long as it serves the build that the page is of. `network`: not this worker's business.
 */
export type Way = 'kept' | 'fresh' | 'checked' | 'network';

/** The way for a request within the worker's scope. `kept` tells whether a path is on the worker's list. */
export function wayOf({ path, build, navigates }: Asked, own: string, kept: (path: string) => boolean): Way {
  if (build !== undefined && (build !== own || !kept(path))) return 'checked';
  if (kept(path)) return 'kept';
  // The names of the index's parts change with their content, and its first file is asked for anew each time.
  if (navigates || path.startsWith('pagefind/')) return 'fresh';
  return 'network';
}

/** Whether a page says that it is of this build. */
export function isOfBuild(html: string, build: string): boolean {
  return html.includes(` data-build="${build}"`);
}
