/** Reads and checks the exercises of a workspace. */
import { byPlace, type Diagnostic } from '../framework/diagnostic.ts';
import { onePerPlace } from '../framework/check.ts';
import { Findings, valueAt } from '../framework/link/place.ts';
import type { NamedSource } from '../framework/link/sources.ts';
import { checkMarkdownLinks } from '../framework/link/values.ts';
import type { Model } from '../framework/model.ts';
import { field, isMap } from '../framework/read/fields.ts';
import type { Source } from '../framework/read/source.ts';
import { EXERCISE_KINDS, exerciseKind } from '../framework/schema/exercise-kinds.ts';
import { didYouMean } from '../framework/suggest.ts';
import { type Evidence, type EvidenceSource, readEvidence } from './evidence.ts';
import { type Exercise, LINKS } from './kinds/all.ts';
import { linkHead } from './link/head.ts';
import type { Reading } from './link/reading.ts';
import { checkShape } from './link/shape.ts';

export interface ExerciseSources {
  /** `content/evidence.yaml`, where there is one. */
  readonly evidence: Source | undefined;
  readonly exercises: readonly NamedSource[];
}

export interface CheckedExercises {
  /** By title; those that cannot be used are left out. */
  readonly exercises: readonly Exercise[];
  /** In the order of the file. */
  readonly evidence: readonly EvidenceSource[];
  /** The keys of all sources, those of broken entries included; undefined where the file cannot be read. */
  readonly evidenceKeys: ReadonlySet<string> | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks the sources, then the exercises one by one. Without a model, which has errors then, nothing is said of references to it. */
export function checkExercises(
  { evidence: file, exercises }: ExerciseSources,
  model: Model | undefined,
): CheckedExercises {
  const evidence = readEvidence(file);
  const read = exercises.map((one) => checkExercise(one, evidence, model));
  const former = new Findings();
  formerNames(exercises, former);
  const found = [...evidence.diagnostics, ...read.flatMap(({ diagnostics }) => diagnostics), ...former.diagnostics];
  return {
    exercises: read
      .flatMap(({ exercise }) => exercise ?? [])
      .sort((a, b) => a.title.localeCompare(b.title, 'en') || (a.id < b.id ? -1 : 1)),
    evidence: [...evidence.sources.values()],
    evidenceKeys: evidence.complete ? evidence.keys : undefined,
    diagnostics: onePerPlace(found).sort(byPlace),
  };
}

interface CheckedExercise {
  readonly exercise?: Exercise | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function checkExercise({ id, source }: NamedSource, evidence: Evidence, model: Model | undefined): CheckedExercise {
  if (!source.readable) return { diagnostics: source.faults };
  const findings = new Findings();
  const kind = exerciseKind(field(source.data, 'kind'));
  if (kind === undefined) {
    unknownKind(source, findings);
    return { diagnostics: [...source.faults, ...findings.diagnostics] };
  }
  const shape = checkShape(kind, source);
  checkMarkdownLinks(source, findings);
  if (model === undefined) return { diagnostics: [...shape, ...findings.diagnostics] };
  const reading: Reading = { source, model, evidence, findings };
  const head = linkHead(id, kind, reading);
  return { exercise: LINKS[kind](reading, head), diagnostics: [...shape, ...findings.diagnostics] };
}

/** A file that does not say what it is: nothing else can be judged. */
function unknownKind(source: Source, findings: Findings): void {
  const kind = field(source.data, 'kind');
  const choice = `To choose from: ${EXERCISE_KINDS.join(', ')}.`;
  if (kind === undefined || kind === null || !isMap(source.data)) {
    findings.add(valueAt(source), {
      rule: isMap(source.data) ? 'missing-key' : 'wrong-type',
      message: isMap(source.data) ? '"kind" is missing.' : 'This file must hold "name: value" entries.',
      hint: isMap(source.data) ? `Add "kind:" at the top. ${choice}` : 'Begin it with "kind:" and "title:".',
    });
    return;
  }
  findings.add(valueAt(source, 'kind'), {
    rule: 'wrong-value',
    message: `There is no kind of exercise "${String(kind)}".`,
    hint: (typeof kind === 'string' ? didYouMean(kind, EXERCISE_KINDS) : undefined) ?? choice,
  });
}

/** Former names that something else bears now. */
function formerNames(exercises: readonly NamedSource[], findings: Findings): void {
  const ids = new Set(exercises.map(({ id }) => id));
  for (const { id, source } of exercises) {
    const former = field(source.data, 'formerly');
    if (!Array.isArray(former)) continue;
    for (const [index, old] of former.entries()) {
      if (typeof old !== 'string' || !ids.has(old)) continue;
      findings.add(valueAt(source, 'formerly', index), {
        rule: 'former-id-in-use',
        message:
          old === id
            ? `"${old}" is the present id, so it cannot be a former one.`
            : `"${old}" is called a former id here, but there is an exercise of that id.`,
        hint: old === id ? 'Delete it from "formerly".' : 'Delete it from "formerly", or rename the other one.',
      });
    }
  }
}
