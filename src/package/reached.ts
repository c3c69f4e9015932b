/**
 * The files that the pages of a package can ever ask for: those whose names stand in a page, or in a file that is asked for. What was
 * built for other uses of the same scripts stays out.
 */
export function reached(files: ReadonlyMap<string, Uint8Array>, pages: readonly string[]): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const waiting = pages.filter((page) => files.has(page));
  const named = [...files.keys()].map((path) => ({ path, name: path.slice(path.lastIndexOf('/') + 1) }));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const bytes = files.get(path);
    if (bytes === undefined || found.has(path)) continue;
    found.set(path, bytes);
    if (!/\.(?:html|css|js)$/.test(path)) continue;
    const text = new TextDecoder().decode(bytes);
    for (const other of named) if (!found.has(other.path) && text.includes(other.name)) waiting.push(other.path);
  }
  return found;
}
