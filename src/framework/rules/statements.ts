/** Everything that competencies say, statement by statement, with its place: what most editorial rules read. */
import type { Path } from '../diagnostic.ts';
import type { Competency, Level, Model } from '../model.ts';
import { asText, entriesField, field, isMap, listField } from '../read/fields.ts';
import type { Source } from '../read/source.ts';

/** What sort of text a statement is. `indicator`, `summary` and `anchor` say what people do; the others are about it. */
export type StatementKind =
  'definition' | 'summary' | 'indicator' | 'anchor' | 'example' | 'counterexample' | 'evidence' | 'question';

export interface Statement {
  readonly competency: Competency;
  /** Absent for a definition and for the indicators of a competency without a ladder. */
  readonly level?: Level;
  readonly kind: StatementKind;
  readonly file: string;
  readonly path: Path;
  readonly text: string;
  /** The id of an indicator that has one. */
  readonly id?: string;
}

/** The statements of all competencies that are in force, in the model's order. */
export function statementsOf(model: Model, sources: ReadonlyMap<string, Source>): Statement[] {
  const all: Statement[] = [];
  for (const competency of model.competencies.values()) {
    const source = sources.get(competency.file);
    if (source !== undefined && !competency.retired)
      for (const statement of statementsIn(competency, source)) all.push(statement);
  }
  return all;
}

function* statementsIn(competency: Competency, source: Source): Generator<Statement> {
  const { data, file } = source;
  const definition = asText(field(data, 'definition'));
  if (definition !== undefined) yield { competency, kind: 'definition', file, path: ['definition'], text: definition };
  yield* indicators(competency, undefined, file, ['indicators'], field(data, 'indicators'));
  const levels = new Map(
    competency.framework.scale.levels.flatMap((level) =>
      [level.id, ...level.formerly].map((id) => [id, level] as const),
    ),
  );
  for (const [name, value] of entriesField(data, 'levels')) {
    const level = levels.get(name);
    if (level !== undefined) yield* levelStatements(competency, level, file, ['levels', name], value);
  }
  for (const [scale, anchor] of entriesField(data, 'anchors')) {
    for (const [rating, value] of isMap(anchor) ? Object.entries(anchor) : []) {
      const text = asText(value);
      if (rating !== 'at' && text !== undefined)
        yield { competency, kind: 'anchor', file, path: ['anchors', scale, rating], text };
    }
  }
}

function* levelStatements(
  competency: Competency,
  level: Level,
  file: string,
  path: Path,
  value: unknown,
): Generator<Statement> {
  const short = asText(value);
  if (short !== undefined) {
    yield { competency, level, kind: 'summary', file, path, text: short };
    return;
  }
  const summary = asText(field(value, 'summary'));
  if (summary !== undefined)
    yield { competency, level, kind: 'summary', file, path: [...path, 'summary'], text: summary };
  yield* indicators(competency, level, file, [...path, 'indicators'], field(value, 'indicators'));
  for (const [list, kind] of LISTS) {
    for (const [index, item] of listField(value, list).entries()) {
      const text = asText(item);
      if (text !== undefined) yield { competency, level, kind, file, path: [...path, list, index], text };
    }
  }
}

const LISTS = [
  ['examples', 'example'],
  ['counterexamples', 'counterexample'],
  ['evidence', 'evidence'],
  ['questions', 'question'],
] as const;

function* indicators(
  competency: Competency,
  level: Level | undefined,
  file: string,
  path: Path,
  data: unknown,
): Generator<Statement> {
  if (!Array.isArray(data)) return;
  for (const [index, item] of data.entries()) {
    const short = asText(item);
    const text = short ?? asText(field(item, 'text'));
    if (text === undefined) continue;
    const id = asText(field(item, 'id'));
    const at = short === undefined ? [...path, index, 'text'] : [...path, index];
    yield { competency, ...(level && { level }), kind: 'indicator', file, path: at, text, ...(id && { id }) };
  }
}
