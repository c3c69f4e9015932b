/** Checks what a workspace holds besides frameworks: exercises, their evidence and guides. Many workspaces have none of it. */
import type { Diagnostic } from '../framework/diagnostic.ts';
import type { NamedSource } from '../framework/link/sources.ts';
import type { Model } from '../framework/model.ts';
import type { Source, TextByFile } from '../framework/read/source.ts';
import { checkExercises } from '../exercise/check.ts';
import type { EvidenceSource } from '../exercise/evidence.ts';
import type { Exercise } from '../exercise/kinds/all.ts';
import { checkGuides, type GuideSource } from '../guide/check.ts';
import type { Guide } from '../guide/guide.ts';
import { mdxParser } from './mdx-parser.ts';

/** The files that it is made from. */
export interface PracticeSources {
  readonly guides: readonly GuideSource[];
  readonly exercises: readonly NamedSource[];
  /** `content/evidence.yaml`, where there is one. */
  readonly evidence: Source | undefined;
}

export interface Practice {
  readonly guides: readonly Guide[];
  readonly exercises: readonly Exercise[];
  readonly evidence: readonly EvidenceSource[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks them against a model, which is absent while there are errors, and against the texts of all files. */
export type PracticeCheck = (sources: PracticeSources, model: Model | undefined, files: TextByFile) => Practice;

export const checkPractice: PracticeCheck = (sources, model, files) => {
  const practised = checkExercises(sources, model);
  const { exercises, evidence } = practised;
  // Links to exercises that are broken stay silent: what is wrong with these has been said.
  const sound = practised.diagnostics.every(({ severity }) => severity !== 'error');
  const guided = checkGuides(sources.guides, {
    model: sound ? model : undefined,
    exercises,
    files,
    parser: mdxParser,
  });
  return {
    guides: guided.guides,
    exercises,
    evidence,
    diagnostics: [...practised.diagnostics, ...guided.diagnostics],
  };
};
