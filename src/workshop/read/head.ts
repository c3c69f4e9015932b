/** Reads the data at the top of a workshop. */
import type { Evidence, EvidenceSource } from '../../exercise/evidence.ts';
import { refOf } from '../../exercise/link/head.ts';
import { resolveCompetency } from '../../exercise/link/competency.ts';
import { dateAt } from '../../framework/link/values.ts';
import { type Findings, valueAt } from '../../framework/link/place.ts';
import type { Competency, Model } from '../../framework/model.ts';
import {
  asText,
  choiceField,
  entriesField,
  field,
  isMap,
  listField,
  textField,
  textsField,
} from '../../framework/read/fields.ts';
import type { Source } from '../../framework/read/source.ts';
import { didYouMean } from '../../framework/suggest.ts';
import { AUDIENCES, type Room, type Workshop } from '../workshop.ts';

export type Head = Omit<Workshop, 'welcome' | 'sections'>;

/** What the top of a workshop may refer to. */
export interface Surroundings {
  /** Absent while the frameworks have errors: then nothing is said of competencies. */
  readonly model: Model | undefined;
  readonly evidence: Evidence;
}

/** The head, or undefined where the schema lacks what there must be. Findings go to `findings`. */
export function readHead(
  id: string,
  file: string,
  source: Source,
  { model, evidence }: Surroundings,
  findings: Findings,
): Head | undefined {
  const { data } = source;
  const title = textField(data, 'title');
  const audience = choiceField(data, 'audience', AUDIENCES);
  const minutes = field(data, 'minutes');
  const completion = field(data, 'completion');
  const competencies = model === undefined ? [] : competenciesOf(source, model, findings);
  const cited = evidenceOf(source, evidence, findings);
  const reviewed = dateAt(source, ['reviewed'], data, findings);
  if (title === undefined || audience === undefined || typeof minutes !== 'number') return undefined;
  const correct = field(completion, 'correct');
  return {
    id,
    file,
    title,
    summary: textField(data, 'summary') ?? '',
    audience,
    minutes,
    objectives: entriesField(data, 'objectives').flatMap(([key, text]) => {
      const said = asText(text);
      return said === undefined ? [] : [{ id: key, text: said }];
    }),
    competencies: competencies.map(refOf),
    prerequisites: textsField(data, 'prerequisites'),
    evidence: cited,
    completion: {
      criterion: textField(completion, 'criterion') ?? '',
      needs: textsField(completion, 'needs'),
      ...(typeof correct === 'number' && { correct }),
    },
    room: roomOf(field(data, 'room')),
    language: textField(data, 'language') ?? 'en',
    version: textField(data, 'version') ?? '',
    owners: textsField(data, 'owners'),
    reviewed,
    formerly: textsField(data, 'formerly'),
    ...(field(data, 'status') === 'draft' && { draft: true }),
  };
}

function roomOf(data: unknown): Room | undefined {
  if (!isMap(data)) return undefined;
  const people = textField(data, 'people');
  const setup = textField(data, 'setup');
  return people === undefined || setup === undefined ? undefined : { people, setup, before: textField(data, 'before') };
}

function competenciesOf(source: Source, model: Model, findings: Findings): readonly Competency[] {
  const found = new Set<Competency>();
  for (const [index, item] of listField(source.data, 'competencies').entries()) {
    const written = asText(item);
    if (written === undefined) continue;
    const place = valueAt(source, 'competencies', index);
    const competency = resolveCompetency({ model, findings }, written, place);
    if (competency === undefined) continue;
    if (found.has(competency)) twice(written, place, findings);
    found.add(competency);
  }
  return [...found];
}

function evidenceOf(source: Source, evidence: Evidence, findings: Findings): readonly EvidenceSource[] {
  const found = new Set<EvidenceSource>();
  for (const [index, item] of listField(source.data, 'evidence').entries()) {
    const key = asText(item);
    if (key === undefined) continue;
    const place = valueAt(source, 'evidence', index);
    const entry = evidence.sources.get(key);
    if (entry !== undefined) {
      if (found.has(entry)) twice(key, place, findings);
      found.add(entry);
    } else if (evidence.complete && !evidence.keys.has(key)) {
      findings.add(place, {
        rule: 'unknown-evidence',
        message: `There is no source "${key}" in content/evidence.yaml.`,
        hint: didYouMean(key, evidence.keys) ?? 'Add it there first: what was found, by whom, in what sample.',
      });
    }
  }
  return [...found];
}

function twice(written: string, place: ReturnType<typeof valueAt>, findings: Findings): void {
  const message = `"${written}" stands in this list twice.`;
  findings.add(place, { rule: 'duplicate-reference', message, hint: 'Delete one of the two.' });
}
