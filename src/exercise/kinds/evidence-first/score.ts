/** What stood on somebody's own list. The list itself is theirs: nobody reads it, and nothing counts its words. */
import { isMap } from '../../../framework/read/fields.ts';
import { isNotComputable } from '../../../measure/measured.ts';
import { rateDifference } from '../../../measure/newcombe.ts';
import type { Selected } from '../../../measure/wilson.ts';
import { isRatingAnswers, NO_RATINGS, type RatingAnswers } from '../../rating-answers.ts';
import { type Round, setOf } from '../../seed.ts';
import type { Behaviour, EvidenceFirst, RecallCase } from './model.ts';

export interface RecallAnswers extends RatingAnswers {
  /** What worked, by case, in the person's own words. */
  readonly worked: Readonly<Record<string, string>>;
  /** What did not. */
  readonly lacked: Readonly<Record<string, string>>;
  /** Ids of the behaviours that they say stood on their list, by case. */
  readonly had: Readonly<Record<string, readonly string[]>>;
}

export const BLANK: RecallAnswers = { ...NO_RATINGS, worked: {}, lacked: {}, had: {} };

/** Whether stored data are such answers. */
export function isRecallAnswers(data: unknown): data is RecallAnswers {
  if (!isRatingAnswers(data) || !isMap(data)) return false;
  const { worked, lacked, had }: Record<string, unknown> = data;
  const areTexts = (one: unknown): boolean =>
    isMap(one) && Object.values(one).every((text) => typeof text === 'string');
  return (
    areTexts(worked) &&
    areTexts(lacked) &&
    isMap(had) &&
    Object.values(had).every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'))
  );
}

/** One side of what there was to list. */
export interface Side {
  readonly had: number;
  readonly all: number;
}

/** What stood on the list about one case. */
export interface RecalledCase {
  readonly case: RecallCase;
  readonly effective: Side;
  readonly ineffective: Side;
}

/** Both sides, over the cases of which anything was marked or rated. */
export interface Recall {
  readonly cases: readonly RecalledCase[];
  readonly effective: Side;
  readonly ineffective: Side;
  /** The side of which a smaller share stood on the list, by more than chance would make it; undefined where none is. */
  readonly thinner: Behaviour['shows'] | undefined;
}

/** Counts what stood on the list in a round. */
export function recallOf(exercise: EvidenceFirst, answers: RecallAnswers, seed: number, round: Round): Recall {
  const cases = exercise.sets[setOf(seed, round)]
    .filter(({ id }) => answers.had[id] !== undefined || answers.ratings[id] !== undefined)
    .map((one): RecalledCase => {
      const had = new Set(answers.had[one.id] ?? []);
      const side = (shows: Behaviour['shows']): Side => {
        const all = one.behaviours.filter((behaviour) => behaviour.shows === shows);
        return { had: all.filter(({ id }) => had.has(id)).length, all: all.length };
      };
      return { case: one, effective: side('effective'), ineffective: side('ineffective') };
    });
  const sum = (shows: Behaviour['shows']): Side => ({
    had: cases.reduce((all, one) => all + one[shows].had, 0),
    all: cases.reduce((all, one) => all + one[shows].all, 0),
  });
  const [effective, ineffective] = [sum('effective'), sum('ineffective')];
  return { cases, effective, ineffective, thinner: thinnerOf(effective, ineffective) };
}

/** By Newcombe's interval of the difference: with lists of both sides alike, one is named in about one round of twenty. */
function thinnerOf(effective: Side, ineffective: Side): Behaviour['shows'] | undefined {
  const apart = rateDifference(selected(effective), selected(ineffective));
  if (isNotComputable(apart)) return undefined;
  const { low, high } = apart.interval;
  return low > 0 ? 'ineffective' : high < 0 ? 'effective' : undefined;
}

function selected({ had, all }: Side): Selected {
  return { selected: had, total: all };
}
