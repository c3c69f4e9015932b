/** Where a workspace lies in its repository. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The workspace's folder from the top of its repository, with `/`; empty for the top itself and where there is no repository. */
export function folderInRepository(root: string): string {
  for (let folder = resolve(root); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return relative(folder, resolve(root)).split(sep).join('/');
    if (dirname(folder) === folder) return '';
  }
}
