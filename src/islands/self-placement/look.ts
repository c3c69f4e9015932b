/** One look: the statements that are asked in one go, one after the other. */
import type { Catalogue, OutlineLevel, Profile, Topic } from '../../framework/outline.ts';
import { agenda, type Block, sitting } from '../../framework/placement/agenda.ts';
import { answersIn, type PlacementRecord } from '../../framework/placement/record.ts';
import type { Inquiry, Rung, Statement } from '../../framework/placement/statements.ts';

/** About three minutes: a statement takes four to six seconds. */
export const statementsOfALook = 36;
const secondsOfAStatement = 5;

export interface Question {
  readonly topic: Topic;
  readonly level: OutlineLevel;
  readonly rung: Rung;
  readonly statement: Statement;
  readonly definition?: string;
  /** Place among the statements of its block, from 1. */
  readonly number: number;
  readonly of: number;
}

/** What is needed to choose questions. */
export interface Ground {
  readonly catalogue: Catalogue;
  readonly profile: Profile;
  readonly inquiries: ReadonlyMap<string, Inquiry>;
}

/** Everything that is left to ask, as blocks in order. */
export function blocksLeft({ catalogue, profile, inquiries }: Ground, record: PlacementRecord): readonly Block[] {
  const course = {
    profile,
    inquiries,
    left: new Set(record.left),
    ...(record.groups !== undefined && { groups: new Set(record.groups) }),
  };
  return agenda(course, answersIn(record), catalogue);
}

/** The next look; empty where nothing is left to ask. */
export function nextLook(ground: Ground, record: PlacementRecord): readonly Question[] {
  return sitting(blocksLeft(ground, record), ground.profile, statementsOfALook).flatMap((block) =>
    questionsOf(block, ground.inquiries),
  );
}

/** The questions about one competency alone, at the levels that are to be asked now. */
export function lookAt(ground: Ground, record: PlacementRecord, key: string): readonly Question[] {
  return blocksLeft(ground, record)
    .filter(({ topic }) => topic.key === key)
    .flatMap((block) => questionsOf(block, ground.inquiries));
}

/** How long so many statements take, in words. */
export function timeWords(statements: number): string {
  const minutes = Math.round((statements * secondsOfAStatement) / 60);
  return minutes < 1 ? 'under a minute' : minutes === 1 ? 'about a minute' : `about ${minutes} minutes`;
}

function questionsOf({ topic, level, rung, statements }: Block, inquiries: ReadonlyMap<string, Inquiry>): Question[] {
  const definition = inquiries.get(topic.key)?.definition;
  return statements.map((statement, index) => ({
    topic,
    level,
    rung,
    statement,
    ...(definition !== undefined && { definition }),
    number: index + 1,
    of: statements.length,
  }));
}
