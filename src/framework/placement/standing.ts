/** From answers to a level: where a person stands in one competency, and how sure that is. */
import type { OutlineLevel, Topic } from '../outline.ts';
import type { Inquiry, Rung, Statement } from './statements.ts';

/** `skipped`: asked and passed over. It counts as no answer, and is not asked again. */
export type Answer = 'met' | 'partly' | 'not-yet' | 'no-opportunity' | 'skipped';

/** Answers by the competency's key, then by the statement's id. */
export type Answers = ReadonlyMap<string, ReadonlyMap<string, Answer>>;

/**
 * What the answers say about one level. `met`: at least half of its statements, and nothing against it. `no-opportunity`: there was
 * none to show it. `open`: too little is answered to say.
 */
export type RungState = 'met' | 'partly' | 'not-yet' | 'no-opportunity' | 'open';

export interface Standing {
  readonly topic: Topic;
  /** The highest level that is met; on a scale whose levels add up, nothing below it may be answered otherwise. */
  readonly reached?: OutlineLevel;
  /** The lowest level above that which is not wholly met: where the next step is. */
  readonly beyond?: OutlineLevel;
  /**
   * `placed`: both ends are known. `at-least`: what comes above was not asked. `below`: what comes below was not asked. `starting`:
   * the lowest level is not met yet. `open`: too little is answered to say.
   */
  readonly kind: 'placed' | 'at-least' | 'below' | 'starting' | 'open';
  /** Statements with an answer, skipped ones aside. */
  readonly answered: number;
  /** Of those, the statements for which there was no opportunity. */
  readonly withoutOpportunity: number;
}

/** The answer to `statement`, found under an earlier id too. */
export function answerTo(answers: Answers, key: string, { id, formerly = [] }: Statement): Answer | undefined {
  const own = answers.get(key);
  return [id, ...formerly].map((one) => own?.get(one)).find((answer) => answer !== undefined);
}

/** What the answers say about the level of `rung`. */
export function rungState(answers: Answers, key: string, rung: Rung): RungState {
  const given = rung.statements.map((statement) => answerTo(answers, key, statement));
  const number = (answer: Answer): number => given.filter((one) => one === answer).length;
  if (number('partly') + number('not-yet') > 0) return number('met') + number('partly') > 0 ? 'partly' : 'not-yet';
  if (number('met') > 0 && number('met') * 2 >= given.length) return 'met';
  return number('met') === 0 && number('no-opportunity') > 0 ? 'no-opportunity' : 'open';
}

/** Where the answers place somebody in `topic`. */
export function standingIn(topic: Topic, inquiry: Inquiry, answers: Answers): Standing {
  const rungs = rungsOf(topic, inquiry).map(({ rung, level }) => ({
    level,
    state: rungState(answers, topic.key, rung),
  }));
  const against = rungs.filter(({ state }) => state === 'partly' || state === 'not-yet');
  const met = rungs.filter(
    ({ state, level }) =>
      state === 'met' && !(topic.scale.cumulative && against.some((other) => other.level.rank < level.rank)),
  );
  // Of two levels side by side, the one named first.
  const reached = met.reduce<OutlineLevel | undefined>(
    (best, { level }) => (best === undefined || level.rank > best.rank ? level : best),
    undefined,
  );
  const beyond = against.find(({ level }) => reached === undefined || level.rank > reached.rank)?.level;
  const given = inquiry.rungs
    .flatMap((rung) => rung.statements.map((statement) => answerTo(answers, topic.key, statement)))
    .filter((answer) => answer !== undefined && answer !== 'skipped');
  return {
    topic,
    ...(reached !== undefined && { reached }),
    ...(beyond !== undefined && { beyond }),
    kind: kindOf(
      rungs.map(({ level }) => level),
      reached,
      beyond,
    ),
    answered: given.length,
    withoutOpportunity: given.filter((answer) => answer === 'no-opportunity').length,
  };
}

/** Whether somebody who stands there meets `level`; `open` where the answers do not say. */
export function meets({ reached, beyond }: Standing, level: OutlineLevel): 'yes' | 'not-yet' | 'open' {
  if (reached !== undefined && reached.rank >= level.rank) return 'yes';
  if (beyond !== undefined && beyond.rank <= level.rank) return 'not-yet';
  return 'open';
}

/** The rungs of an inquiry with their levels, lowest first. A level that the scale no longer has is left out. */
export function rungsOf(topic: Topic, inquiry: Inquiry): readonly { rung: Rung; level: OutlineLevel }[] {
  return topic.scale.levels.flatMap((level) => {
    const rung = inquiry.rungs.find((one) => one.level === level.id);
    return rung === undefined ? [] : [{ rung, level }];
  });
}

function kindOf(
  levels: readonly OutlineLevel[],
  reached: OutlineLevel | undefined,
  beyond: OutlineLevel | undefined,
): Standing['kind'] {
  if (reached === undefined && beyond === undefined) return 'open';
  if (reached === undefined) return levels.some((level) => level.rank < (beyond?.rank ?? 0)) ? 'below' : 'starting';
  return beyond !== undefined || levels.every((level) => level.rank <= reached.rank) ? 'placed' : 'at-least';
}
