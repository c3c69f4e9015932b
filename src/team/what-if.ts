/** What a hire, a vacancy or a promotion would change: the coverage before and after, and where the two differ. */
import type { Ask, Catalogue, OutlineLevel, Topic } from '../framework/outline.ts';
import { coverage, levelOf, notYet, type Coverage, type Risk, type TopicCoverage } from './coverage.ts';
import type { Seat, Team } from './team.ts';

export type Event =
  /** Somebody new comes, at the levels that the role expects; into the vacant seat of that id, where one is named. */
  | { readonly kind: 'hire'; readonly role: string; readonly into?: string }
  /** Whoever holds that seat leaves or is away; the seat stays. */
  | { readonly kind: 'vacancy'; readonly seat: string }
  /** The holder of that seat takes on another role, at the levels they have today; the former seat stays vacant or goes. */
  | { readonly kind: 'promotion'; readonly seat: string; readonly role: string; readonly keepSeat: boolean };

/** A competency whose coverage an event changes. */
export interface Difference {
  readonly topic: Topic;
  /** Nothing where the team's roles did not ask it. */
  readonly before?: TopicCoverage;
  /** Nothing where they no longer do. */
  readonly after?: TopicCoverage;
  /** `opens`: a risk that was not there, or a graver one; `closes`: one fewer, or a lighter one; `shifts`: neither. */
  readonly effect: 'opens' | 'closes' | 'shifts';
}

export interface WhatIf {
  readonly team: Team;
  readonly before: Coverage;
  readonly after: Coverage;
  /** What opens first, then what closes, then what merely shifts. */
  readonly differences: readonly Difference[];
  /** What the new role asks of a promoted person beyond the levels they have: to be learned with help, no reason against. */
  readonly toLearn: readonly { readonly ask: Ask; readonly from?: OutlineLevel }[];
}

/** What the events, one after the other, would change. No events change nothing. */
export function whatIf(team: Team, events: readonly Event[], catalogue: Catalogue): WhatIf {
  const changed = events.reduce((state, event) => happen(state, event, catalogue), team);
  const before = coverage(team, catalogue);
  const after = coverage(changed, catalogue);
  return {
    team: changed,
    before,
    after,
    differences: differencesBetween(before, after),
    toLearn: events.flatMap((event) => (event.kind === 'promotion' ? learning(team, event, catalogue) : [])),
  };
}

function happen(team: Team, event: Event, catalogue: Catalogue): Team {
  if (event.kind === 'vacancy')
    return { seats: team.seats.map((seat) => (seat.id === event.seat ? { ...seat, vacant: true } : seat)) };
  if (event.kind === 'hire') {
    const newcomer = { alias: 'New colleague', role: event.role, vacant: false, levels: {} };
    const taken = team.seats.some((seat) => seat.id === event.into);
    if (taken)
      return { seats: team.seats.map((seat) => (seat.id === event.into ? { ...newcomer, id: seat.id } : seat)) };
    return { seats: [...team.seats, { ...newcomer, id: freeId(team) }] };
  }
  return {
    seats: team.seats.flatMap((seat): Seat[] => {
      if (seat.id !== event.seat) return [seat];
      const promoted = { ...seat, role: event.role, levels: levelsToday(seat, event.role, catalogue) };
      if (!event.keepSeat) return [promoted];
      return [promoted, { id: freeId(team), alias: '', role: seat.role, vacant: true, levels: {} }];
    }),
  };
}

/** A promotion raises nobody's level overnight: what was assumed from the former role is written down, the rest is not yet there. */
function levelsToday(seat: Seat, role: string, catalogue: Catalogue): Readonly<Record<string, string>> {
  const topics = [seat.role, role].flatMap((key) => catalogue.roles.get(key)?.asks.map(({ topic }) => topic) ?? []);
  return {
    ...seat.levels,
    ...Object.fromEntries(
      topics.map((topic) => [topic.key, levelOf(seat, topic, catalogue)?.level.id ?? notYet] as const),
    ),
  };
}

function learning(team: Team, event: Event & { readonly kind: 'promotion' }, catalogue: Catalogue): WhatIf['toLearn'] {
  const seat = team.seats.find((one) => one.id === event.seat);
  if (seat === undefined) return [];
  return (catalogue.roles.get(event.role)?.asks ?? []).flatMap((ask) => {
    const from = levelOf(seat, ask.topic, catalogue)?.level;
    if (from !== undefined && from.rank >= ask.level.rank) return [];
    return [{ ask, ...(from !== undefined && { from }) }];
  });
}

function differencesBetween(before: Coverage, after: Coverage): readonly Difference[] {
  const earlier = new Map(before.topics.map((one) => [one.topic, one]));
  const later = new Map(after.topics.map((one) => [one.topic, one]));
  const differences = [...new Set([...earlier.keys(), ...later.keys()])].flatMap((topic): Difference[] => {
    const [was, is] = [earlier.get(topic), later.get(topic)];
    if (describe(was) === describe(is)) return [];
    const change = gravity(is?.risk) - gravity(was?.risk);
    return [
      {
        topic,
        ...(was !== undefined && { before: was }),
        ...(is !== undefined && { after: is }),
        effect: change > 0 ? 'opens' : change < 0 ? 'closes' : 'shifts',
      },
    ];
  });
  const order = { opens: 0, closes: 1, shifts: 2 } as const;
  return differences.sort((a, b) => order[a.effect] - order[b.effect]);
}

function gravity(risk: Risk | undefined): number {
  return risk === undefined ? 0 : risk.kind === 'one' ? 1 : 2;
}

/** All that counts in a topic's coverage, for telling whether it changed. Names do not count. */
function describe(one: TopicCoverage | undefined): string {
  return JSON.stringify(one?.needs.map(({ level, askedBy, holders }) => [level.id, askedBy.length, holders.length]));
}

function freeId(team: Team): string {
  const taken = new Set(team.seats.map(({ id }) => id));
  let number = team.seats.length + 1;
  while (taken.has(`what-if-${number}`)) number += 1;
  return `what-if-${number}`;
}
