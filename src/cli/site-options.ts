import { accessSync, constants } from 'node:fs';
import { plainReason } from './system-error.ts';
import { UsageError, workspaceRoot } from './usage.ts';

/** The base path of a site in its canonical form, with `/` at both ends. */
export function readBase(text: string, name = '--base'): string {
  const parts = text.split('/').filter((part) => part !== '');
  const sound = parts.every((part) => /^[A-Za-z0-9._~-]+$/.test(part) && !/^\.+$/.test(part));
  if (!sound || text === '') {
    throw new UsageError(
      `${name} is the path under which the site is served, such as / or /growth/. "${text}" is no such path.`,
    );
  }
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** The path of a site: what the command line says, else what the workspace says, else the path of its address. */
export function siteBase(asked: string | undefined, base: string | undefined, url: string | undefined): string {
  if (asked !== undefined) return asked;
  if (base !== undefined) return readBase(base, '`base` in content/site.yaml');
  return url !== undefined && URL.canParse(url)
    ? readBase(new URL(url).pathname, "The path of the site's address")
    : '/';
}

/** The address of the published site. */
export function readSite(text: string): URL {
  const site = URL.canParse(text) ? new URL(text) : undefined;
  if (!site || !/^https?:$/.test(site.protocol) || site.search || site.hash || site.username || site.password) {
    throw new UsageError(
      `--site is the address of the published site, such as https://growth.example.org. "${text}" is no such address.`,
    );
  }
  return site;
}

/** A port; 0 means any that is free. */
export function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UsageError(`--port is a number from 0 to 65535, not "${text}".`);
}

/** The folder of a workspace to make a site of. What is wrong inside it is for the check to say. */
export function siteRoot(root: string | undefined): string {
  const folder = workspaceRoot(root);
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
  } catch (error) {
    throw new UsageError(`The workspace ${folder} cannot be read, because ${plainReason(error)}.`);
  }
  refuseMarks(folder, 'The workspace');
  return folder;
}

/**
 * Refuses a path that Vite would misread: `#` and `?` as the end of a file's name, `%` as an escape. Such paths build wrong
 * pages or none.
 */
export function refuseMarks(path: string, what: string): void {
  const mark = /[#%?]/.exec(path)?.[0];
  if (mark)
    throw new UsageError(
      `${what} has "${mark}" in its path (${path}), which the build cannot handle. Rename the folder or choose another.`,
    );
}
