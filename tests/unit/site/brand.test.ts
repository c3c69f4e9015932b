import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, PAPER } from '../../../src/framework/link/contrast.ts';
import { brandStyles, rampOf, schemes } from '../../../src/site/brand.ts';
import { fromOklch, toOklch } from '../../../src/site/colour.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);
const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

/** Both values of a token: light, dark. */
function token(name: string): readonly [string, string] {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  if (light === undefined || dark === undefined) throw new Error(`no token ${name}`);
  return [light, dark];
}

describe('the tokens', () => {
  test('paper is the one that brand colours are checked against', () => {
    expect(token('paper').map((one) => one.toUpperCase())).toEqual([PAPER.light, PAPER.dark]);
    expect([schemes.light.ink, schemes.dark.ink]).toEqual(token('ink').map((one) => one.toUpperCase()));
  });

  test.each(['ink', 'muted', 'leaf', 'clay', 'slate', 'gold'])('%s is read on paper and on raised surfaces', (name) => {
    for (const scheme of [0, 1] as const) {
      expect(contrast(token(name)[scheme], token('paper')[scheme])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(token(name)[scheme], token('surface')[scheme])).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('text is read on every step of the level ramp', () => {
    for (const step of [1, 2, 3, 4, 5]) {
      for (const scheme of [0, 1] as const) {
        const text = step < 3 ? token('ink') : token(`on-l${step}`);
        expect(contrast(text[scheme], token(`l${step}`)[scheme])).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

test('OKLCH goes there and back', () => {
  fc.assert(
    fc.property(colour, (hex) => {
      expect(contrast(fromOklch(toOklch(hex)), hex)).toBeLessThan(1.02);
    }),
  );
});

describe('a brand colour', () => {
  test('gives a ramp on which text is read, whatever the colour', () => {
    fc.assert(
      fc.property(colour, (hex) => {
        for (const scheme of [schemes.light, schemes.dark]) {
          const ramp = rampOf(hex, scheme);
          expect(ramp).toHaveLength(5);
          for (const step of ramp) expect(contrast(step.fill, step.text)).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });

  test('grows stronger step by step', () => {
    const light = rampOf('#1D4E89', schemes.light).map((step) => toOklch(step.fill).lightness);
    expect([...light].sort((a, b) => b - a)).toEqual(light);
  });

  test('stands for links as it is', () => {
    expect(brandStyles({ light: '#1D4E89', dark: '#9CC3F0' })).toMatch(
      /^:root \{ --leaf: light-dark\(#1D4E89, #9CC3F0\); --l1: light-dark\(#[0-9A-F]{6}, #[0-9A-F]{6}\);/,
    );
    expect(brandStyles(undefined)).toBeUndefined();
  });
});
