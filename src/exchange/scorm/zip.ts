/** A package as a zip file. */
import { zipSync } from 'fflate';

/** The earliest day that a zip file can name, in the zone of whoever writes it: that is how the format keeps time. */
const always = new Date(1980, 0, 1);

/**
 * The files as a zip: the same bytes for the same files, whenever and wherever it is made. The manifest stands first. Throws where a path
 * would leave the package, or two could not lie side by side on every disk.
 */
export function zipped(files: ReadonlyMap<string, Uint8Array>, manifest: string): Uint8Array {
  const names = [...files.keys()].sort((a, b) => Number(b === manifest) - Number(a === manifest) || (a < b ? -1 : 1));
  const known = new Set<string>();
  for (const name of names) {
    const sound =
      name !== '' && !/[\\\0:]/.test(name) && name.split('/').every((part) => !['', '.', '..'].includes(part));
    if (!sound) throw new Error(`"${name}" is no path for a package.`);
    if (known.has(name.toLowerCase())) throw new Error(`Two files of the package are called "${name}" on some disks.`);
    known.add(name.toLowerCase());
  }
  const content = Object.fromEntries(names.map((name) => [name, files.get(name) ?? new Uint8Array()]));
  return zipSync(content, { level: 9, mtime: always });
}
