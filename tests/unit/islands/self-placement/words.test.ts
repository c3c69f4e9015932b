import { describe, expect, test } from 'vitest';
import { standingIn } from '../../../../src/framework/placement/standing.ts';
import { toward } from '../../../../src/framework/placement/toward.ts';
import { begunSteps, onTheWay, yesesOf } from '../../../../src/framework/placement/begun.ts';
import { standingWords, summaryWords, towardWords } from '../../../../src/islands/self-placement/words.ts';
import { answersOf, catalogue, inquiries, topic } from '../../framework/placement/village.ts';

const asked = inquiries('work/baker');
const baking = asked.get('work/baking');
if (baking === undefined) throw new Error('no baking');
const answers = answersOf({ 'work/baking': { 'working/kneads': 'met', 'working/times': 'not-yet' } });
const standing = standingIn(topic('work/baking'), baking, answers);
const baker = catalogue.roles.get('work/baker');
if (baker === undefined) throw new Error('no baker');
const way = toward(baker, new Map([['work/baking', standing]]));

describe('what is begun', () => {
  test('is counted by statements, and by levels that are not reached', () => {
    expect(yesesOf(asked.values(), answers)).toEqual({ yes: 1, of: 2 });
    expect(onTheWay(standing, baking, answers)).toEqual({ yes: 1, of: 2, begun: true });
    expect(begunSteps(way, asked, answers)).toBe(1);
  });

  test('does not take what is wholly to come for begun', () => {
    const none = answersOf({ 'work/baking': { 'working/kneads': 'not-yet', 'working/times': 'not-yet' } });
    const below = standingIn(topic('work/baking'), baking, none);
    expect(onTheWay(below, baking, none)).toEqual({ yes: 0, of: 2, begun: false });
    expect(standingWords(below, onTheWay(below, baking, none))).toBe(
      'On the way to Working; what comes before it was not asked',
    );
  });
});

test('words say what was said yes to, and never that there is nothing', () => {
  expect(summaryWords({ yes: 24, of: 36 }, 0, 12)).toBe('You said yes to 24 of 36 statements; 12 levels are begun.');
  expect(summaryWords({ yes: 30, of: 36 }, 1, 3)).toBe(
    'You said yes to 30 of 36 statements; 1 level is reached and 3 are begun.',
  );
  expect(summaryWords({ yes: 0, of: 1 }, 0, 0)).toBe('You said yes to 0 of 1 statement.');
  expect(standingWords(standing, onTheWay(standing, baking, answers))).toBe(
    'On the way to Working, yes to 1 of 2 statements; what comes before it was not asked',
  );
  expect(towardWords(way, 1)).toBe('1 next step, begun. You answered 1 of the 4 things that it asks.');
  expect(towardWords({ ...way, next: [...way.next, ...way.next] }, 1)).toMatch(/^2 next steps, 1 of them begun\./);
});
