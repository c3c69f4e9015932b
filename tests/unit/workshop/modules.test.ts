/** The workshops of this repository: every conversation is walked to each of its endings, choice by choice. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  begin,
  choose,
  type Conversation,
  endingAt,
  isTalkDone,
  replay,
  type TalkState,
} from '../../../src/workshop/conversation.ts';
import { loadWorkspace } from '../../../src/workspace/load.ts';

const { workshops } = await loadWorkspace(fileURLToPath(new URL('../../../', import.meta.url)));
const talks = workshops.flatMap(({ id, sections }) =>
  sections.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.as === 'conversation' ? [{ name: `${id}: ${part.title}`, talk: part }] : [])),
  ),
);

/** For each ending a way to it, and for each choice a way through it that ends; found state by state. */
function waysThrough(talk: Conversation): { endings: Map<string, TalkState>; choices: Map<string, TalkState> } {
  const endings = new Map<string, TalkState>();
  const choices = new Map<string, TalkState>();
  const seen = new Set<string>();
  const queue = [begin(talk)];
  for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
    const turn = talk.turns.find(({ id }) => id === state?.at);
    if (turn === undefined) {
      if (!endings.has(state.at)) endings.set(state.at, state);
      continue;
    }
    for (const place of turn.choices.keys()) {
      const next = choose(talk, state, place);
      if (!choices.has(`${turn.id} ${place}`)) choices.set(`${turn.id} ${place}`, next);
      const key = `${next.at} ${next.openness} ${[...next.shown].sort().join()}`;
      if (!seen.has(key)) queue.push(next);
      seen.add(key);
    }
  }
  return { endings, choices };
}

test('there are conversations to walk', () => {
  expect(workshops.length).toBeGreaterThanOrEqual(10);
  expect(talks.length).toBeGreaterThanOrEqual(9);
});

describe.each(talks)('$name', ({ talk }) => {
  const { endings, choices } = waysThrough(talk);

  test('each ending is reached by its way, replayed from what is kept', () => {
    expect([...endings.keys()].sort()).toEqual(talk.endings.map(({ id }) => id).sort());
    for (const [id, { said }] of endings) expect(endingAt(talk, replay(talk, said))?.id).toBe(id);
  });

  test('each choice can be taken', () => {
    const all = talk.turns.flatMap(({ id, choices: own }) => own.map((_, place) => `${id} ${place}`));
    expect([...choices.keys()].sort()).toEqual(all.sort());
  });

  test('it can be done', () => {
    const done = [...endings.values()].filter((state) => isTalkDone(talk, state));
    expect(done.length).toBeGreaterThan(0);
  });
});
