import type { Diagnostic } from '../framework/diagnostic.ts';
import type { Model } from '../framework/model.ts';

/**
 * The model reaches the pages through `globalThis`: the integration that loads it runs on Astro's side, the pages in a bundle, and
 * a module of the two would exist twice.
 */
const shelf: { [key: symbol]: unknown } = globalThis;
const place = Symbol.for('espalier.model');
const advicePlace = Symbol.for('espalier.advice');

/**
 * Puts the model, and what the check says about its files, where the pages find them. Called by the integration, once per build and
 * again after each edit in development.
 */
export function publishModel(model: Model, advice: readonly Diagnostic[]): void {
  shelf[place] = model;
  shelf[advicePlace] = advice;
}

/** What the check says about the workspace that is being built: warnings alone, as one with errors is not built. */
export function currentAdvice(): readonly Diagnostic[] {
  const advice = shelf[advicePlace];
  return Array.isArray(advice) ? advice : [];
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
