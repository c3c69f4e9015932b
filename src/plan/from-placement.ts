/** What a person answered in the self-placement, as the first ratings of a plan: the same statements, the same four answers. */
import type { PlacementRecord } from '../framework/placement/record.ts';
import type { Answer } from '../framework/placement/standing.ts';
import { type Plan, rate } from './plan.ts';
import type { ExpectedCompetency, LevelAsks, RoleData, Statement } from './role-data.ts';

/** An answer that says something about a role. */
interface Told {
  readonly expected: ExpectedCompetency;
  readonly level: LevelAsks;
  readonly statement: Statement;
  readonly answer: Exclude<Answer, 'skipped'>;
}

/** How many of the answers are about statements that a plan towards `role` rates; skipped ones say nothing. */
export function answersAbout(role: RoleData, record: PlacementRecord): number {
  return told(role, record).length;
}

/** `plan` with these answers as ratings of the day on which they were last changed (YYYY-MM-DD). `role` is the plan's target. */
export function withAnswers(plan: Plan, role: RoleData, record: PlacementRecord, day: string): Plan {
  return told(role, record).reduce(
    (rated, { expected, level, statement, answer }) => rate(rated, expected, level, statement, answer, day),
    plan,
  );
}

function told(role: RoleData, record: PlacementRecord): readonly Told[] {
  return role.expectations.flatMap((expected) =>
    expected.asks.flatMap((level) =>
      level.statements.flatMap((statement): Told[] => {
        const answer = answerTo(record, expected, level, statement);
        return answer === undefined || answer === 'skipped' ? [] : [{ expected, level, statement, answer }];
      }),
    ),
  );
}

/** Found under the names that the competency, its level and the statement have now, else under those that they had before. */
function answerTo(
  { answers }: PlacementRecord,
  expected: ExpectedCompetency,
  level: LevelAsks,
  statement: Statement,
): Answer | undefined {
  for (const key of [expected.key, ...expected.formerly])
    for (const at of [level.id, ...level.formerly])
      for (const id of [statement.id, ...statement.formerly]) {
        const answer = answers[key]?.[`${at}/${id}`];
        if (answer !== undefined) return answer;
      }
  return undefined;
}
