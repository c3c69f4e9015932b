/**
 * A difficult talk in which the reader chooses what to say. The state is where one stands, how open the other person is, and which
 * behaviours have been shown; a choice may lead elsewhere when these do not suffice.
 */
import type { Block } from '../mdx/document.ts';

export interface Conversation<Text = readonly Block[]> {
  readonly as: 'conversation';
  readonly id: string;
  readonly title: string;
  /** The other person. */
  readonly with: string;
  /** How open the other person is at the beginning, from 0 to `MOST_OPEN`. */
  readonly openness: number;
  /** How many behaviours make it done; at 0 any ending does. */
  readonly least: number;
  readonly blocks: Text;
  readonly behaviours: readonly Behaviour<Text>[];
  /** The first begins. */
  readonly turns: readonly Turn<Text>[];
  readonly endings: readonly Ending<Text>[];
}

export interface Behaviour<Text = readonly Block[]> {
  readonly id: string;
  /** Ids of objectives. */
  readonly assesses: readonly string[];
  readonly blocks: Text;
}

export interface Turn<Text = readonly Block[]> {
  readonly id: string;
  /** What the other person says. */
  readonly blocks: Text;
  readonly choices: readonly Choice<Text>[];
}

export interface Choice<Text = readonly Block[]> {
  readonly blocks: Text;
  /** Id of a turn or an ending. */
  readonly to: string;
  /** Ids of behaviours. */
  readonly shows: readonly string[];
  /** How much more open it makes the other person. */
  readonly openness: number;
  readonly feedback?: string | undefined;
  /** Where it leads when the other person is less open than `open` after it, or one of `needs` has not been shown. */
  readonly unless?: { readonly open: number; readonly needs: readonly string[]; readonly else: string } | undefined;
}

export interface Ending<Text = readonly Block[]> {
  readonly id: string;
  readonly title: string;
  readonly blocks: Text;
}

export const MOST_OPEN = 10;

/** Where somebody stands. `said` are the choices so far, from 0, so that a state can be kept as these alone. */
export interface TalkState {
  /** Id of a turn or an ending. */
  readonly at: string;
  readonly openness: number;
  /** Ids of behaviours in the order in which they were first shown. */
  readonly shown: readonly string[];
  readonly said: readonly number[];
}

/** The beginning of a conversation. */
export function begin({ turns, openness }: Conversation<unknown>): TalkState {
  return { at: turns[0]?.id ?? '', openness, shown: [], said: [] };
}

/** The state after a choice; the same state where there is no such choice. */
export function choose(conversation: Conversation<unknown>, state: TalkState, place: number): TalkState {
  const choice = conversation.turns.find(({ id }) => id === state.at)?.choices[place];
  if (choice === undefined) return state;
  const openness = Math.min(MOST_OPEN, Math.max(0, state.openness + choice.openness));
  const shown = [...state.shown, ...choice.shows.filter((one) => !state.shown.includes(one))];
  const { unless } = choice;
  const missed = unless !== undefined && (openness < unless.open || unless.needs.some((one) => !shown.includes(one)));
  return { at: missed ? unless.else : choice.to, openness, shown, said: [...state.said, place] };
}

/** The state after the choices that were kept, as far as they lead. */
export function replay(conversation: Conversation<unknown>, said: readonly number[]): TalkState {
  return said.reduce((state, place) => choose(conversation, state, place), begin(conversation));
}

/** The ending at which a state has arrived; undefined while the talk goes on. */
export function endingAt<Text>({ endings }: Conversation<Text>, { at }: TalkState): Ending<Text> | undefined {
  return endings.find(({ id }) => id === at);
}

/** Whether a talk is done: at an ending, with as many behaviours as it asks for. */
export function isTalkDone(conversation: Conversation<unknown>, state: TalkState): boolean {
  return endingAt(conversation, state) !== undefined && state.shown.length >= conversation.least;
}

/** What can be reached in a conversation, by whatever is chosen. */
export interface Reach {
  /** Ids of turns and endings. */
  readonly places: ReadonlySet<string>;
  /** `<turn> <place of choice> to` or `… else`. */
  readonly branches: ReadonlySet<string>;
  /** Ids of turns from which, in some state in which one gets there, no choice leads to an ending any more. */
  readonly stuck: ReadonlySet<string>;
}

/** More states than this are not walked one by one. */
const MOST_STATES = 50_000;

/** Walks every state of a conversation; undefined where there are too many to walk. */
export function reachOf(conversation: Conversation<unknown>): Reach | undefined {
  const keyOf = ({ at, openness, shown }: TalkState): string => `${at} ${openness} ${[...shown].sort().join(',')}`;
  const turns = new Map(conversation.turns.map((turn) => [turn.id, turn]));
  const endings = new Set(conversation.endings.map(({ id }) => id));
  const states = new Map<string, TalkState>();
  const from = new Map<string, Set<string>>();
  const branches = new Set<string>();
  const start = begin(conversation);
  const queue = [start];
  states.set(keyOf(start), start);
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const [place, choice] of (turns.get(state.at)?.choices ?? []).entries()) {
      // What was said on the way is no part of where one stands.
      const next = { ...choose(conversation, state, place), said: [] };
      branches.add(
        `${state.at} ${place} ${choice.unless !== undefined && next.at === choice.unless.else ? 'else' : 'to'}`,
      );
      const key = keyOf(next);
      const before = from.get(key);
      if (before === undefined) from.set(key, new Set([keyOf(state)]));
      else before.add(keyOf(state));
      if (states.has(key)) continue;
      if (states.size >= MOST_STATES) return undefined;
      states.set(key, next);
      queue.push(next);
    }
  }
  const good = new Set<string>();
  const back = [...states].flatMap(([key, { at }]) => (endings.has(at) ? [key] : []));
  for (let key = back.pop(); key !== undefined; key = back.pop()) {
    if (good.has(key)) continue;
    good.add(key);
    back.push(...(from.get(key) ?? []));
  }
  return {
    places: new Set([...states.values()].map(({ at }) => at)),
    branches,
    stuck: new Set([...states].flatMap(([key, { at }]) => (turns.has(at) && !good.has(key) ? [at] : []))),
  };
}
