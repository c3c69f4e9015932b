/** Changes of what stands above competencies and roles: frameworks, their groups and scales, and the job architecture. */
import type { Family, Framework, Grade, JobArchitecture, Level, Role, Scale } from '../model.ts';
import type { Bump, Change } from './change.ts';
import { byTitle } from './reach.ts';
import { matchById } from './match.ts';

/** The changes of a framework's own file and of its scale. */
export function* frameworkChanges(before: Framework, after: Framework): Generator<Change> {
  const about = { framework: after.id, entity: 'framework', id: after.id, title: after.title } as const;
  const held = after.roles.filter((role) => !role.abstract && !role.retired).sort(byTitle);
  if (before.id !== after.id) {
    yield {
      ...about,
      kind: 'renames',
      affectedRoles: held,
      summary: `The framework ${before.id} is now ${after.id}.`,
      before: before.id,
      after: after.id,
      needs: 'minor',
    };
  } else if (before.title !== after.title) {
    yield {
      ...about,
      kind: 'rewords',
      affectedRoles: [],
      summary: `The framework "${before.title}" is now called "${after.title}".`,
      before: before.title,
      after: after.title,
      needs: 'patch',
    };
  }
  if ((before.summary ?? '') !== (after.summary ?? '')) {
    yield {
      ...about,
      kind: 'rewords',
      affectedRoles: [],
      summary: `The summary of "${after.title}" is reworded.`,
      ...texts(before.summary, after.summary),
      needs: 'patch',
    };
  }
  if (before.status !== after.status) yield statusChange(before, after, about, held);
  const groups = matchById(before.groups, after.groups);
  for (const group of groups.added)
    yield {
      ...about,
      kind: 'adds',
      affectedRoles: [],
      summary: `The group "${group.title}" is new.`,
      after: group.title,
      needs: 'patch',
    };
  for (const group of groups.removed)
    yield {
      ...about,
      kind: 'removes',
      affectedRoles: [],
      summary: `The group "${group.title}" is gone.`,
      before: group.title,
      needs: 'patch',
    };
  for (const pair of groups.pairs) {
    if (pair.before.title === pair.after.title && pair.before.id === pair.after.id) continue;
    yield {
      ...about,
      kind: 'renames',
      affectedRoles: [],
      summary: `The group "${pair.before.title}" is now "${pair.after.title}".`,
      before: pair.before.title,
      after: pair.after.title,
      needs: 'patch',
    };
  }
  if (before.scale.id === after.scale.id || after.scale.formerly.includes(before.scale.id))
    yield* scaleChanges(before.scale, after.scale, after, held);
  else
    yield {
      ...about,
      kind: 'moves',
      affectedRoles: held,
      summary: `"${after.title}" uses the scale "${after.scale.title}", was "${before.scale.title}".`,
      before: before.scale.title,
      after: after.scale.title,
      needs: 'major',
    };
}

function statusChange(
  before: Framework,
  after: Framework,
  about: Pick<Change, 'framework' | 'entity' | 'id' | 'title'>,
  held: readonly Role[],
): Change {
  const adopted = after.status === 'adopted';
  const kind = after.status === 'retired' ? 'removes' : adopted ? 'adds' : 'moves';
  return {
    ...about,
    kind,
    affectedRoles: held,
    summary: adopted
      ? `"${after.title}" is adopted: from now on it holds.`
      : `"${after.title}" is ${after.status === 'retired' ? 'retired' : 'a draft'} now.`,
    before: before.status,
    after: after.status,
    // A draft that is adopted asks something of people for the first time.
    needs: adopted && before.status === 'draft' ? 'major' : 'minor',
  };
}

/** The changes of a scale, told once for each framework that uses it, because each must say so in its version. */
function* scaleChanges(before: Scale, after: Scale, framework: Framework, held: readonly Role[]): Generator<Change> {
  const about = { framework: framework.id, entity: 'framework', id: framework.id, title: framework.title } as const;
  const levels = matchById(before.levels, after.levels);
  const change = (
    kind: Change['kind'],
    level: Level,
    summary: string,
    needs: Bump,
    before?: string,
    after?: string,
  ): Change => ({
    ...about,
    kind,
    level: level.id,
    affectedRoles: kind === 'rewords' ? rolesAt(framework, level) : held,
    summary,
    ...texts(before, after),
    needs,
  });
  for (const level of levels.added)
    yield change(
      'adds',
      level,
      `The scale "${after.title}" has a level "${level.title}" more.`,
      'minor',
      undefined,
      level.title,
    );
  for (const level of levels.removed)
    yield change(
      'removes',
      level,
      `The scale "${after.title}" has no level "${level.title}" any more.`,
      'major',
      level.title,
    );
  for (const { before: old, after: now } of levels.pairs) {
    if (old.id !== now.id || old.title !== now.title) {
      yield change(
        'renames',
        now,
        `The level "${old.title}" is now called "${now.title}".`,
        'patch',
        old.title,
        now.title,
      );
    }
    if ((old.summary ?? '') !== (now.summary ?? '')) {
      yield change(
        'rewords',
        now,
        `What the level "${now.title}" means is reworded.`,
        'patch',
        old.summary,
        now.summary,
      );
    }
  }
  const order = (scale: Scale, kept: readonly string[]): string =>
    scale.levels.flatMap((level) => kept.find((id) => id === level.id) ?? []).join(' < ');
  const kept = levels.pairs.filter((pair) => pair.before.id === pair.after.id).map((pair) => pair.after.id);
  if (order(before, kept) !== order(after, kept)) {
    yield {
      ...about,
      kind: 'moves',
      affectedRoles: held,
      summary: `The levels of "${after.title}" stand in another order.`,
      before: order(before, kept),
      after: order(after, kept),
      needs: 'major',
    };
  }
  if (before.cumulative !== after.cumulative) {
    const kind = after.cumulative ? 'raises' : 'lowers';
    yield {
      ...about,
      kind,
      affectedRoles: held,
      summary: after.cumulative
        ? `On the scale "${after.title}" a level now includes those below it.`
        : `On the scale "${after.title}" a level no longer includes those below it.`,
      needs: after.cumulative ? 'major' : 'minor',
    };
  }
}

/** Who is expected to reach a level, in whatever competency of the framework; with those above where a level includes those below. */
function rolesAt({ competencies, scale }: Framework, level: Level): Role[] {
  const expected = competencies.flatMap((competency) => competency.expectedBy);
  const reached = expected.filter((one) =>
    scale.cumulative ? one.level.rank >= level.rank : one.level.id === level.id,
  );
  return [...new Set(reached.map(({ role }) => role))].sort(byTitle);
}

/** The changes of what all frameworks share and no framework's version speaks for: grades and families. */
export function* architectureChanges(
  before: JobArchitecture,
  after: JobArchitecture,
  roles: Iterable<Role>,
): Generator<Change> {
  const about = {
    framework: 'job-architecture',
    entity: 'framework',
    id: 'job-architecture',
    title: 'Job architecture',
  } as const;
  const held = [...roles].filter((role) => !role.abstract && !role.retired).sort(byTitle);
  const inGrade = (grade: Grade): Role[] => held.filter((role) => role.grade === grade);
  const grades = matchById(before.grades, after.grades);
  for (const grade of grades.added)
    yield {
      ...about,
      kind: 'adds',
      affectedRoles: inGrade(grade),
      summary: `The grade "${grade.title}" is new.`,
      after: grade.title,
      needs: 'none',
    };
  for (const grade of grades.removed)
    yield {
      ...about,
      kind: 'removes',
      affectedRoles: [],
      summary: `The grade "${grade.title}" is gone.`,
      before: grade.title,
      needs: 'none',
    };
  for (const { before: old, after: now } of grades.pairs) {
    if (old.title !== now.title)
      yield {
        ...about,
        kind: 'renames',
        affectedRoles: inGrade(now),
        summary: `The grade "${old.title}" is now "${now.title}".`,
        before: old.title,
        after: now.title,
        needs: 'none',
      };
    if (old.rank !== now.rank) {
      yield {
        ...about,
        kind: 'moves',
        affectedRoles: inGrade(now),
        summary: `The grade "${now.title}" has another place in the order.`,
        before: `rank ${old.rank}`,
        after: `rank ${now.rank}`,
        needs: 'none',
      };
    }
    if ((old.summary ?? '') !== (now.summary ?? '')) {
      yield {
        ...about,
        kind: 'rewords',
        affectedRoles: inGrade(now),
        summary: `What the grade "${now.title}" means is reworded.`,
        ...texts(old.summary, now.summary),
        needs: 'none',
      };
    }
  }
  const families = matchById(before.families, after.families);
  const inFamily = (family: Family): Role[] => held.filter((role) => role.family === family);
  for (const family of families.added)
    yield {
      ...about,
      kind: 'adds',
      affectedRoles: inFamily(family),
      summary: `The family "${family.title}" is new.`,
      after: family.title,
      needs: 'none',
    };
  for (const family of families.removed)
    yield {
      ...about,
      kind: 'removes',
      affectedRoles: [],
      summary: `The family "${family.title}" is gone.`,
      before: family.title,
      needs: 'none',
    };
  for (const { before: old, after: now } of families.pairs) {
    if (old.title === now.title) continue;
    yield {
      ...about,
      kind: 'renames',
      affectedRoles: inFamily(now),
      summary: `The family "${old.title}" is now "${now.title}".`,
      before: old.title,
      after: now.title,
      needs: 'none',
    };
  }
}

function texts(before: string | undefined, after: string | undefined): { before?: string; after?: string } {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
