/** Conversations are walked to each of their ends, and questions answered in every way. */
import { expect, test } from 'vitest';
import { begin, choose, type Conversation, endingAt, isTalkDone, replay } from '../../../src/workshop/conversation.ts';
import { isAnswer, judge } from '../../../src/workshop/question.ts';
import { activitiesOf, questionsOf } from '../../../src/workshop/workshop.ts';
import { workshopOf } from './texts.ts';

const workshop = workshopOf();

const talk = activitiesOf(workshop).find((one): one is Conversation => one.as === 'conversation');
if (talk === undefined) throw new Error('There is no conversation.');

test('openness and what was shown decide where a choice leads', () => {
  const opened = choose(talk, begin(talk), 0);
  expect(opened).toEqual({ at: 'answers', openness: 4, shown: ['named-event'], said: [0] });
  const agreed = choose(talk, opened, 0);
  expect([agreed.at, agreed.shown]).toEqual(['agreed', ['named-event', 'asked']]);
  expect(endingAt(talk, agreed)?.title).toBe('An agreement');
  expect(isTalkDone(talk, agreed)).toBe(true);
  // The same question, asked after a verdict.
  const polite = replay(talk, [1, 0]);
  expect([polite.at, polite.openness]).toEqual(['polite', 2]);
  expect(isTalkDone(talk, replay(talk, [1, 1]))).toBe(false);
});

test('what was kept of another version leads as far as it can', () => {
  expect(replay(talk, [7, 0, 99, 1]).at).toBe('polite');
  expect(choose(talk, replay(talk, [0, 0]), 0).at).toBe('agreed');
});

test('answers are judged with the feedback of each option', () => {
  const [single, matching, numeric, ordering] = questionsOf(workshop);
  if (!single || !matching || !numeric || !ordering) throw new Error('A question is missing.');
  expect(judge(single, { chosen: [1] })).toEqual({
    right: false,
    said: [{ option: 1, right: false, feedback: 'It is a habit.' }],
  });
  expect(judge(single, { chosen: [0] }).right).toBe(true);
  expect(judge(matching, { put: ['Event', 'Event'] }).said.map((one) => one.right)).toEqual([true, false]);
  expect([4.5, 5, 5.5, 5.6].map((number) => judge(numeric, { number }).right)).toEqual([true, true, true, false]);
  expect(judge(numeric, { number: 90 }).said[0]?.feedback).toBe('Too long.');
  expect(judge(ordering, { chosen: [0, 2, 1] })).toMatchObject({ right: false, said: [{ right: true }, {}, {}] });
  expect(judge(ordering, { chosen: [0, 1, 2] }).right).toBe(true);
  const multiple = { ...single, kind: 'multiple' as const };
  expect(judge(multiple, { chosen: [0, 1] }).right).toBe(false);
  // A right option that was left out is spoken of.
  expect(judge(multiple, { chosen: [1] }).said.map((one) => one.option)).toEqual([0, 1]);
});

test('stored data that is no answer is not taken for one', () => {
  const [single, matching, numeric, ordering] = questionsOf(workshop);
  if (!single || !matching || !numeric || !ordering) throw new Error('A question is missing.');
  expect(isAnswer(single, { chosen: [0] })).toBe(true);
  for (const data of [
    null,
    3,
    {},
    { chosen: [] },
    { chosen: [0, 1] },
    { chosen: [5] },
    { put: ['Event'] },
    { number: 1 },
  ])
    expect(isAnswer(single, data)).toBe(false);
  expect(isAnswer(matching, { put: ['Event', 'Verdict'] })).toBe(true);
  expect(isAnswer(matching, { put: ['Event', 'Else'] })).toBe(false);
  expect(isAnswer(numeric, { number: Number.NaN })).toBe(false);
  expect(isAnswer(ordering, { chosen: [2, 1, 0] })).toBe(true);
  expect(isAnswer(ordering, { chosen: [2, 1] })).toBe(false);
});
