/** A file of an exercise while it is being read: its data, what it can refer to, and where its mistakes go. */
import type { Path } from '../../framework/diagnostic.ts';
import { type Findings, keyAt, type Place, valueAt } from '../../framework/link/place.ts';
import type { Model } from '../../framework/model.ts';
import { listField } from '../../framework/read/fields.ts';
import type { Source } from '../../framework/read/source.ts';
import { dataAt } from '../../framework/schema/naming.ts';
import type { Evidence } from '../evidence.ts';

export interface Reading {
  readonly source: Source;
  readonly model: Model;
  readonly evidence: Evidence;
  readonly findings: Findings;
}

/** An item of a list in a file, with its way. */
export interface Item {
  readonly data: unknown;
  readonly path: Path;
}

/** The items of the list at a path, empty where there is none. What is no map, or lacks what its schema asks for, is among them. */
export function itemsAt({ source }: Reading, ...path: Path): Item[] {
  const name = path[path.length - 1];
  return listField(dataAt(source.data, path.slice(0, -1)), String(name)).map((data, index) => ({
    data,
    path: [...path, index],
  }));
}

/** The place of a value in the file. */
export function at({ source }: Reading, ...path: Path): Place {
  return valueAt(source, ...path);
}

/** The place of an entry's name in the file. */
export function nameAt({ source }: Reading, ...path: Path): Place {
  return keyAt(source, ...path);
}
