import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file that says "this folder was built by espalier and may be replaced". The dot keeps hosts from serving it. */
export const markerName = '.espalier-site.json';

/** What the marker tells about the site around it. Holds nothing that differs between two builds of the same input. */
export interface Marker {
  readonly generator: 'espalier';
  /** Begins and ends with `/`. */
  readonly base: string;
  readonly pages: number;
  /** Digest of all that the site was built from; empty where it is not known. */
  readonly inputs: string;
}

export async function writeMarker(folder: string, marker: Marker): Promise<void> {
  await writeFile(join(folder, markerName), `${JSON.stringify(marker, null, 2)}\n`);
}

/** The marker of a built site; `undefined` where there is none, or one that is not ours. */
export async function readMarker(folder: string): Promise<Marker | undefined> {
  try {
    const data: unknown = JSON.parse(await readFile(join(folder, markerName), 'utf8'));
    return isMarker(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isMarker(data: unknown): data is Marker {
  if (typeof data !== 'object' || data === null || !('generator' in data) || data.generator !== 'espalier')
    return false;
  if (!('base' in data && 'pages' in data && 'inputs' in data)) return false;
  return typeof data.base === 'string' && typeof data.pages === 'number' && typeof data.inputs === 'string';
}
