/** The head of an exercise. */
import type { Competency } from '../../framework/model.ts';
import { dateAt } from '../../framework/link/values.ts';
import { asText, field, isMap, textField, textsField } from '../../framework/read/fields.ts';
import type { ExerciseKind } from '../../framework/schema/exercise-kinds.ts';
import { didYouMean } from '../../framework/suggest.ts';
import type { EvidenceSource } from '../evidence.ts';
import type { CompetencyRef, Head, Panel } from '../exercise.ts';
import { resolveCompetency } from './competency.ts';
import { at, itemsAt, type Reading } from './reading.ts';

/** The head, and the competencies that it names as the model has them: only those that exist, each once. */
export interface LinkedHead {
  readonly head: Head;
  readonly competencies: readonly Competency[];
}

/** Reads what stands at the top of every exercise. What the schema objects to is left as empty as it is. */
export function linkHead(id: string, kind: ExerciseKind, reading: Reading): LinkedHead {
  const { source, findings } = reading;
  const { data, file } = source;
  const minutes = field(data, 'minutes');
  const competencies = linkCompetencies(reading);
  return {
    competencies,
    head: {
      id,
      file,
      kind,
      title: textField(data, 'title') ?? id,
      summary: textField(data, 'summary') ?? '',
      minutes: typeof minutes === 'number' ? minutes : 0,
      version: textField(data, 'version') ?? '',
      language: textField(data, 'language') ?? 'en',
      competencies: competencies.map(refOf),
      owners: textsField(data, 'owners'),
      evidence: linkEvidence(reading),
      instructions: textField(data, 'instructions') ?? '',
      reviewed: dateAt(source, ['reviewed'], data, findings),
      formerly: textsField(data, 'formerly'),
      ...(field(data, 'status') === 'draft' && { draft: true }),
      panel: linkPanel(reading),
    },
  };
}

/** A competency as an exercise speaks of it. */
export function refOf({ key, title, definition }: Competency): CompetencyRef {
  return { key, title, definition };
}

function linkCompetencies(reading: Reading): Competency[] {
  const found = new Set<Competency>();
  for (const { data, path } of itemsAt(reading, 'competencies')) {
    const written = asText(data);
    const competency = written === undefined ? undefined : resolveCompetency(reading, written, at(reading, ...path));
    if (competency === undefined) continue;
    if (found.has(competency)) {
      reading.findings.add(at(reading, ...path), {
        rule: 'duplicate-reference',
        message: `"${written}" stands in this list twice.`,
        hint: 'Delete one of the two.',
      });
    }
    found.add(competency);
  }
  return [...found];
}

function linkEvidence(reading: Reading): EvidenceSource[] {
  const { evidence, findings } = reading;
  const found = new Set<EvidenceSource>();
  for (const { data, path } of itemsAt(reading, 'evidence')) {
    const key = asText(data);
    if (key === undefined) continue;
    const source = evidence.sources.get(key);
    if (source !== undefined) found.add(source);
    else if (evidence.complete && !evidence.keys.has(key)) {
      findings.add(at(reading, ...path), {
        rule: 'unknown-evidence',
        message: `There is no source "${key}" in content/evidence.yaml.`,
        hint: didYouMean(key, evidence.keys) ?? 'Add it there first: what was found, by whom, in what sample.',
      });
    }
  }
  return [...found];
}

function linkPanel({ source, findings }: Reading): Panel | undefined {
  const data = field(source.data, 'panel');
  if (!isMap(data)) return undefined;
  const [size, agreement] = [field(data, 'size'), field(data, 'agreement')];
  const on = dateAt(source, ['panel', 'on'], data, findings);
  if (typeof size !== 'number' || typeof agreement !== 'number') return undefined;
  return { size, agreement, on, who: textField(data, 'who') };
}
