/** Where a workspace lies in its repository: reports for a code host name files from the repository's top. */

/** Puts the workspace's folder in the repository (empty for its top) before a path of the workspace. */
export function inRepository(prefix: string, file: string): string {
  return prefix === '' ? file : `${prefix.replace(/\/+$/, '')}/${file}`;
}
