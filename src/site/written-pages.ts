/** What the pages of a built site say about themselves: each is read once. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface WrittenPage {
  /** Below the base, as Astro reports it. */
  readonly path: string;
  /** Of its file, below the site's folder. */
  readonly file: string;
  readonly html: string;
}

/** The file of a page or of anything else, below the site's folder. */
export function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The pages at these paths, one after the other in order. A path without a file, such as that of the page for missing pages, is passed over. */
export async function* writtenPages(folder: string, paths: readonly string[]): AsyncGenerator<WrittenPage> {
  for (const path of paths) {
    const file = fileOf(path);
    const html = await readFile(join(folder, ...file.split('/')), 'utf8').catch(() => undefined);
    if (html !== undefined) yield { path, file, html };
  }
}

/** Whether the page is kept on the device: see the layout. */
export function isKept({ html }: WrittenPage): boolean {
  return html.slice(0, 500).includes(' data-keep');
}

/** Whether the page wants to be found by search engines. */
export function isListed({ html }: WrittenPage): boolean {
  return !/<meta name="robots" content="noindex/.test(html);
}

/** Whether the site's own search finds the page. */
export function isSearched({ html }: WrittenPage): boolean {
  return html.includes(' data-pagefind-body');
}
