/** Where the links of a text may lead: the web, a mail program, a heading, or a page of the site. */
import { didYouMean, suggest } from '../framework/suggest.ts';
import type { Remark } from './source.ts';

/** What is wrong with an address whatever the workspace holds; undefined where nothing is. */
export function linkRemark(address: string): Remark | undefined {
  if (/^(?:https?:\/\/[^\s/?#\\]+|mailto:[^\s@]+@)/i.test(address)) return undefined;
  if (/^#./.test(address)) return undefined;
  if (/^\/(?![/\\])/.test(address)) return undefined;
  if (address === '') return { rule: 'broken-link', message: 'This link leads nowhere.', hint: 'Write its address.' };
  const [, scheme] = /^\s*([a-z][a-z0-9+.-]*):/i.exec(address) ?? [];
  if (scheme !== undefined || /^[/\\]{2}/.test(address)) {
    const shown = scheme === undefined ? address : `${scheme}:`;
    const hint = 'Links begin with https://, http:// or mailto:, or with / for a page of this site.';
    return { rule: 'unsafe-link', message: `This link begins with "${shown}".`, hint };
  }
  return {
    rule: 'broken-link',
    message: `The link "${address}" begins neither with https:// nor with /.`,
    hint: /\.mdx?$|^\.{0,2}\//.test(address)
      ? 'Write the address of the page, such as /guides/your-first-change/.'
      : 'For another site write https:// before it, for a page of this one /.',
  };
}

/** The pages of a site, as far as texts may link to them. Paths begin and end with `/` and have no base. */
export interface Pages {
  /** Every path, and the title of the page. */
  readonly titles: ReadonlyMap<string, string>;
  /** Where a page was before it was renamed, and where it is now. */
  readonly moved: ReadonlyMap<string, string>;
  /** The headings of pages whose headings are known. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What is wrong with the address of a page of the site. */
export function pageRemark(address: string, pages: Pages): Remark | undefined {
  const [, path = '', query = '', anchor] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  const slashed = path.endsWith('/') ? path : `${path}/`;
  if (pages.titles.has(slashed)) {
    if (slashed !== path) {
      const hint = `Write "${slashed}".`;
      return { rule: 'broken-link', message: `The address "${path}" lacks the slash at its end.`, hint };
    }
    const known = pages.anchors.get(path);
    if (anchor === undefined || anchor === '' || known === undefined || known.has(anchor)) return undefined;
    const message = `"${pages.titles.get(path)}" has no heading "#${anchor}".`;
    const hint = didYouMean(anchor, known) ?? `Its headings are ${[...known].map((one) => `#${one}`).join(', ')}.`;
    return { rule: 'broken-link', message, hint };
  }
  const now = pages.moved.get(slashed);
  if (now !== undefined) {
    const message = `The page "${slashed}" has another address now.`;
    return {
      rule: 'renamed-reference',
      severity: 'warning',
      message,
      hint: `Write "${now}".`,
      mends: [{ path: [], part: 'address', from: path, to: now }],
    };
  }
  const near = nearestPage(slashed, pages);
  return {
    rule: 'broken-link',
    message: `There is no page "${path}${query}" on this site.`,
    hint:
      near === undefined
        ? 'Open the page and copy its address, without what stands before the first /.'
        : `Did you mean "${near}"?`,
  };
}

/** The page whose path differs least: first among those of the same folder, whose names are what people mistype. */
function nearestPage(path: string, pages: Pages): string | undefined {
  const folder = path.replace(/[^/]*\/$/, '');
  const siblings = [...pages.titles.keys()].filter(
    (one) => one.startsWith(folder) && one !== folder && !one.slice(folder.length, -1).includes('/'),
  );
  const name = suggest(
    path.slice(folder.length, -1),
    siblings.map((one) => one.slice(folder.length, -1)),
  );
  if (name !== undefined) return `${folder}${name}/`;
  return pages.titles.size > 2_000 ? undefined : suggest(path, pages.titles.keys());
}
