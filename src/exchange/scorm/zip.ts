/** A package as a zip file. */
import { zipSync } from 'fflate';

/**
 * The files as a zip: the same bytes for the same files, whenever and wherever it is made. The manifest stands first. Throws where a path
 * would leave the package, or two could not lie side by side on every disk.
 */
export function zipped(files: ReadonlyMap<string, Uint8Array>, manifest: string): Uint8Array {
  const names = [...files.keys()].sort((a, b) => Number(b === manifest) - Number(a === manifest) || (a < b ? -1 : 1));
  const known = new Set<string>();
  for (const name of names) {
    if (!isPath(name)) throw new Error(`"${name}" is no path for a package.`);
    if (known.has(onDisk(name))) throw new Error(`Two files of the package are called "${name}" on some disks.`);
    known.add(onDisk(name));
  }
  const folder = names.flatMap(foldersOf).find((name) => known.has(onDisk(name)));
  if (folder !== undefined) throw new Error(`The package has both a file and a folder "${folder}".`);
  const content = Object.fromEntries(names.map((name) => [name, files.get(name) ?? new Uint8Array()]));
  return zipSync(content, { level: 9, mtime: earliest() });
}

/** A name that the archive's writer, which keeps them as keys of an object, would lose or put before the manifest is none either. */
function isPath(name: string): boolean {
  const lost = name === '__proto__' || /^\d+$/.test(name);
  return !lost && !/[\\\0:]/.test(name) && name.split('/').every((part) => !['', '.', '..'].includes(part));
}

/** What a disk may take a name for: some do not tell capitals from small letters, or two ways to write an accent. */
function onDisk(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** `a/b/c` is in `a` and in `a/b`. */
function foldersOf(name: string): readonly string[] {
  const parts = name.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** The first day that a zip file can name. It keeps the time as a clock shows it, so this is meant in the zone of whoever writes it. */
function earliest(): Date {
  return new Date(1980, 0, 1);
}
