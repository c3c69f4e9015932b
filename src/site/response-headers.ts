/**
 * The `_headers` file that static hosts read (Netlify, Cloudflare Pages and others): a line with a path, below it indented lines
 * with headers. `*` in a path stands for anything, `:name` for anything but a slash.
 */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file. Lines that say nothing (blank, `#`) are passed over. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ path: content, headers: [] });
      continue;
    }
    const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+)\s*:\s*(.*)$/.exec(content) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

/** The headers of the answer at `path`. Where several rules name one header, their values are joined as HTTP joins them. */
export function headersFor(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) {
    if (!patternOf(rule.path).test(path)) continue;
    for (const [name, value] of rule.headers) {
      const before = found.get(name.toLowerCase());
      found.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}

/** The same file for a site under a base path: every path but `/*` is moved below it. Other lines stay as they are. */
export function headersUnder(base: string, text: string): string {
  return text.replace(/^\/(?!\*\s*$)/gm, base);
}

function patternOf(path: string): RegExp {
  const source = path
    .replace(/[\\^$.|?+()[\]{}]/g, '\\$&')
    .replace(/:[A-Za-z]\w*/g, '[^/]+')
    .replaceAll('*', '.*');
  return new RegExp(`^${source}$`);
}
