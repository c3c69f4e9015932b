import { describe, expect, test } from 'vitest';
import { gapBetween } from '../../../src/framework/gap.ts';
import { gapWords, shiftWords } from '../../../src/site/gap-words.ts';
import { modelOf, roleOf, SMALL } from '../workspace-fixture.ts';

const model = modelOf(SMALL);
const lead = roleOf(model, 'people/team-lead');
const partner = roleOf(model, 'people/hr-partner');

describe('a gap in words', () => {
  test('names what there is of', () => {
    expect(gapWords(gapBetween(partner.expectations, lead.expectations))).toBe('1 raised, 1 new, 1 lower');
    expect(gapWords(gapBetween(lead.expectations, partner.expectations))).toBe('1 raised, 1 lower, 1 no longer asked');
    expect(gapWords(gapBetween(lead.expectations, lead.expectations))).toBe('the same expectations');
  });

  test('a single shift says from where and how far', () => {
    const gap = gapBetween(partner.expectations, lead.expectations);
    expect(gap.raised.map(shiftWords)).toEqual([{ from: 'Working', change: 'one up' }]);
    expect(gap.lowered.map(shiftWords)).toEqual([{ from: 'Practitioner', change: 'lower' }]);
  });
});
