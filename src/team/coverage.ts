/** How many people of a team are at the levels that its roles ask, competency by competency, and where it rests on one or on nobody. */
import { compareLevels } from '../framework/gap.ts';
import type { Ask, Catalogue, OutlineLevel, Topic } from '../framework/outline.ts';
import type { Seat, Team } from './team.ts';

/** Somebody of the team who is at a level. */
export interface Holder {
  readonly seat: Seat;
  readonly level: OutlineLevel;
  /** The level was not said: it is the one that the person's role expects. */
  readonly assumed: boolean;
}

/** One level that the team's roles ask. */
export interface Need {
  readonly level: OutlineLevel;
  /** Seats whose role asks exactly this level, vacancies included. */
  readonly askedBy: readonly Seat[];
  /** People at this level or above it. */
  readonly holders: readonly Holder[];
  readonly essential: boolean;
  /** The largest weight that a role gives it. */
  readonly weight: number;
}

export interface TopicCoverage {
  readonly topic: Topic;
  /** The levels asked, highest first; one at least. */
  readonly needs: readonly Need[];
  /** Everybody whose level is known or assumed, in the order of the team. */
  readonly people: readonly Holder[];
  readonly risk?: Risk;
}

/** A coverage risk: at a level that the team's roles ask, there is nobody, or only one person. */
export interface Risk {
  readonly kind: 'nobody' | 'one';
  readonly need: Need;
}

/** Coverage of everything that the roles of the team ask. */
export interface Coverage {
  /** By framework and group, as the roles name them. */
  readonly topics: readonly TopicCoverage[];
  /** Seats whose role is not in the catalogue (any more): they are counted nowhere. */
  readonly unknown: readonly Seat[];
}

/** The coverage of `team`. The order of its seats makes no difference but to the order of names. */
export function coverage(team: Team, catalogue: Catalogue): Coverage {
  const asked = new Map<Topic, { seat: Seat; ask: Ask }[]>();
  for (const { seat, ask } of team.seats.flatMap((seat) => asksOf(seat, catalogue).map((ask) => ({ seat, ask })))) {
    const list = asked.get(ask.topic);
    if (list === undefined) asked.set(ask.topic, [{ seat, ask }]);
    else list.push({ seat, ask });
  }
  // The order of the catalogue, not that of the seats.
  const topics = [...catalogue.topics.values()].flatMap((topic) => {
    const asks = asked.get(topic);
    return asks === undefined ? [] : [topicCoverage(topic, asks, holdersOf(topic, team, catalogue))];
  });
  return { topics, unknown: team.seats.filter((seat) => !catalogue.roles.has(seat.role)) };
}

/** The coverage risks, gravest first: nobody before one, essential before desirable, then by weight. */
export function risks({ topics }: Coverage): readonly (TopicCoverage & { readonly risk: Risk })[] {
  return topics
    .flatMap((one) => (one.risk === undefined ? [] : [{ ...one, risk: one.risk }]))
    .sort(
      (a, b) =>
        Number(b.risk.kind === 'nobody') - Number(a.risk.kind === 'nobody') ||
        Number(b.risk.need.essential) - Number(a.risk.need.essential) ||
        b.risk.need.weight - a.risk.need.weight,
    );
}

/** The level at which the holder of `seat` is in `topic`: the one that was said, else the one that the role expects. */
export function levelOf(seat: Seat, topic: Topic, catalogue: Catalogue): Omit<Holder, 'seat'> | undefined {
  const said = Object.hasOwn(seat.levels, topic.key) ? seat.levels[topic.key] : undefined;
  const level = topic.scale.levels.find((one) => one.id === said);
  if (level !== undefined) return { level, assumed: false };
  // "Not yet at the first level" is an answer too.
  if (said === notYet) return undefined;
  const ask = asksOf(seat, catalogue).find((one) => one.topic === topic);
  return ask === undefined ? undefined : { level: ask.level, assumed: true };
}

/** What stands in a seat's `levels` for somebody who is not yet at the lowest level. */
export const notYet = 'none';

function asksOf(seat: Seat, catalogue: Catalogue): readonly Ask[] {
  return catalogue.roles.get(seat.role)?.asks ?? [];
}

function holdersOf(topic: Topic, team: Team, catalogue: Catalogue): readonly Holder[] {
  return team.seats
    .filter((seat) => !seat.vacant)
    .flatMap((seat) => {
      const found = levelOf(seat, topic, catalogue);
      return found === undefined ? [] : [{ seat, ...found }];
    });
}

function topicCoverage(
  topic: Topic,
  asks: readonly { seat: Seat; ask: Ask }[],
  people: readonly Holder[],
): TopicCoverage {
  const { scale } = topic;
  const levels = scale.levels.filter((level) => asks.some(({ ask }) => ask.level.id === level.id)).reverse();
  const needs = levels.map((level): Need => {
    const own = asks.filter(({ ask }) => ask.level.id === level.id);
    return {
      level,
      askedBy: own.map(({ seat }) => seat),
      holders: people.filter((holder) => compareLevels(level, scale, holder.level, scale).order >= 0),
      essential: own.some(({ ask }) => ask.essential),
      weight: Math.max(...own.map(({ ask }) => ask.weight)),
    };
  });
  const need = needs.find(({ holders }) => holders.length === 0) ?? needs.find(({ holders }) => holders.length === 1);
  return {
    topic,
    needs,
    people,
    ...(need !== undefined && { risk: { kind: need.holders.length === 0 ? 'nobody' : 'one', need } as const }),
  };
}
