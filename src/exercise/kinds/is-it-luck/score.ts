/** From answers to what can be said about them. */
import { isMap } from '../../../framework/read/fields.ts';
import { fisherExact } from '../../../measure/fisher-exact.ts';
import { isNotComputable } from '../../../measure/measured.ts';
import { type Round, setOf } from '../../seed.ts';
import { type IsItLuck, SAYINGS, type Saying, type Scenario } from './model.ts';

/** What somebody said in one round: by eye, and with the figures. */
export interface LuckAnswers {
  /** By scenario. */
  readonly first: Readonly<Record<string, Saying>>;
  readonly after: Readonly<Record<string, Saying>>;
}

export const BLANK: LuckAnswers = { first: {}, after: {} };

/** Whether stored data are such answers. */
export function isLuckAnswers(data: unknown): data is LuckAnswers {
  const areSayings = (one: unknown): boolean =>
    isMap(one) && Object.values(one).every((said) => SAYINGS.some((saying) => saying === said));
  return isMap(data) && areSayings(data.first) && areSayings(data.after);
}

/** One scenario with what was said of it. */
export interface Judged {
  readonly scenario: Scenario;
  readonly first: Saying | undefined;
  readonly after: Saying | undefined;
}

export interface LuckRound {
  readonly judged: readonly Judged[];
  /** By eye: how many were answered, and as the counts allow. */
  readonly answered: number;
  readonly right: number;
  /** With the figures. */
  readonly answeredAfter: number;
  readonly rightAfter: number;
  /** Answers changed after the figures, and those of them that became what the counts allow. */
  readonly changed: number;
  readonly mended: number;
  /** By eye: a pattern was seen where there is none to be seen; or none where lots hardly do this. */
  readonly seen: readonly Scenario[];
  readonly overlooked: readonly Scenario[];
}

export function scoreRound({ sets }: IsItLuck, answers: LuckAnswers, seed: number, round: Round): LuckRound {
  const judged = sets[setOf(seed, round)].map((scenario): Judged => ({
    scenario,
    first: answers.first[scenario.id],
    after: answers.after[scenario.id],
  }));
  const count = (holds: (one: Judged) => boolean): number => judged.filter(holds).length;
  const changed = (one: Judged): boolean =>
    one.after !== undefined && one.first !== undefined && one.after !== one.first;
  const wrongly = (holds: (one: Judged) => boolean): Scenario[] =>
    judged.filter((one) => one.first !== undefined && holds(one)).map(({ scenario }) => scenario);
  return {
    judged,
    answered: count(({ first }) => first !== undefined),
    right: count(({ first, scenario }) => first === scenario.answer),
    answeredAfter: count(({ after }) => after !== undefined),
    rightAfter: count(({ after, scenario }) => after === scenario.answer),
    changed: count(changed),
    mended: count((one) => changed(one) && one.after === one.scenario.answer),
    seen: wrongly(({ first, scenario }) => first === HARD && scenario.answer !== HARD),
    overlooked: wrongly(({ first, scenario }) => first !== HARD && scenario.answer === HARD),
  };
}

const HARD: Saying = 'hard-to-explain-by-chance';

/** How the answers by eye changed from one round to the next; `more` and `fewer` only where lots hardly do it (Fisher's exact test). */
export function changeOf(first: LuckRound, second: LuckRound): 'more' | 'fewer' | 'too-few-to-say' {
  const lots = fisherExact([first, second].map(({ right, answered }) => [right, answered - right]));
  if (isNotComputable(lots) || lots >= 0.05) return 'too-few-to-say';
  return second.right * first.answered > first.right * second.answered ? 'more' : 'fewer';
}
