/** Makes pages that were written for one place on the web into pages that work anywhere, within the frame of a learning platform, too. */
import { unreachable } from '../site/unreachable.ts';

/** How tags are written: in the page itself, and in its data for scripts. */
const shapes = [
  { open: '<', quote: '"' },
  { open: String.raw`\\u003c`, quote: String.raw`\\"` },
] as const;

/**
 * A page whose links to its own files are relative, whose links to nowhere are their words, and whose links to elsewhere open beside it,
 * so that nobody loses the module by following one. `top` is the path that stands for the package's top.
 */
export function relativePage(html: string, top: string): string {
  return shapes.reduce(
    (page, { open, quote }) => {
      const nowhere = new RegExp(`${open}a\\s[^>]*?href=${quote}${unreachable}[^>]*>([\\s\\S]*?)${open}/a>`, 'g');
      const elsewhere = new RegExp(`(${open}a\\s)(?![^>]*\\btarget=)([^>]*?href=${quote}https?:)`, 'g');
      const mark = quote.replace('\\\\', '\\');
      return page
        .replace(nowhere, '$1')
        .replace(elsewhere, `$1target=${mark}_blank${mark} rel=${mark}noopener${mark} $2`);
    },
    html.replaceAll(top, './'),
  );
}

/** A script or a style sheet. They lie in a folder, and name other files as seen from themselves. */
export function relativeFile(text: string, top: string): string {
  return text.replaceAll(top, '../');
}
