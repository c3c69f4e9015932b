/** Changes of competencies: their wording, their levels and indicators, and whom that reaches. */
import type { Competency, Role } from '../model.ts';
import type { Change } from './change.ts';
import { indicatorChanges, levelChanges } from './indicators.ts';
import { matchById } from './match.ts';
import { everybody, reachOf } from './reach.ts';
import { type About, reworded } from './role-context.ts';
import { supportChanges } from './support.ts';

/** What a thing that is gone leaves behind, and what would have kept it. */
export const GONE = 'Old reviews may refer to it: retire it instead?';

/**
 * The changes of the competencies of one framework that stands in both states. `held` are the roles of the workspace that somebody can
 * have: a competency without a ladder that no role expects concerns them all.
 */
export function* competencyChanges(
  before: readonly Competency[],
  after: readonly Competency[],
  held: readonly Role[],
): Generator<Change> {
  const { pairs, removed, added } = matchById(before, after);
  for (const competency of removed) {
    yield {
      ...about(competency),
      kind: 'removes',
      ...reachOf(competency, held),
      less: true,
      summary: `"${competency.title}" is no longer part of the framework.`,
      before: competency.title,
      needs: 'minor',
      // One that was retired has been out of use for a while, and it is for its author to know for how long.
      ...(!competency.retired && { advice: GONE }),
    };
  }
  for (const competency of added) {
    const reach = reachOf(competency, held);
    yield {
      ...about(competency),
      kind: 'adds',
      ...reach,
      summary: `"${competency.title}" is new${reach.everyone ? ', and it holds for everybody' : ''}.`,
      after: competency.title,
      // Whoever must meet it now is told by the role that expects it, unless it needs no role to hold.
      needs: reach.everyone ? 'major' : 'minor',
    };
  }
  for (const pair of pairs) yield* changesOf(pair.before, pair.after, held);
}

function* changesOf(before: Competency, after: Competency, held: readonly Role[]): Generator<Change> {
  const subject = about(after);
  const reach = reachOf(after, held);
  const everyone = reach.affectedRoles;
  if (before.id !== after.id) {
    yield {
      ...subject,
      kind: 'renames',
      ...reach,
      summary: `${renamed(before, after)}; nothing else is asked.`,
      before: before.id,
      after: after.id,
      needs: 'patch',
    };
  } else if (before.title !== after.title) {
    const named = { ...subject, ...everybody(reach) };
    yield reworded(named, everyone, `"${before.title}" is now called "${after.title}".`, before.title, after.title);
  }
  if (!before.retired && after.retired) {
    const next = after.replacedBy.map((one) => `"${one.title}"`).join(', ');
    yield {
      ...subject,
      kind: 'removes',
      ...reachOf({ ...after, retired: false }, held),
      less: true,
      summary: `"${after.title}" is retired${next === '' ? '' : `; ${next} takes its place`}.`,
      needs: 'minor',
    };
  }
  if (before.retired && !after.retired) {
    const back = reachOf(after, held);
    yield {
      ...subject,
      kind: 'adds',
      ...back,
      summary: `"${after.title}" is in force again${back.everyone ? ', and it holds for everybody' : ''}.`,
      after: after.title,
      // Whoever is expected to have it must meet it from now on.
      needs: back.affectedRoles.length > 0 ? 'major' : 'minor',
    };
  }
  if ((before.definition ?? '') !== (after.definition ?? '')) {
    yield reworded(
      { ...subject, ...everybody(reach) },
      everyone,
      `The definition of "${after.title}" is reworded.`,
      before.definition,
      after.definition,
    );
  }
  if (before.group?.id !== after.group?.id && !after.group?.formerly.includes(before.group?.id ?? '')) {
    yield {
      ...subject,
      kind: 'moves',
      affectedRoles: [],
      summary: `"${after.title}" now stands in ${after.group ? `"${after.group.title}"` : 'no group'}.`,
      ...(before.group && { before: before.group.title }),
      ...(after.group && { after: after.group.title }),
      needs: 'patch',
    };
  }
  yield* levelChanges(before, after, subject);
  yield* indicatorChanges(before, after, subject, held);
  yield* supportChanges(before, after, subject);
}

/** What a new id is to people: another name, or only another address. */
export function renamed(before: Pick<Competency, 'id' | 'title'>, after: Pick<Competency, 'id' | 'title'>): string {
  return before.title === after.title
    ? `"${after.title}" has a new id, ${after.id}, in place of ${before.id}`
    : `"${before.title}" (${before.id}) is now "${after.title}" (${after.id})`;
}

function about(competency: Competency): About {
  return { framework: competency.framework.id, entity: 'competency', id: competency.id, title: competency.title };
}
