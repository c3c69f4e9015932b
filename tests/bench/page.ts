/** What a built page asks of a browser, read off its files. */
import { posix } from 'node:path';

/** Local files that a page loads by itself, as absolute addresses, and the scripts that stand in it. */
export interface PageParts {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Fonts asked for ahead of time. */
  readonly fonts: readonly string[];
  /** Pictures, icons, the manifest. */
  readonly others: readonly string[];
  readonly inlineScript: string;
}

const ATTRIBUTES = `(?:[^>"']|"[^"]*"|'[^']*')*`;
/** Elements whose content is text, whatever it looks like; `noscript` because browsers with scripts read it so. */
const RAW = 'script|style|textarea|title|noscript|iframe';
const TOKEN = new RegExp(
  `<!--[\\s\\S]*?-->|<(${RAW})\\b(${ATTRIBUTES})>([\\s\\S]*?)</\\1\\s*>|<([a-z][^\\s/>]*)(${ATTRIBUTES})>`,
  'gi',
);

interface Tag {
  readonly name: string;
  readonly attributes: string;
  readonly content: string;
}

function* tags(html: string): Generator<Tag> {
  for (const [, raw, rawAttributes, content, name, attributes] of html.matchAll(TOKEN)) {
    const found = raw ?? name;
    if (found !== undefined)
      yield { name: found.toLowerCase(), attributes: rawAttributes ?? attributes ?? '', content: content ?? '' };
  }
}

/** How many elements a page has. For pages that write out every element, such as `tbody`, browsers count the same. */
export function countElements(html: string): number {
  return [...tags(html)].length;
}

function attribute(tag: Tag, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag.attributes);
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.replaceAll('&amp;', '&');
}

/** What a page loads; `address` is its own, such as `/frameworks/core/`. */
export function partsOf(html: string, address: string): PageParts {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  const fonts = new Set<string>();
  const others = new Set<string>();
  const inline: string[] = [];
  const add = (to: Set<string>, reference: string | undefined): void => {
    const local = reference === undefined ? undefined : resolveLocal(reference, address);
    if (local !== undefined) to.add(local);
  };
  for (const tag of tags(html)) {
    if (tag.name === 'link') {
      const relations = attribute(tag, 'rel')?.toLowerCase().split(/\s+/) ?? [];
      const href = attribute(tag, 'href');
      if (relations.includes('stylesheet')) add(styles, href);
      else if (relations.includes('modulepreload')) add(scripts, href);
      else if (relations.includes('preload')) add(attribute(tag, 'as') === 'font' ? fonts : others, href);
      else if (relations.includes('icon') || relations.includes('manifest')) add(others, href);
    } else if (tag.name === 'script' && /^(?:|module|text\/javascript)$/.test(attribute(tag, 'type') ?? '')) {
      const source = attribute(tag, 'src');
      if (source === undefined) inline.push(tag.content);
      else add(scripts, source);
    } else if (tag.name === 'img') add(others, attribute(tag, 'src'));
  }
  return {
    styles: [...styles],
    scripts: [...scripts],
    fonts: [...fonts],
    others: [...others],
    inlineScript: inline.join('\n'),
  };
}

/** The modules that a script cannot start without; those it loads later, by `import()`, are not among them. */
export function importsOf(script: string, address: string): string[] {
  const statements = script.matchAll(/(?:^|[;\s}])(?:import|export)\s*(?:[\w*{}\s,$]+?from\s*)?["']([^"']+)["']/g);
  return [...statements].flatMap(([, reference = '']) => resolveLocal(reference, address) ?? []);
}

/** The font files of a style sheet that a text in Latin letters needs. */
export function fontsOf(css: string, address: string): string[] {
  return [...css.matchAll(/@font-face\s*{([^}]*)}/g)].flatMap(([, face = '']) => {
    const range = /unicode-range:\s*([^;}]+)/i.exec(face)?.[1];
    const file = /url\(["']?([^"')]+)/.exec(face)?.[1];
    return file !== undefined && (range === undefined || coversLatin(range)) ? (resolveLocal(file, address) ?? []) : [];
  });
}

function coversLatin(range: string): boolean {
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return (
      Number.parseInt(first.replaceAll('?', '0'), 16) <= 0x41 && Number.parseInt(last.replaceAll('?', 'F'), 16) >= 0x41
    );
  });
}

function resolveLocal(reference: string, address: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(reference)) return undefined;
  const path = reference.replace(/[?#].*$/, '');
  const folder = address.endsWith('/') ? address : posix.dirname(address);
  return path === '' ? undefined : decodeURI(posix.resolve(folder, path));
}

/** What sort of page an address leads to: ids become stars, so that all roles are of one sort. */
export function kindOf(address: string): string {
  const [room = '', ...rest] = address.split('/').filter((part) => part !== '' && part !== 'index.html');
  if (room === '' || rest.length === 0) return address;
  const [, inner, ...deeper] = rest;
  const shown = [room, '*', ...(inner === undefined ? [] : [inner]), ...deeper.map(() => '*')];
  return `/${shown.join('/')}/`;
}
