/** The scoring sheet of one competency: what an answer of each quality shows, in the framework's own words. */
import type { Anchors, CompetencyLevel, Expectation } from '../framework/model.ts';
import { saysMore } from '../framework/compare/words.ts';
import type { Block, Cell } from './document.ts';
import { behaviours, graded, summaryOf } from './expected.ts';
import { cell, line, prose, strong, table } from './text.ts';

/** A box to tick on paper or in a word processor. */
const box: Cell = cell('☐');
const columns = [
  ['Score', 3],
  ['What the answer shows', 8],
  ['Tick one', 2],
] as const;

/**
 * Anchors that were written for exactly the level asked are the sheet. Else the levels around it are: the one below, the one asked,
 * the one above. A scale of one step has nothing but shown, in part, not shown.
 */
export function scoringSheet(expectation: Expectation): readonly Block[] {
  const anchors = expectation.competency.anchors.find(({ at }) => at.id === expectation.level.id);
  const name = `Scoring sheet for ${expectation.competency.title}`;
  return table(name, columns, [noEvidence, ...(anchors ? byAnchors(anchors) : byLevels(expectation))]);
}

const noEvidence: readonly Cell[] = [
  cell('No evidence'),
  cell('No event of the candidate’s own, or only what one ought to do.'),
  box,
];

function byAnchors(anchors: Anchors): readonly (readonly Cell[])[] {
  return anchors.ratings.map(({ rating, text }) => [cell(rating.title), cell(prose(text)), box]);
}

function byLevels(expectation: Expectation): readonly (readonly Cell[])[] {
  if (!graded(expectation)) {
    return [
      [cell('In part'), cell('An event of the candidate’s own, done with much help or only in part.'), box],
      [cell(strong('Shown'), ' (asked)'), cell('An event of the candidate’s own that the follow-ups bear out.'), box],
    ];
  }
  const { competency, level } = expectation;
  const { step } = level;
  const around = competency.framework.scale.levels.filter(
    (one) => Math.abs(one.step - step) === 1 || one.id === level.id,
  );
  const written = (id: string): CompetencyLevel | undefined => competency.levels.find((text) => text.level.id === id);
  return around
    .filter((one) => one.id === level.id || written(one.id) !== undefined)
    .map((one) => {
      const asked = one.id === level.id;
      const text = summaryOf(expectation, one);
      const seen = behaviours(expectation, one);
      const shows: Cell = text !== undefined ? [text] : asked ? seen : seen.slice(0, 3);
      const silent = asked && shows.length === 0 && !saysMore(competency.definition, competency.title);
      return [
        asked ? [line(strong(one.title), ' (asked)')] : cell(one.title),
        silent ? cell('What you agreed on before the first interview.') : shows,
        box,
      ];
    });
}
