import { expect, test } from 'vitest';
import { failedSilencesIn, silencesIn } from '../../../../src/framework/rules/silence.ts';

test.each([
  ['# espalier-ignore: near-duplicate -- two teams', '# espalier-ignore near-duplicate -- two teams'],
  ['# espalier-ignore near-duplicate – two teams', '# espalier-ignore near-duplicate -- two teams'],
  ['# espalier-ignore near-duplicate - two teams', '# espalier-ignore near-duplicate -- two teams'],
  ['# espalier-ignore near-duplicate because of two teams', '# espalier-ignore near-duplicate -- because of two teams'],
  ['# espalier-ignore: (near-duplicate)', '# espalier-ignore near-duplicate -- why'],
  ['# espalier_ignore near-duplicate -- two teams', '# espalier-ignore near-duplicate -- two teams'],
  ['# espalier-ignored near-duplicate -- two teams', '# espalier-ignore near-duplicate -- two teams'],
  ['# Espalier ignore near-duplicate -- two teams', '# espalier-ignore near-duplicate -- two teams'],
  ['title: Coaching # espalier-ignore: near-duplicate', '# espalier-ignore near-duplicate -- why'],
])('nearly a silence: %s', (line, instead) => {
  expect(silencesIn(line)).toEqual([]);
  expect(failedSilencesIn(`${line}\r\n`).map((one) => one.instead)).toEqual([instead]);
});

test.each([
  '# espalier-ignore near-duplicate -- two teams',
  '# espalier-ignore near-duplicate',
  '# espalier-ignore',
  '# Where espalier-ignore stands in a sentence',
  'title: Coaching',
])('a silence, or nothing like it: %s', (line) => {
  expect(failedSilencesIn(line)).toEqual([]);
});

test('hostile comments are read at once', () => {
  const start = performance.now();
  for (const unit of ['#', ' #', '# espalier-ignore', ':', '-', 'a-', ' ']) {
    const text = `# espalier-ignore:${unit.repeat(100_000)}!`;
    failedSilencesIn(text);
    silencesIn(text);
  }
  expect(performance.now() - start).toBeLessThan(1_000);
});
