/** Changes of roles: what they expect after inheritance, what they ask on the first day, and where they lead. */
import type { Move, MoveType, Role } from '../model.ts';
import type { Change } from './change.ts';
import { GONE, renamed } from './competencies.ts';
import { dutyChanges } from './duties.ts';
import { expectationChanges } from './expectations.ts';
import { heldHeirs } from './heirs.ts';
import { matchById } from './match.ts';
import { type About, reworded, type RoleContext } from './role-context.ts';

/** The changes of the roles of one framework that stands in both states. */
export function* roleChanges(before: readonly Role[], after: readonly Role[], context: RoleContext): Generator<Change> {
  const { pairs, removed, added } = matchById(before, after);
  for (const role of removed) {
    const left = role.extendedBy.length > 0 && role.abstract ? ' It was a profile that others extend.' : '';
    yield {
      ...about(role),
      kind: 'removes',
      affectedRoles: role.abstract ? [] : [role],
      summary: `The ${role.abstract ? 'profile' : 'role'} "${role.title}" is gone.${left}`,
      before: role.title,
      needs: 'minor',
      // Nobody was reviewed by a profile.
      ...(!role.abstract && !role.retired && { advice: GONE }),
    };
  }
  for (const role of added) {
    yield {
      ...about(role),
      kind: 'adds',
      affectedRoles: role.abstract ? [] : [role],
      summary: `The ${role.abstract ? 'profile' : 'role'} "${role.title}" is new.`,
      after: role.title,
      needs: 'minor',
    };
  }
  for (const pair of pairs) yield* changesOf(pair.before, pair.after, context);
}

function* changesOf(before: Role, after: Role, context: RoleContext): Generator<Change> {
  const subject = about(after);
  const holders = after.abstract ? heldHeirs(after) : [after];
  if (before.id !== after.id) {
    yield {
      ...subject,
      kind: 'renames',
      affectedRoles: holders,
      summary: `${renamed(before, after)}.`,
      before: before.id,
      after: after.id,
      needs: 'patch',
    };
  } else if (before.title !== after.title)
    yield reworded(subject, holders, `"${before.title}" is now called "${after.title}".`, before.title, after.title);
  if (!before.retired && after.retired) {
    const next = after.replacedBy.map((one) => `"${one.title}"`);
    const successors =
      next.length === 0 ? '' : `; ${next.join(' and ')} ${next.length === 1 ? 'takes' : 'take'} its place`;
    yield {
      ...subject,
      kind: 'removes',
      affectedRoles: holders,
      summary: `The ${after.abstract ? 'profile' : 'role'} "${after.title}" is retired${successors}.`,
      needs: 'minor',
    };
  }
  if (before.retired && !after.retired) {
    yield {
      ...subject,
      kind: 'adds',
      affectedRoles: holders,
      summary: `The ${after.abstract ? 'profile' : 'role'} "${after.title}" is in force again.`,
      after: after.title,
      needs: 'minor',
    };
  }
  if ((before.summary ?? '') !== (after.summary ?? '')) {
    yield reworded(subject, [], `The summary of "${after.title}" is reworded.`, before.summary, after.summary);
  }
  yield* placeChanges(before, after, subject, holders);
  yield* expectationChanges(before, after, subject, context);
  yield* dutyChanges(before, after, subject, holders);
  yield* moveChanges(before, after, subject, context);
}

function* placeChanges(before: Role, after: Role, subject: About, holders: readonly Role[]): Generator<Change> {
  const places = [
    ['grade', before.grade, after.grade],
    ['track', before.track, after.track],
    ['family', before.family, after.family],
  ] as const;
  for (const [name, old, now] of places) {
    // A track comes with its grade: one change, not two.
    if (isSamePlace(old, now) || (name === 'track' && !isSamePlace(before.grade, after.grade))) continue;
    yield {
      ...subject,
      kind: 'moves',
      affectedRoles: holders,
      summary: `"${after.title}" moves to ${now === undefined ? `no ${name}` : `${name} ${now.title}`}${old === undefined ? '' : `, was ${old.title}`}.`,
      ...(old !== undefined && { before: old.title }),
      ...(now !== undefined && { after: now.title }),
      needs: 'minor',
    };
  }
}

interface NamedPlace {
  readonly id: string;
  readonly formerly: readonly string[];
}

/** What the architecture merely calls by another name has not moved anybody. */
function isSamePlace(old: NamedPlace | undefined, now: NamedPlace | undefined): boolean {
  return old?.id === now?.id || (old !== undefined && now?.formerly.includes(old.id) === true);
}

const MOVES: Readonly<Record<MoveType, string>> = {
  promotion: 'promotion',
  lateral: 'lateral move',
  specialise: 'specialisation',
  'track-change': 'change of track',
};

function* moveChanges(before: Role, after: Role, subject: About, context: RoleContext): Generator<Change> {
  const isSame = (old: Move, now: Move): boolean => old.type === now.type && context.roleSuccessor(old.to) === now.to;
  for (const move of after.moves) {
    if (before.moves.some((old) => isSame(old, move))) continue;
    yield {
      ...subject,
      kind: 'adds',
      affectedRoles: [after],
      summary: `From "${after.title}" a ${MOVES[move.type]} leads to "${move.to.title}" now.`,
      after: move.to.title,
      needs: 'minor',
    };
  }
  for (const move of before.moves) {
    // Where the role is gone, the way to it is gone too: that is one change, told there.
    const gone = context.roleSuccessor(move.to) === undefined;
    if (gone || after.moves.some((now) => isSame(move, now))) continue;
    yield {
      ...subject,
      kind: 'removes',
      affectedRoles: [after],
      summary: `From "${after.title}" no ${MOVES[move.type]} leads to "${move.to.title}" any more.`,
      before: move.to.title,
      needs: 'minor',
    };
  }
}

function about(role: Role): About {
  return { framework: role.framework.id, entity: 'role', id: role.id, title: role.title };
}
