/** What is wrong with a file without looking at any other. */
import type { Diagnostic } from '../../framework/diagnostic.ts';
import type { Source } from '../../framework/read/source.ts';
import { explainSchema } from '../../framework/schema/explain.ts';
import { type SchemaKind, schemaErrors } from '../../framework/schema/validators.ts';

/** The faults of a file's text, and where it differs from its schema. Found out once, and kept from one check to the next. */
export function checkShape(kind: SchemaKind, source: Source): readonly Diagnostic[] {
  return source.own(() => {
    const { faults } = source;
    if (!source.readable) return faults;
    const errors = schemaErrors(kind, source.data);
    return errors.length === 0 ? faults : [...faults, ...explainSchema(source, kind, errors)];
  });
}
