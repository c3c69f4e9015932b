/**
 * Lines that stand too far left: an entry seems empty, and what belongs into it stands beside it under names that mean nothing there.
 * One mistake, however many names it takes along.
 */
import type { Diagnostic } from '../diagnostic.ts';
import { isMap } from '../read/fields.ts';
import type { Source } from '../read/source.ts';
import { propertiesAt } from './lookup.ts';
import { dataAt, pathOf } from './naming.ts';
import type { SchemaError, SchemaKind } from './validators.ts';

/** The errors of a file by the pointer to what they are about; what has been explained is taken out. */
export type ErrorsByPlace = Map<string, Set<SchemaError>>;

/** Diagnostics for what stands too far left in a file. All errors that come of it are taken out. */
export function explainOutdented(source: Source, kind: SchemaKind, errors: ErrorsByPlace): Diagnostic[] {
  const holders = new Set([...errors].flatMap(([place, here]) => (wantsEntries(here) ? [parentOf(place)] : [])));
  return [...holders].flatMap((holder) => explainHolder(source, kind, holder, errors));
}

function explainHolder(source: Source, kind: SchemaKind, holder: string, errors: ErrorsByPlace): Diagnostic[] {
  const path = pathOf(holder);
  const data = dataAt(source.data, path);
  if (!isMap(data)) return [];
  const here = errors.get(holder) ?? new Set();
  const byName = Map.groupBy(here, ({ params }) => params.additionalProperty ?? params.propertyName);
  const own = propertiesAt(kind, path);
  const found: Diagnostic[] = [];
  let above: string | undefined;
  let strays = 0;
  let parts: Readonly<Record<string, unknown>> = {};
  for (const [name, value] of Object.entries(data)) {
    const place = `${holder}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const unknown = byName.get(name)?.some(({ keyword }) => keyword === 'additionalProperties') ?? false;
    const isStray = unknown || (Object.hasOwn(parts, name) && !Object.hasOwn(own, name));
    if (above !== undefined && isStray) {
      if (strays === 0) found.push(remark(source, [...path, name], name, above));
      strays++;
      for (const error of byName.get(name) ?? []) here.delete(error);
      // What is unknown is not looked into.
      if (!unknown) forgetWithin(errors, place);
      continue;
    }
    if (above !== undefined && strays > 0) errors.delete(`${holder}/${above}`);
    const empty = value === null && wantsEntries(errors.get(place) ?? new Set());
    above = empty ? name : undefined;
    parts = empty ? propertiesAt(kind, [...path, name]) : {};
    strays = 0;
  }
  if (above !== undefined && strays > 0) errors.delete(`${holder}/${above}`);
  return found;
}

/** Whether something is of a type that is not a map, and should be one. */
function wantsEntries(errors: ReadonlySet<SchemaError>): boolean {
  return [...errors].some(({ keyword, params }) => keyword === 'type' && [params.type].flat().includes('object'));
}

function parentOf(place: string): string {
  return place.slice(0, place.lastIndexOf('/'));
}

/** Takes out all that is said about a place and what it holds. */
function forgetWithin(errors: ErrorsByPlace, place: string): void {
  for (const other of errors.keys()) if (other === place || other.startsWith(`${place}/`)) errors.delete(other);
}

function remark(source: Source, path: readonly (string | number)[], name: string, above: string): Diagnostic {
  return source.remark(path, 'key', {
    rule: 'unknown-key',
    message: `"${name}" belongs to "${above}" above it, and must be indented.`,
    hint: 'Indent it by two spaces, and the lines that belong with it.',
  });
}
