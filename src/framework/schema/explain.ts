/** What a schema objects to, in the words of somebody who writes YAML now and then: one message for each mistake. */
import type { Diagnostic, Path } from '../diagnostic.ts';
import { idFrom } from '../ids.ts';
import { field, isMap, textField } from '../read/fields.ts';
import { lookalikeMark } from '../read/lookalike-marks.ts';
import type { Source } from '../read/source.ts';
import { didYouMean, meantBy } from '../suggest.ts';
import { isRequired, propertiesAt, schemaAt } from './lookup.ts';
import { dataAt, label, pathOf, subject } from './naming.ts';
import { type ErrorsByPlace, explainOutdented } from './outdented.ts';
import { patternRemark } from './patterns.ts';
import { explainUnknownKeys } from './unknown-keys.ts';
import type { SchemaError, SchemaKind } from './validators.ts';

/** Diagnostics for what the validator found in a file. */
export function explainSchema(source: Source, kind: SchemaKind, errors: readonly SchemaError[]): Diagnostic[] {
  const byPlace: ErrorsByPlace = new Map();
  for (const error of errors) {
    const here = byPlace.get(error.instancePath);
    if (here === undefined) byPlace.set(error.instancePath, new Set([error]));
    else here.add(error);
  }
  // One mistake may be several errors: what explains most of them comes first and takes the others along.
  const outdented = explainOutdented(source, kind, byPlace);
  const unknown = explainUnknownKeys(source, kind, byPlace);
  const left = [...byPlace.values()].flatMap((here) => [...here]);
  return [...outdented, ...unknown, ...left.flatMap((error) => explain(source, kind, error) ?? [])];
}

function explain(source: Source, kind: SchemaKind, error: SchemaError): Diagnostic | undefined {
  const path = pathOf(error.instancePath);
  const value = dataAt(source.data, path);
  switch (error.keyword) {
    case 'required':
      return missingKey(source, kind, path, String(error.params.missingProperty));
    case 'type':
      return wrongType(source, kind, path, value, error.params.type);
    case 'enum':
      return wrongChoice(source, kind, path, value, error.params.allowedValues);
    case 'propertyNames': {
      const name = String(error.params.propertyName);
      const parts = name.split('/').map((part) => idFrom(part));
      const meant = parts.includes(undefined) ? undefined : parts.join('/');
      return source.remark([...path, name], 'key', {
        rule: 'wrong-value',
        message: `"${name}" cannot be an id: ids are small letters, digits and single hyphens.`,
        hint: meant === undefined ? undefined : meantBy(name, meant),
      });
    }
    case 'pattern':
      if (String(value).trim() === '') return empty(source, kind, path, 'wrong-value');
      return source.remark(path, 'value', patternRemark(String(error.params.pattern), subject(path), String(value)));
    case 'minProperties':
      return empty(source, kind, path, 'wrong-type');
    case 'minItems':
      return tooShort(source, path, value, Number(error.params.limit));
    case 'minimum':
    case 'exclusiveMinimum': {
      const above = error.keyword === 'minimum' ? 'at least' : 'greater than';
      return source.remark(path, 'value', {
        rule: 'wrong-value',
        message: `${subject(path)} must be ${above} ${String(error.params.limit)}.`,
      });
    }
    case 'maximum':
      return source.remark(path, 'value', {
        rule: 'wrong-value',
        message: `${subject(path)} must be at most ${String(error.params.limit)}.`,
      });
    default:
      // An if/then or a reference only says that something inside it is wrong, which has its own message.
      return undefined;
  }
}

function tooShort(source: Source, path: Path, value: unknown, least: number): Diagnostic {
  const length = Array.isArray(value) ? value.length : 0;
  const [message, hint] =
    length === 0
      ? [
          `${subject(path)} is an empty list.`,
          least === 1 ? 'Add at least one entry.' : `Add at least ${least} entries.`,
        ]
      : [
          `${subject(path)} has ${length} ${length === 1 ? 'entry' : 'entries'}, and needs ${least} at the least.`,
          `Add ${least - length}.`,
        ];
  return source.remark(path, 'key', { rule: 'wrong-value', message, hint });
}

function missingKey(source: Source, kind: SchemaKind, path: Path, name: string): Diagnostic {
  const description = textField(field(propertiesAt(kind, path), name), 'description');
  const teaching = description?.split(/(?<=[.!?])\s/)[0];
  return source.remark(path, 'key', {
    rule: 'missing-key',
    message: path.length === 0 ? `"${name}" is missing.` : `"${name}" is missing in ${label(path)}.`,
    hint: `Add "${name}:".${teaching === undefined ? '' : ` ${teaching}`}`,
  });
}

const IN_WORDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'a group of "name: value" entries'],
]);

/** What to say of something that has a name and no value; `rule` tells nothing at all from a blank text. */
function empty(source: Source, kind: SchemaKind, path: Path, rule: 'wrong-type' | 'wrong-value'): Diagnostic {
  const part = rule === 'wrong-type' ? 'key' : 'value';
  const line = source.line(source.place(path, 'key').line);
  const commentedOut = part === 'key' && /:\s+#\S/.test(line);
  const type = field(schemaAt(kind, path), 'type');
  const own = type === 'object' || type === 'array' ? 'entries below it' : 'value after the colon';
  const what = typeof path[path.length - 1] === 'number' ? 'value after the dash' : own;
  const orDelete = isRequired(kind, path) ? '' : ', or delete the line';
  return source.remark(path, part, {
    rule,
    message: `${subject(path)} is empty.`,
    hint: commentedOut
      ? 'What follows a "#" is a comment: put it in quotes if it is the value.'
      : `Write its ${what}${orDelete}.`,
  });
}

function wrongType(source: Source, kind: SchemaKind, path: Path, value: unknown, type: unknown): Diagnostic {
  const wanted = (Array.isArray(type) ? type : [type]).map((one) => IN_WORDS.get(String(one)) ?? String(one));
  if (value === null || value === undefined) {
    if (path.length > 0) return empty(source, kind, path, 'wrong-type');
    return source.remark(path, 'key', {
      rule: 'empty-file',
      message: 'This file is empty.',
      hint: 'Write its content, or delete the file.',
    });
  }
  if (path.length === 0) {
    return source.remark(path, 'key', {
      rule: 'wrong-type',
      message: `This file must hold "name: value" entries, and holds ${inWords(value)}.`,
      hint: 'Begin each line with a name and a colon, such as "title: …".',
    });
  }
  const pattern = textField(schemaAt(kind, path), 'pattern');
  if (typeof value === 'number' && pattern !== undefined && !new RegExp(pattern).test(rawText(source, path))) {
    // Quotes alone would only lead to the next message.
    return source.remark(path, 'value', patternRemark(pattern, subject(path), rawText(source, path)));
  }
  if (typeof value === 'number' && !Number.isFinite(value) && wanted.some((one) => /number/.test(one))) {
    const message = `${subject(path)} must be a number that can be counted with, and "${rawText(source, path)}" is none.`;
    return source.remark(path, 'value', { rule: 'wrong-type', message, hint: 'Write it in digits.' });
  }
  const part = typeof value === 'object' ? 'key' : 'value';
  return source.remark(path, part, {
    rule: 'wrong-type',
    message: `${subject(path)} must be ${wanted.join(' or ')}, and is ${type === 'integer' && typeof value === 'number' ? value : inWords(value)}.`,
    hint: typeHint(source, path, value, type),
  });
}

function typeHint(source: Source, path: Path, value: unknown, type: unknown): string | undefined {
  const wants = (name: string): boolean => (Array.isArray(type) ? type.includes(name) : type === name);
  const mark = typeof value === 'string' && (wants('array') || wants('object')) ? lookalikeMark(value) : undefined;
  if (mark !== undefined) return `${mark.message} ${mark.hint}`;
  if (wants('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    return `Put it in quotes: "${rawText(source, path)}".`;
  }
  if (wants('string') && isMap(value)) return 'If it is a text with a colon in it, put the whole text in quotes.';
  if (wants('string') && Array.isArray(value))
    return 'Write one text without brackets or dashes, or in quotes if it begins with a bracket.';
  if (wants('array')) return 'Write each item on a line of its own that begins with "- ".';
  if (wants('object') && Array.isArray(value)) return 'Write its entries without dashes, indented by two spaces.';
  if (wants('object')) return 'Write its entries below it, indented by two spaces.';
  if (wants('number') && typeof value === 'string') return 'Write the number without quotes or words.';
  if (wants('boolean')) return 'Write true or false, without quotes.';
  return undefined;
}

/** A number or a boolean as its author typed it: `1.10` is no longer `1.10` once it is a number. */
function rawText(source: Source, path: Path): string {
  const { line, column, endColumn } = source.place(path, 'value');
  return source
    .line(line)
    .slice(column - 1, endColumn - 1)
    .trim();
}

function wrongChoice(source: Source, kind: SchemaKind, path: Path, value: unknown, allowed: unknown): Diagnostic {
  const choices = Array.isArray(allowed) ? allowed.map(String) : [];
  if (value === null) return empty(source, kind, path, 'wrong-type');
  const written = typeof value === 'string' ? `"${value}"` : inWords(value);
  return source.remark(path, typeof value === 'object' ? 'key' : 'value', {
    rule: 'wrong-value',
    message:
      choices.length === 1
        ? `${subject(path)} can only be "${choices[0]}", not ${written}.`
        : `${subject(path)} cannot be ${written}.`,
    hint:
      (typeof value === 'string' ? didYouMean(value, choices) : undefined) ??
      choiceHint(choices, isRequired(kind, path)),
  });
}

function choiceHint(choices: readonly string[], required: boolean): string {
  if (choices.length > 1) return `To choose from: ${choices.join(', ')}.`;
  return required ? `Write "${choices[0]}".` : `Write "${choices[0]}", or delete the line.`;
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isMap(value)) return 'a group of entries';
  if (typeof value === 'number') return 'a number';
  return typeof value === 'boolean' ? String(value) : 'text';
}
