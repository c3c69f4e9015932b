/** What parts of a plan are called. */
import type { ActionKind, RatingValue } from '../framework/schema/generated/plan.types.ts';

export const ratingWords: Readonly<Record<RatingValue, string>> = {
  met: 'Met',
  partly: 'Partly',
  'not-yet': 'Not yet',
  'no-opportunity': 'No opportunity',
};

export const ratingValues: readonly RatingValue[] = ['met', 'partly', 'not-yet', 'no-opportunity'];

export const kindTitles: Readonly<Record<ActionKind, string>> = {
  experience: 'At work',
  exposure: 'With others',
  education: 'Learning',
};

export const actionKinds: readonly ActionKind[] = ['experience', 'exposure', 'education'];

/** The prompts of a check-in, in the order of the talk: goal, reality, options, will. */
export const prompts = [
  { name: 'goal', title: 'Goal', ask: 'What do you want from this talk?' },
  { name: 'reality', title: 'Reality', ask: 'What happened since the last one? What helped, what was in the way?' },
  { name: 'options', title: 'Options', ask: 'What could you do now? What else?' },
  { name: 'will', title: 'Will', ask: 'What will you do, and by when?' },
] as const;

/** A day such as "3 Nov 2026". */
export function dayWords(day: string, language = 'en-GB'): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
