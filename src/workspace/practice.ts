/** Checks what a workspace holds besides frameworks: exercises and their evidence, workshops, learning paths and guides. Many workspaces have none of it. */
import type { Diagnostic } from '../framework/diagnostic.ts';
import type { NamedSource } from '../framework/link/sources.ts';
import type { Model } from '../framework/model.ts';
import type { Source } from '../framework/read/source.ts';
import type { TextByFile } from '../framework/read/texts.ts';
import { checkExercises } from '../exercise/check.ts';
import { type EvidenceSource, readEvidence } from '../exercise/evidence.ts';
import type { Exercise } from '../exercise/kinds/all.ts';
import { checkGuides, type GuideSource } from '../guide/check.ts';
import type { Guide } from '../guide/guide.ts';
import { pagesOf } from '../guide/pages.ts';
import { checkDevelopment, checkWorkshops, type WorkshopSource } from '../workshop/check.ts';
import { checkPaths, type LearningPath } from '../workshop/path.ts';
import type { Workshop } from '../workshop/workshop.ts';
import { mdxParser } from './mdx-parser.ts';
import { isPublished } from './published.ts';

/** The files that it is made from. */
export interface PracticeSources {
  readonly guides: readonly GuideSource[];
  readonly exercises: readonly NamedSource[];
  readonly workshops: readonly WorkshopSource[];
  readonly paths: readonly NamedSource[];
  /** All competencies, which may name workshops. */
  readonly competencies: readonly NamedSource[];
  /** `content/evidence.yaml`, where there is one. */
  readonly evidence: Source | undefined;
}

/** Drafts are in the lists, as they are checked as any other. */
export interface Practice {
  readonly guides: readonly Guide[];
  readonly exercises: readonly Exercise[];
  readonly workshops: readonly Workshop[];
  readonly paths: readonly LearningPath[];
  readonly evidence: readonly EvidenceSource[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks them against a model, which is absent while there are errors, and against the texts of all files. */
export type PracticeCheck = (sources: PracticeSources, model: Model | undefined, files: TextByFile) => Practice;

export const checkPractice: PracticeCheck = (sources, model, files) => {
  const practised = checkExercises(sources, model);
  const { evidence } = practised;
  // Guides and workshops may lead to what everybody sees.
  const exercises = practised.exercises.filter(isPublished);
  const worked = checkWorkshops(sources.workshops, {
    model,
    evidence: readEvidence(sources.evidence),
    exercises: { usable: exercises, ids: new Set(sources.exercises.map(({ id }) => id)) },
    parser: mdxParser,
  });
  const walked = checkPaths(sources.paths, sources.workshops, sources.exercises);
  const said = [
    ...practised.diagnostics,
    ...worked.diagnostics,
    ...walked.diagnostics,
    ...checkDevelopment(sources.competencies, sources.workshops),
  ];
  // Links to what is broken stay silent: what is wrong with it has been said.
  const sound = said.every(({ severity }) => severity !== 'error');
  const workshops = worked.workshops.filter(isPublished);
  const guided = checkGuides(sources.guides, {
    model: sound ? model : undefined,
    exercises,
    workshops,
    files,
    parser: mdxParser,
  });
  const pages = sound && model ? pagesOf(model, guided.guides, exercises, workshops) : undefined;
  return {
    guides: guided.guides,
    exercises: practised.exercises,
    workshops: worked.workshops,
    paths: walked.paths,
    evidence,
    diagnostics: [...said, ...guided.diagnostics, ...(pages === undefined ? [] : worked.linkFaults(pages))],
  };
};
