import type { EvidenceSource } from '../exercise/evidence.ts';
import type { Exercise } from '../exercise/kinds/all.ts';
import type { Diagnostic } from '../framework/diagnostic.ts';
import type { PastState } from '../framework/history/history.ts';
import type { Model } from '../framework/model.ts';
import type { Guide } from '../guide/guide.ts';
import type { LearningPath } from '../workshop/path.ts';
import type { Workshop } from '../workshop/workshop.ts';

/**
 * The model reaches the pages through `globalThis`: the integration that loads it runs on Astro's side, the pages in a bundle, and
 * a module of the two would exist twice.
 */
const shelf: { [key: symbol]: unknown } = globalThis;
const place = Symbol.for('espalier.model');
const advicePlace = Symbol.for('espalier.advice');
const pastPlace = Symbol.for('espalier.past');
const buildPlace = Symbol.for('espalier.build');
const guidesPlace = Symbol.for('espalier.guides');
const exercisesPlace = Symbol.for('espalier.exercises');
const workshopsPlace = Symbol.for('espalier.workshops');
const learningPathsPlace = Symbol.for('espalier.learning-paths');
const evidencePlace = Symbol.for('espalier.evidence');

/**
 * Puts the model, what the check says about its files, and its texts where the pages find them. Called by the integration, once per
 * build and again after each edit in development.
 */
export function publishModel(model: Model, advice: readonly Diagnostic[], texts: Partial<Texts> = {}): void {
  shelf[place] = model;
  shelf[advicePlace] = advice;
  shelf[guidesPlace] = texts.guides ?? [];
  shelf[exercisesPlace] = texts.exercises ?? [];
  shelf[workshopsPlace] = texts.workshops ?? [];
  shelf[learningPathsPlace] = texts.paths ?? [];
  shelf[evidencePlace] = texts.evidence ?? [];
}

/** What a workspace has besides its frameworks. */
export interface Texts {
  readonly guides: readonly Guide[];
  readonly exercises: readonly Exercise[];
  readonly workshops: readonly Workshop[];
  readonly paths: readonly LearningPath[];
  readonly evidence: readonly EvidenceSource[];
}

/** What the check says about the workspace that is being built: warnings alone, as one with errors is not built. */
export function currentAdvice(): readonly Diagnostic[] {
  const advice = shelf[advicePlace];
  return Array.isArray(advice) ? advice : [];
}

/** Puts earlier states of the workspace where the pages find them. */
export function publishPast(states: readonly PastState[]): void {
  shelf[pastPlace] = states;
}

/** Earlier states of the workspace, from tags in git; empty where there are none. */
export function currentPast(): readonly PastState[] {
  const past = shelf[pastPlace];
  return Array.isArray(past) ? past : [];
}

/** Tells the pages which build they are of; `inputs` is the digest of all that the site is built from, empty in development. */
export function publishBuild(inputs: string): void {
  shelf[buildPlace] = buildName(inputs);
}

/** The build that a page is of, so that it takes no data of another; empty in development. */
export function currentBuild(): string {
  const build = shelf[buildPlace];
  return typeof build === 'string' ? build : '';
}

/** A short name for a build of these inputs. */
export function buildName(inputs: string): string {
  return inputs.slice(0, 12);
}

/** The guides of the workspace that is being built, by audience, order and title. */
export function currentGuides(): readonly Guide[] {
  const guides = shelf[guidesPlace];
  return Array.isArray(guides) ? guides : [];
}

/** The exercises of the workspace that is being built, by title. */
export function currentExercises(): readonly Exercise[] {
  const exercises = shelf[exercisesPlace];
  return Array.isArray(exercises) ? exercises : [];
}

/** The workshops of the workspace that is being built, by title. */
export function currentWorkshops(): readonly Workshop[] {
  const workshops = shelf[workshopsPlace];
  return Array.isArray(workshops) ? workshops : [];
}

/** The learning paths of the workspace that is being built. */
export function currentLearningPaths(): readonly LearningPath[] {
  const paths = shelf[learningPathsPlace];
  return Array.isArray(paths) ? paths : [];
}

/** The sources that the workspace cites, in the order of their file. */
export function currentEvidence(): readonly EvidenceSource[] {
  const evidence = shelf[evidencePlace];
  return Array.isArray(evidence) ? evidence : [];
}

/** The workspace that is being built, every reference resolved. Pages read nothing else. */
export function currentModel(): Model {
  const model = shelf[place];
  if (!isModel(model))
    throw new Error('No workspace is loaded: the pages are built through the integration in src/site/integration.ts.');
  return model;
}

function isModel(value: unknown): value is Model {
  return typeof value === 'object' && value !== null && 'frameworks' in value && 'architecture' in value;
}
