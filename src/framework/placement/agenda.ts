/**
 * What to ask next, so that a picture is there after three minutes: first each competency once, at the level of the role that was
 * chosen; then the levels below what is not met and above what is, one at a time.
 */
import type { Catalogue, OutlineLevel, Profile, Topic } from '../outline.ts';
import { type Answers, answerTo, rungsOf, rungState, standingIn } from './standing.ts';
import type { Inquiry, Rung, Statement } from './statements.ts';

/** Statements of one competency at one level that are still to be answered. */
export interface Block {
  readonly topic: Topic;
  readonly level: OutlineLevel;
  readonly rung: Rung;
  readonly statements: readonly Statement[];
  readonly reason: 'start' | 'below' | 'above';
}

export interface Course {
  /** The role whose levels the questions start at. */
  readonly profile: Profile;
  /** What is asked about its competencies, by key. */
  readonly inquiries: ReadonlyMap<string, Inquiry>;
  /** Keys of competencies to leave out. */
  readonly left: ReadonlySet<string>;
  /** Titles of the groups to ask about; all where it is absent. */
  readonly groups?: ReadonlySet<string>;
}

/**
 * All that is still to be asked, in order: what weighs most and tells roles apart best comes first, but what is asked at the role's
 * own level comes before all follow-ups. Empty once nothing is left to learn.
 */
export function agenda(course: Course, answers: Answers, catalogue: Catalogue): readonly Block[] {
  const blocks = byUse(course, catalogue).flatMap(({ topic, level }): Block[] => {
    const inquiry = course.inquiries.get(topic.key);
    if (inquiry === undefined || course.left.has(topic.key)) return [];
    const rungs = rungsOf(topic, inquiry);
    const start =
      rungs.findLast((one) => one.level.rank <= level.rank) ?? rungs.find((one) => one.level.rank > level.rank);
    if (start === undefined) return [];
    const block =
      blockOf(topic, start, answers, 'start') ??
      followUp(topic, inquiry, start.level, answers, highestAsked(topic, catalogue));
    return block === undefined ? [] : [block];
  });
  const order = { start: 0, below: 1, above: 2 } as const;
  return blocks.sort((a, b) => order[a.reason] - order[b.reason]);
}

/**
 * The blocks of one sitting: whole blocks until about `limit` statements, one block at least; back in the order of the role, so that
 * what belongs together is asked together.
 */
export function sitting(blocks: readonly Block[], profile: Profile, limit: number): readonly Block[] {
  const taken: Block[] = [];
  let statements = 0;
  for (const block of blocks) {
    if (taken.length > 0 && statements + block.statements.length > limit) break;
    taken.push(block);
    statements += block.statements.length;
  }
  const place = new Map(profile.asks.map(({ topic }, index) => [topic.key, index]));
  return taken.sort((a, b) => (place.get(a.topic.key) ?? 0) - (place.get(b.topic.key) ?? 0));
}

/** The competencies of the course, essential first, then by weight, then by how well they tell the roles apart. */
function byUse({ profile, groups }: Course, catalogue: Catalogue) {
  const telling = new Map(profile.asks.map(({ topic }) => [topic.key, tellsApart(topic, catalogue)]));
  return profile.asks
    .filter(({ topic }) => groups === undefined || groups.has(topic.group ?? ''))
    .sort(
      (a, b) =>
        Number(b.essential) - Number(a.essential) ||
        b.weight - a.weight ||
        (telling.get(b.topic.key) ?? 0) - (telling.get(a.topic.key) ?? 0),
    );
}

/**
 * The chance that two roles drawn from the catalogue ask a different level of `topic` (the Gini–Simpson index; not to ask it counts
 * as a level): 0 where all ask the same.
 */
function tellsApart(topic: Topic, catalogue: Catalogue): number {
  const levels = new Map<string, number>();
  for (const profile of catalogue.roles.values()) {
    const level = profile.asks.find((ask) => ask.topic === topic)?.level.id ?? '';
    levels.set(level, (levels.get(level) ?? 0) + 1);
  }
  const all = catalogue.roles.size;
  return 1 - [...levels.values()].reduce((sum, number) => sum + (number / all) ** 2, 0);
}

function highestAsked(topic: Topic, catalogue: Catalogue): number {
  return Math.max(
    ...[...catalogue.roles.values()].flatMap((profile) =>
      profile.asks.flatMap((ask) => (ask.topic === topic ? [ask.level.rank] : [])),
    ),
  );
}

/** The level below what is not met, or the one above what is; nothing where the place is found, or nothing is said. */
function followUp(
  topic: Topic,
  inquiry: Inquiry,
  start: OutlineLevel,
  answers: Answers,
  highest: number,
): Block | undefined {
  const { reached, beyond, kind } = standingIn(topic, inquiry, answers);
  const rungs = rungsOf(topic, inquiry);
  if (kind === 'at-least' && reached !== undefined) {
    const above = rungs.filter(({ level }) => level.rank > reached.rank && level.rank <= highest);
    return firstBlock(topic, above, answers, 'above');
  }
  const untried = rungs.some(
    ({ rung, level }) => level.id === start.id && rungState(answers, topic.key, rung) === 'no-opportunity',
  );
  if (kind !== 'below' && !untried) return undefined;
  const ceiling = beyond?.rank ?? start.rank;
  return firstBlock(topic, rungs.filter(({ level }) => level.rank < ceiling).reverse(), answers, 'below');
}

/** The nearest of these rungs that has something left to ask: one that was passed over says nothing, so the next one does. */
function firstBlock(
  topic: Topic,
  rungs: readonly { rung: Rung; level: OutlineLevel }[],
  answers: Answers,
  reason: Block['reason'],
): Block | undefined {
  for (const one of rungs) {
    const block = blockOf(topic, one, answers, reason);
    if (block !== undefined) return block;
  }
  return undefined;
}

function blockOf(
  topic: Topic,
  { rung, level }: { rung: Rung; level: OutlineLevel },
  answers: Answers,
  reason: Block['reason'],
): Block | undefined {
  const statements = rung.statements.filter((statement) => answerTo(answers, topic.key, statement) === undefined);
  return statements.length === 0 ? undefined : { topic, level, rung, statements, reason };
}
