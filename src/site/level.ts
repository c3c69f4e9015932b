/** How a level is shown: its step of the colour ramp, its little ladder, its mark in a matrix cell. */
import type { Level, Scale } from '../framework/model.ts';

const rampSteps = 5;

/** The step of the colour ramp, from 1 to 5. Scales of up to five steps take the first ones, longer scales spread over all. */
export function rampStep(level: Level, scale: Scale): number {
  if (scale.steps <= rampSteps) return scale.steps === 1 ? 2 : level.step;
  return 1 + Math.round(((level.step - 1) * (rampSteps - 1)) / (scale.steps - 1));
}

/** Where the level stands, in words: `level 3 of 4`. Nothing for a scale of one step, which has no order. */
export function placeWords(level: Pick<Level, 'step'>, scale: Pick<Scale, 'steps'>): string | undefined {
  return scale.steps > 1 ? `level ${level.step} of ${scale.steps}` : undefined;
}

/** The ladder's rungs as outlines to draw: those reached, and those still above. */
export interface Rungs {
  readonly width: number;
  readonly height: number;
  readonly reached: string;
  readonly above: string;
}

/** The ladder beside a level's name; nothing for a scale of one step. */
export function rungs(level: Pick<Level, 'step'>, scale: Pick<Scale, 'steps'>): Rungs | undefined {
  if (scale.steps < 2) return undefined;
  const height = 18;
  const bar = scale.steps > rampSteps ? 3 : 5;
  const pitch = scale.steps > rampSteps ? 5 : 8.5;
  const lowest = 6;
  const outlines = Array.from({ length: scale.steps }, (_, index) => {
    const tall = lowest + ((height - lowest - 2) * index) / (scale.steps - 1);
    return `M${number(1 + index * pitch)} ${number(height - 1)}v${number(-tall)}h${bar}v${number(tall)}z`;
  });
  return {
    width: Math.ceil((scale.steps - 1) * pitch + bar + 2),
    height,
    reached: outlines.slice(0, level.step).join(''),
    above: outlines.slice(level.step).join(''),
  };
}

/**
 * A short mark for each level, unique on its scale: first letters (F, W, P, E), else the initials of its words, else the number
 * of its step with a letter where levels stand side by side (4a, 4b). By level id.
 */
export function levelMarks(scale: Scale): ReadonlyMap<string, string> {
  const first = scale.levels.map((level) => letters(level.title).slice(0, 1));
  const initials = scale.levels.map((level) => letters(level.title));
  const marks = [first, initials].find(
    (candidate) =>
      new Set(candidate).size === candidate.length && candidate.every((mark) => mark !== '' && mark.length <= 3),
  );
  return new Map(scale.levels.map((level, index) => [level.id, marks?.[index] ?? numbered(level, scale)]));
}

function letters(title: string): string {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => (/^\p{N}/u.test(word) ? word : word.slice(0, 1).toLocaleUpperCase('en-GB'))).join('');
}

function numbered(level: Level, scale: Scale): string {
  const beside = scale.levels.filter((other) => other.step === level.step);
  if (beside.length === 1) return String(level.step);
  return `${level.step}${String.fromCharCode('a'.charCodeAt(0) + beside.indexOf(level))}`;
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}
