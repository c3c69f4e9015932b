/** What is written, what is expected, and where the two do not meet. */
import type { Competency, Framework, Level, Role } from '../model.ts';

/** One competency at one level. */
export interface CoverageCell {
  readonly level: Level;
  /** Whether anything is written at this level. */
  readonly written: boolean;
  readonly indicators: number;
  /** Roles that are expected at exactly this level. */
  readonly expectedBy: readonly Role[];
}

export interface CoverageRow {
  readonly competency: Competency;
  readonly cells: readonly CoverageCell[];
}

/** A level that roles are held to and that nobody has described. */
export interface Unwritten {
  readonly competency: Competency;
  readonly level: Level;
  readonly roles: readonly Role[];
}

export interface Coverage {
  readonly rows: readonly CoverageRow[];
  readonly unwritten: readonly Unwritten[];
  /** In force and with a ladder, expected by no role of any framework. */
  readonly unexpected: readonly Competency[];
  /** Roles that somebody can hold and that expect nothing. */
  readonly withoutExpectations: readonly Role[];
  /** Levels of the scale at which no role is expected anything of this framework. */
  readonly unusedLevels: readonly Level[];
}

/** Competencies × levels × roles of one framework. */
export function coverageOf(framework: Framework): Coverage {
  const inForce = framework.competencies.filter((competency) => !competency.retired);
  const ladders = inForce.filter((competency) => competency.indicators.length === 0);
  const rows = ladders.map((competency) => ({
    competency,
    cells: framework.scale.levels.map((level) => cell(competency, level)),
  }));
  const cells = rows.flatMap(({ competency, cells: own }) => own.map((one) => ({ competency, ...one })));
  return {
    rows,
    unwritten: cells.flatMap(({ competency, level, written, expectedBy }) =>
      written || expectedBy.length === 0 ? [] : [{ competency, level, roles: expectedBy }],
    ),
    unexpected: ladders.filter((competency) => competency.expectedBy.length === 0),
    withoutExpectations: framework.roles.filter(
      (role) => !role.abstract && !role.retired && role.expectations.length === 0,
    ),
    unusedLevels: framework.scale.levels.filter(
      (level) => !cells.some((one) => one.level === level && one.expectedBy.length > 0),
    ),
  };
}

function cell(competency: Competency, level: Level): CoverageCell {
  const content = competency.levels.find((one) => one.level === level);
  return {
    level,
    written: content !== undefined && (content.summary !== undefined || content.indicators.length > 0),
    indicators: content?.indicators.length ?? 0,
    expectedBy: competency.expectedBy
      .filter((expectation) => expectation.level === level)
      .map((expectation) => expectation.role),
  };
}
