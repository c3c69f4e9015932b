import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alikeTo } from '../../../../src/framework/rules/alike.ts';
import { ruleContext } from '../../../../src/framework/rules/context.ts';
import { meaningWords, sharedMeaning } from '../../../../src/framework/rules/same-words.ts';
import { FEEDBACK, modelOf, SMALL, sourcesOf } from '../../workspace-fixture.ts';

/** A competency for each text, in order, and which earlier text each is found to be like. */
function found(texts: readonly string[]): string[] {
  const paths = texts.map((_, index) => FEEDBACK.replace('giving-feedback', `text-${String(index).padStart(3, '0')}`));
  const files = {
    ...Object.fromEntries(Object.entries(SMALL).filter(([path]) => !/competencies|roles/.test(path))),
    ...Object.fromEntries(paths.map((path, index) => [path, `title: T\nlevels:\n  working: ${texts[index] ?? ''}\n`])),
  };
  const sources = new Map(
    sourcesOf(files).frameworks.flatMap((one) => one.competencies.map(({ source }) => [source.file, source] as const)),
  );
  const unread = ruleContext(modelOf(files), sources, { today: '2026-01-01' }).statements.map((statement) => ({
    statement,
    numbers: statement.meaning.distinct.map(({ number }) => number),
  }));
  return [...alikeTo(unread, (one) => one.statement)].map(
    ({ statement, earlier }) => `${paths.indexOf(statement.file)} ${paths.indexOf(earlier.file)}`,
  );
}

/** The same by comparing each with each. */
function expected(texts: readonly string[]): string[] {
  const sets = texts.map((text) => new Set(meaningWords(text)));
  return sets.flatMap((words, at) => {
    const shares = sets.slice(0, at).map((other) => sharedMeaning(words, other));
    const most = Math.max(0, ...shares);
    return most < 0.87 ? [] : [`${at} ${shares.indexOf(most)}`];
  });
}

const WORDS =
  'amber basil cedar daisy ember fennel garnet hazel indigo juniper kelp lemon mango nutmeg olive pepper quince rowan sage thyme'.split(
    ' ',
  );

test('it finds what a comparison of each with each finds', () => {
  const text = fc
    .record({ from: fc.nat(3), length: fc.integer({ min: 3, max: 17 }), swap: fc.option(fc.nat(WORDS.length - 1)) })
    .map(({ from, length, swap }) => {
      const words = [...WORDS.slice(from), ...WORDS].slice(0, length);
      if (swap !== null) words[swap % length] = WORDS[swap] ?? '';
      return words.join(' ');
    });
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 30 }), (texts) => {
      expect(found(texts)).toEqual(expected(texts));
    }),
    { seed: 20261123, numRuns: 60 },
  );
});
