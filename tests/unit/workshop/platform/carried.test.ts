import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../../../src/workshop/conversation.ts';
import { carriedText, type Outline, withCarried } from '../../../../src/workshop/platform/carried.ts';
import { follower } from '../../../../src/workshop/platform/follow.ts';
import { type AnswerGiven, MOST_STATE, type Platform, type Score } from '../../../../src/workshop/platform/platform.ts';
import { answerOf, begun, isDone, type WorkshopRecord } from '../../../../src/workshop/progress.ts';
import type { Question } from '../../../../src/workshop/question.ts';

const option = (right: boolean, more: object = {}) => ({ blocks: 'Words', feedback: 'Because.', right, ...more });
const question = (id: string, kind: Question['kind'], options: Question<string>['options']): Question<string> => ({
  ...{ as: 'question', id, kind, assesses: [], blocks: 'Words' },
  options,
});
const talk: Conversation<string> = {
  as: 'conversation',
  id: 'talk',
  title: 'A talk',
  with: 'Ada',
  openness: 3,
  least: 1,
  blocks: '',
  behaviours: [{ id: 'asks', assesses: [], blocks: '' }],
  turns: [
    {
      id: 'first',
      blocks: '',
      choices: [
        { blocks: '', to: 'good', shows: ['asks'], openness: 1 },
        { blocks: '', to: 'first', shows: [], openness: -1 },
      ],
    },
  ],
  endings: [{ id: 'good', title: 'Good', blocks: '' }],
};
const workshop: Outline = {
  id: 'workshop',
  title: 'Workshop',
  version: '1.0.0',
  sections: [
    {
      id: 'one',
      activities: [
        question('single', 'single', [option(true), option(false)]),
        question('multiple', 'multiple', [option(true), option(false), option(true)]),
        question('matching', 'matching', [option(true, { with: 'Fact' }), option(true, { with: 'Judgement' })]),
        question('ordering', 'ordering', [option(true), option(true), option(true)]),
        question('numeric', 'numeric', [option(true, { value: 5, tolerance: 1 }), option(false)]),
      ],
    },
    {
      id: 'two',
      activities: [
        talk,
        { as: 'reflection', id: 'reflection', blocks: '', lines: 3, plan: false },
        { as: 'checklist', id: 'ticks', title: 'Ticks', least: 1, items: ['a', 'b'] },
        { as: 'exercise', id: 'exercise', assesses: [], blocks: '' },
      ],
    },
  ],
};
const activities = workshop.sections.flatMap((section) => section.activities);
const fresh = begun(workshop, '2026-11-26T09:00:00Z');
const now = Date.UTC(2026, 10, 26, 10);

const secret = 'Canary words';
const record = fc.record({
  answers: fc.record(
    {
      single: fc.record({ chosen: fc.tuple(fc.nat(1)) }),
      multiple: fc.record({ chosen: fc.uniqueArray(fc.nat(2), { minLength: 1 }) }),
      matching: fc.record({
        put: fc.tuple(fc.constantFrom('Fact', 'Judgement'), fc.constantFrom('Fact', 'Judgement')),
      }),
      ordering: fc.record({ chosen: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }) }),
      numeric: fc.record({ number: fc.constantFrom(5, 4.5, 77) }),
    },
    { requiredKeys: [] },
  ),
  sections: fc.subarray(['one', 'two']),
  at: fc.constantFrom('one', 'two'),
  texts: fc.constantFrom<Record<string, string>>({}, { reflection: secret }),
  ticks: fc.constantFrom<Record<string, readonly number[]>>({}, { ticks: [0] }),
  talks: fc.constantFrom<WorkshopRecord['talks']>(
    {},
    { talk: { said: [1, 1], done: false } },
    { talk: { said: [1, 0], done: true } },
    { talk: { said: [], done: true } },
  ),
});

describe('what a platform keeps', () => {
  test('comes back on another device: everything that was chosen, and that the rest is done', () => {
    fc.assert(
      fc.property(record, fc.boolean(), (progress, exercised) => {
        const here: WorkshopRecord = { ...fresh, ...progress };
        const practised = new Set(exercised ? ['exercise'] : []);
        const there = withCarried(workshop, carriedText(workshop, here, practised, now), fresh, undefined);
        expect(there.sections).toEqual(here.sections);
        expect(there.at).toBe(here.at);
        expect(there.talks.talk?.done ?? false).toBe(here.talks.talk?.done ?? false);
        expect(there.talks.talk?.said ?? []).toEqual(here.talks.talk?.said ?? []);
        for (const one of activities) {
          expect(isDone(one, there, new Set())).toBe(isDone(one, here, practised));
          if (one.as === 'question' && one.kind !== 'numeric')
            expect(answerOf(one, there)).toEqual(answerOf(one, here));
        }
      }),
    );
  });

  test('has nothing of what was written, no number that was typed, and none of the ticks', () => {
    fc.assert(
      fc.property(record, (progress) => {
        const text = carriedText(workshop, { ...fresh, ...progress, name: secret }, new Set(), 0);
        expect(text).not.toContain('Canary');
        expect(text).not.toContain('77');
        expect(text).not.toContain('4.5');
      }),
    );
  });

  test('a number comes back as the one that it hit; another is only known to be done', () => {
    const back = (number: number): WorkshopRecord =>
      withCarried(
        workshop,
        carriedText(workshop, { ...fresh, answers: { numeric: { number } } }, new Set(), now),
        fresh,
        undefined,
      );
    expect(back(4.5).answers).toEqual({ numeric: { number: 5 } });
    expect(back(77)).toMatchObject({ answers: {}, elsewhere: ['numeric'] });
  });

  test('nothing of one device is lost by the other, and the newer choice is right', () => {
    const here: WorkshopRecord = { ...fresh, answers: { single: { chosen: [1] } }, texts: { reflection: secret } };
    const there: WorkshopRecord = { ...fresh, answers: { single: { chosen: [0] } }, sections: ['one'] };
    const text = carriedText(workshop, there, new Set(['exercise']), now);
    const later = withCarried(workshop, text, here, now - 60_000);
    expect(later).toMatchObject({
      answers: { single: { chosen: [0] } },
      texts: { reflection: secret },
      sections: ['one'],
      elsewhere: ['exercise'],
    });
    expect(withCarried(workshop, text, here, now + 60_000).answers).toEqual({ single: { chosen: [1] } });
  });

  test('a talk that goes in circles is kept as having been had', () => {
    const said = Array.from({ length: 5000 }, () => 1);
    const text = carriedText(workshop, { ...fresh, talks: { talk: { said, done: true } } }, new Set(), now);
    expect(text.length).toBeLessThan(MOST_STATE);
    expect(withCarried(workshop, text, fresh, undefined).talks.talk).toEqual({ said: [], done: true });
  });

  test('what is no such state, or of parts that are gone, changes nothing', () => {
    for (const text of ['', 'x', '[]', '{}', '{"v":2}', '{"v":1,"t":0,"s":[1],"a":{},"k":{},"d":[]}'])
      expect(withCarried(workshop, text, fresh, undefined)).toBe(fresh);
    const foreign = '{"v":1,"t":0,"s":[],"a":{"gone":"0","single":"9"},"k":{"gone":"0"},"d":["gone"]}';
    expect(withCarried(workshop, foreign, fresh, undefined)).toEqual(fresh);
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(withCarried(workshop, text, fresh, undefined)).toBe(fresh);
      }),
    );
  });
});

describe('following', () => {
  /** A platform that writes down what it is told. */
  function told() {
    const kept: string[] = [];
    const answers: AnswerGiven[] = [];
    const completed: (Score | undefined)[] = [];
    const platform: Platform = {
      begin: () => Promise.resolve({ found: true, learner: '' }),
      keep: (state) => void kept.push(state),
      answered: (answer) => void answers.push(answer),
      completed: (score) => void completed.push(score),
      end: () => Promise.resolve({ saved: true }),
      endNow: () => undefined,
    };
    return { kept, answers, completed, platform };
  }

  test('tells of each answer once, and not of those of an earlier session', () => {
    const { answers, platform } = told();
    const follow = follower(workshop, platform, () => now);
    const first: WorkshopRecord = { ...fresh, answers: { single: { chosen: [1] } } };
    follow(first, new Set());
    expect(answers).toEqual([]);
    const second = { ...first, answers: { ...first.answers, matching: { put: ['Judgement', 'Judgement'] } } };
    follow(second, new Set());
    follow({ ...second, name: 'A name' }, new Set());
    expect(answers).toEqual([{ question: 'matching', kind: 'matching', chosen: [1, 1], right: false }]);
    follow({ ...second, answers: { ...second.answers, single: { chosen: [0] } } }, new Set());
    expect(answers.at(-1)).toEqual({ question: 'single', kind: 'choice', chosen: [0], right: true });
  });

  test('keeps what changed, and nothing for words that are being written', () => {
    const { kept, platform } = told();
    const follow = follower(workshop, platform, () => now);
    follow(fresh, new Set());
    follow({ ...fresh, texts: { reflection: 'a' } }, new Set());
    follow({ ...fresh, texts: { reflection: 'ab' } }, new Set());
    follow({ ...fresh, texts: { reflection: 'abc' }, sections: ['one'] }, new Set());
    follow({ ...fresh, texts: { reflection: 'abc' }, sections: ['one'] }, new Set(['exercise']));
    expect(kept).toHaveLength(4);
  });

  test('tells of completion when it is there, and again of a better score alone', () => {
    const { completed, platform } = told();
    const follow = follower(workshop, platform, () => now);
    follow({ ...fresh, answers: { single: { chosen: [0] } } }, new Set());
    expect(completed).toEqual([]);
    const done: WorkshopRecord = { ...fresh, completed: '2026-11-26T10:00:00Z', answers: { single: { chosen: [0] } } };
    follow(done, new Set());
    follow({ ...done, answers: {} }, new Set());
    follow({ ...done, answers: { ...done.answers, numeric: { number: 5 } } }, new Set());
    expect(completed).toEqual([
      { right: 1, of: 5 },
      { right: 2, of: 5 },
    ]);
  });
});
