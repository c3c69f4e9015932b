/** What is under way: statements with a yes, and levels that are begun and not reached. Counts for words alone. */
import type { Toward } from './toward.ts';
import { type Answers, answerTo, rungState, type Standing } from './standing.ts';
import type { Inquiry } from './statements.ts';

/** Of how many statements somebody said yes; skipped ones are not counted. */
export interface Yeses {
  readonly yes: number;
  readonly of: number;
}

/** The level that somebody is on the way to. */
export interface OnTheWay extends Yeses {
  /** Something of it is answered with yes or partly. */
  readonly begun: boolean;
}

/** All statements that are answered. */
export function yesesOf(inquiries: Iterable<Inquiry>, answers: Answers): Yeses {
  const given = [...inquiries].flatMap(({ key, rungs }) => givenTo(key, rungs, answers));
  return { yes: given.filter((answer) => answer === 'met').length, of: given.length };
}

/** How far the level beyond somebody's standing is; nothing where no level is known to be beyond. */
export function onTheWay({ topic, beyond }: Standing, inquiry: Inquiry | undefined, answers: Answers): OnTheWay {
  const rung = inquiry?.rungs.find(({ level }) => level === beyond?.id);
  if (rung === undefined) return { yes: 0, of: 0, begun: false };
  const given = givenTo(topic.key, [rung], answers);
  return {
    yes: given.filter((answer) => answer === 'met').length,
    of: given.length,
    begun: rungState(answers, topic.key, rung) === 'partly',
  };
}

/** How many of the next steps to a role are begun. */
export function begunSteps({ next }: Toward, inquiries: ReadonlyMap<string, Inquiry>, answers: Answers): number {
  return next.filter(({ standing }) => onTheWay(standing, inquiries.get(standing.topic.key), answers).begun).length;
}

function givenTo(key: string, rungs: Inquiry['rungs'], answers: Answers) {
  return rungs
    .flatMap(({ statements }) => statements.map((statement) => answerTo(answers, key, statement)))
    .filter((answer) => answer !== undefined && answer !== 'skipped');
}
