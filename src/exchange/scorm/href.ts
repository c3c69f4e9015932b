/** A path in a package as a relative address. */
export function hrefOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
