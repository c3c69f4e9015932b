/** Names that a schema does not know, in words: mistyped, called otherwise elsewhere, or no names at all but text gone astray. */
import type { Diagnostic, Path } from '../diagnostic.ts';
import { field, isMap } from '../read/fields.ts';
import { curlyQuote, type LookalikeMark } from '../read/lookalike-marks.ts';
import type { Source } from '../read/source.ts';
import { didYouMean, suggest } from '../suggest.ts';
import { acceptsText, propertiesAt } from './lookup.ts';
import { dataAt, holder, pathOf } from './naming.ts';
import type { ErrorsByPlace } from './outdented.ts';
import type { SchemaError, SchemaKind } from './validators.ts';

/** Names that people bring from other formats, and what they are called here. Only offered where the schema has the name. */
const CALLED_HERE: ReadonlyMap<string, string> = new Map([
  ['name', 'title'],
  ['label', 'title'],
  ['description', 'definition'],
  ['desc', 'summary'],
  ['competencies', 'expectations'],
  ['skills', 'expectations'],
  ['behaviours', 'indicators'],
  ['behaviors', 'indicators'],
  ['statements', 'indicators'],
  ['proficiency', 'level'],
  ['level', 'grade'],
  ['inherits', 'extends'],
  ['category', 'group'],
  ['theme', 'group'],
  ['aliases', 'formerly'],
  ['licence', 'license'],
  ['lang', 'language'],
]);

/** An object with names that its schema does not know. */
interface Stranger {
  readonly source: Source;
  readonly kind: SchemaKind;
  readonly path: Path;
  readonly data: unknown;
  /** The unknown names, in the order of the validator. */
  readonly names: readonly string[];
  /** The other errors of the object itself; those that a message already covers are taken out. */
  readonly others: Set<SchemaError>;
}

/** Diagnostics for the unknown names of a file. All errors that come of the same mistakes are taken out. */
export function explainUnknownKeys(source: Source, kind: SchemaKind, errors: ErrorsByPlace): Diagnostic[] {
  return [...errors].flatMap(([instancePath, here]) => {
    const unknown = [...here].filter(({ keyword }) => keyword === 'additionalProperties');
    if (unknown.length === 0) return [];
    for (const error of unknown) here.delete(error);
    const path = pathOf(instancePath);
    const names = unknown.map((error) => String(error.params.additionalProperty));
    const stranger: Stranger = { source, kind, path, data: dataAt(source.data, path), names, others: here };
    return textWithColon(stranger) ?? explainNames(stranger);
  });
}

function explainNames(stranger: Stranger): Diagnostic[] {
  const { source, path, data, names } = stranger;
  const curly = cutByComma(data);
  if (curly !== undefined) {
    const { message, hint: advice } = curly.mark;
    return [source.remark([...path, curly.name], 'value', { rule: 'unknown-key', message, hint: advice })];
  }
  const known = Object.keys(propertiesAt(stranger.kind, stranger.path)).filter((key) => field(data, key) === undefined);
  const missing = new Map(
    [...stranger.others].flatMap((error) =>
      error.keyword === 'required' ? [[String(error.params.missingProperty), error] as const] : [],
    ),
  );
  /** A required name that is there after all, if misspelt or misplaced, is not missing as well. */
  const present = (name: string | undefined): void => {
    const error = name === undefined ? undefined : missing.get(name);
    if (error !== undefined) stranger.others.delete(error);
  };
  const gluedTo = (name: string): string | undefined =>
    field(data, name) === null ? known.find((key) => name.startsWith(`${key}:`)) : undefined;
  const afterComma = names.find((name) => gluedTo(name) === undefined && followsComma(stranger, name));
  return names.flatMap((name) => {
    const glued = gluedTo(name);
    if (glued !== undefined) {
      present(glued);
      return [
        remark(
          stranger,
          name,
          'A space is missing after the colon.',
          `Write "${glued}: ${name.slice(glued.length + 1)}".`,
        ),
      ];
    }
    if (afterComma !== undefined && followsComma(stranger, name))
      return name === afterComma ? [commaRemark(stranger, name)] : [];
    if (name === '') {
      present(known[0]);
      return [
        remark(
          stranger,
          name,
          'There is no name before this colon.',
          'Write the name of the entry, or delete the line.',
        ),
      ];
    }
    const alias = CALLED_HERE.get(name.toLowerCase());
    const meant = suggest(name, known) ?? (alias !== undefined && known.includes(alias) ? alias : undefined);
    present(meant);
    return [
      remark(
        stranger,
        name,
        `"${name}" is not something ${holder(stranger.kind, stranger.path)} can have.`,
        hint(name, meant, known, stranger.path),
      ),
    ];
  });
}

function hint(name: string, meant: string | undefined, known: readonly string[], path: Path): string {
  if (name === 'id' && path.length === 0) return 'The file name is the id: delete this line.';
  if (meant !== undefined) return didYouMean(name, [meant]) ?? `Here it is called "${meant}".`;
  return known.length === 0 ? 'Delete it.' : `Delete it, or use one of: ${known.join(', ')}.`;
}

/** The text between braces that begins with a curly quotation mark and is cut before the other one: to YAML, its comma ends it. */
function cutByComma(data: unknown): { name: string; mark: LookalikeMark } | undefined {
  if (!isMap(data)) return undefined;
  for (const [name, value] of Object.entries(data)) {
    const mark = typeof value === 'string' && !/[“”‘’»«]$/.test(value.slice(1)) ? curlyQuote(value) : undefined;
    if (mark !== undefined) return { name, mark };
  }
  return undefined;
}

function remark({ source, path }: Stranger, name: string, message: string, advice: string): Diagnostic {
  return source.remark([...path, name], 'key', { rule: 'unknown-key', message, hint: advice });
}

/** An entry that was meant as a text: a text may stand there, and it has one name, which means nothing. */
function textWithColon(stranger: Stranger): Diagnostic[] | undefined {
  const { kind, path, data, names, others } = stranger;
  const [name] = names;
  if (
    name === undefined ||
    names.length > 1 ||
    !isMap(data) ||
    Object.keys(data).length > 1 ||
    !acceptsText(kind, path)
  )
    return undefined;
  if (suggest(name, Object.keys(propertiesAt(kind, path))) !== undefined || CALLED_HERE.has(name)) return undefined;
  others.clear();
  const curly = curlyQuote(name);
  if (curly !== undefined) return [remark(stranger, name, curly.message, curly.hint)];
  const message = 'This text contains a colon followed by a space, which means "name: value" in YAML.';
  return [remark(stranger, name, message, 'Put the whole text in quotes.')];
}

/** Whether a name is none, but the rest of a text that was cut in two by its comma: `{ title: Read, discuss }`. */
function followsComma({ source, path, data }: Stranger, name: string): boolean {
  if (field(data, name) !== null) return false;
  const { endLine, endColumn } = source.place([...path, name], 'key');
  return /^ *[,}]/.test(source.line(endLine).slice(endColumn - 1, endColumn + 20));
}

function commaRemark(stranger: Stranger, name: string): Diagnostic {
  const message = `A comma ends an entry between braces, so "${name}" is read as the name of another one.`;
  return remark(stranger, name, message, 'Put the whole text in quotes.');
}
