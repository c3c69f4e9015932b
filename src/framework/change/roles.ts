/** Changes of roles: what they expect after inheritance, what they ask on the first day, and where they lead. */
import { compareLevels } from '../gap.ts';
import type { Competency, Expectation, Move, MoveType, Role } from '../model.ts';
import type { Change } from './change.ts';
import { byTitle, renamed } from './competencies.ts';
import { matchById, matchIndicators } from './match.ts';

type About = Pick<Change, 'framework' | 'entity' | 'id' | 'title'>;

/** What is known of the other things of both states when roles are compared. */
export interface RoleContext {
  /** The competency of now that a competency of before has become, if it is still there. */
  readonly successor: (competency: Competency) => Competency | undefined;
  /** The role of now that a role of before has become, if it is still there. */
  readonly roleSuccessor: (role: Role) => Role | undefined;
  /** The role of before that a role of now was, if it was there. */
  readonly predecessor: (role: Role) => Role | undefined;
}

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
    yield {
      ...subject,
      kind: 'removes',
      affectedRoles: holders,
      summary: `The role "${after.title}" is retired.`,
      needs: 'minor',
    };
  }
  if ((before.summary ?? '') !== (after.summary ?? '')) {
    yield reworded(subject, [], `The summary of "${after.title}" is reworded.`, before.summary, after.summary);
  }
  yield* placeChanges(before, after, subject, holders);
  yield* expectationChanges(before, after, subject, context);
  yield* listChanges(before, after, subject, holders);
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

/** Each difference in what is expected, told on the role or profile in which it was written, with all roles that it reaches. */
function* expectationChanges(before: Role, after: Role, subject: About, context: RoleContext): Generator<Change> {
  for (const shift of shiftsOf(before, after, context)) {
    if (isInherited(shift, before, after, context)) continue;
    const affectedRoles = [after, ...descendants(after)]
      .filter((role) => isHeld(role) && (role === after || sharesShift(role, shift, context)))
      .sort(byTitle);
    yield { ...subject, ...wording(shift, after), affectedRoles };
  }
}

interface Shift {
  /** As it is now; as it was where it is gone. */
  readonly competency: Competency;
  readonly was: Expectation | undefined;
  readonly is: Expectation | undefined;
}

function shiftsOf(before: Role, after: Role, context: RoleContext): Shift[] {
  const now = new Map(after.expectations.map((expectation) => [expectation.competency.key, expectation]));
  const shifts: Shift[] = [];
  for (const was of before.expectations) {
    const competency = context.successor(was.competency);
    // The competency itself is gone: that is one change, told there.
    if (competency === undefined) continue;
    const is = now.get(competency.key);
    now.delete(competency.key);
    if (is === undefined) {
      if (!competency.retired) shifts.push({ competency, was, is });
    } else if (differs(was, is)) shifts.push({ competency, was, is });
  }
  for (const is of now.values()) shifts.push({ competency: is.competency, was: undefined, is });
  return shifts;
}

function differs(was: Expectation, is: Expectation): boolean {
  return (
    levelOrder(was, is) !== 0 ||
    was.importance !== is.importance ||
    was.weight !== is.weight ||
    (was.desired?.title ?? '') !== (is.desired?.title ?? '') ||
    (was.note ?? '') !== (is.note ?? '')
  );
}

/** Above zero where more is expected now. A level that was merely renamed or moved with its scale is the same. */
function levelOrder(was: Expectation, is: Expectation): number {
  if (was.level.id === is.level.id || is.level.formerly.includes(was.level.id)) return 0;
  return compareLevels(was.level, was.competency.framework.scale, is.level, is.competency.framework.scale).order;
}

/** Whether the same shift is told by a profile that the role extended before and now. */
function isInherited(shift: Shift, before: Role, after: Role, context: RoleContext): boolean {
  const source = (shift.is ?? shift.was)?.source;
  const own = shift.is === undefined ? before : after;
  if (source === undefined || source === own) return false;
  return after.extends.some((profile) => {
    const earlier = context.predecessor(profile);
    return (
      earlier !== undefined &&
      before.extends.some((one) => one.key === earlier.key) &&
      tells(earlier, profile, shift, context)
    );
  });
}

function tells(before: Role, after: Role, shift: Shift, context: RoleContext): boolean {
  return shiftsOf(before, after, context).some(
    (other) =>
      other.competency.key === shift.competency.key &&
      other.is?.level.id === shift.is?.level.id &&
      other.was?.level.id === shift.was?.level.id,
  );
}

function sharesShift(role: Role, shift: Shift, context: RoleContext): boolean {
  const earlier = context.predecessor(role);
  return earlier !== undefined && tells(earlier, role, shift, context);
}

function wording(
  { competency, was, is }: Shift,
  role: Role,
): Pick<Change, 'kind' | 'level' | 'summary' | 'before' | 'after' | 'needs'> {
  const name = `"${competency.title}"`;
  if (is === undefined) {
    const level = was?.level.title ?? '';
    return { kind: 'removes', summary: `"${role.title}" no longer expects ${name}.`, before: level, needs: 'minor' };
  }
  const now = describe(is);
  if (was === undefined) {
    const newly = is.importance === 'essential';
    return {
      kind: 'adds',
      level: is.level.id,
      summary: `"${role.title}" now expects ${name} at ${is.level.title}${newly ? '' : ', as desirable'}.`,
      after: now,
      needs: newly ? 'major' : 'minor',
    };
  }
  const order = levelOrder(was, is);
  const both = { level: is.level.id, before: describe(was), after: now };
  if (order !== 0) {
    const kind = order > 0 ? 'raises' : 'lowers';
    return {
      ...both,
      kind,
      summary: `"${role.title}": ${name} is expected at ${is.level.title}, was ${was.level.title}.`,
      needs: order > 0 ? 'major' : 'minor',
    };
  }
  if (was.importance !== is.importance) {
    const essential = is.importance === 'essential';
    return {
      ...both,
      kind: essential ? 'raises' : 'lowers',
      summary: `"${role.title}": ${name} is ${is.importance} now, was ${was.importance}.`,
      needs: essential ? 'major' : 'minor',
    };
  }
  const what =
    was.weight !== is.weight
      ? 'counts with another weight'
      : was.desired?.id !== is.desired?.id
        ? 'has another desired level'
        : 'has another note';
  return {
    ...both,
    kind: 'rewords',
    summary: `"${role.title}": ${name} ${what}.`,
    needs: was.weight !== is.weight ? 'minor' : 'patch',
  };
}

function describe({ level, desired, weight, importance, note }: Expectation): string {
  const more = [
    importance === 'desirable' ? 'desirable' : '',
    weight === 1 ? '' : `weight ${weight}`,
    desired ? `desired: ${desired.title}` : '',
    note ?? '',
  ];
  return [level.title, ...more.filter((part) => part !== '')].join(', ');
}

/** Responsibilities and requirements, paired like indicators. */
function* listChanges(before: Role, after: Role, subject: About, holders: readonly Role[]): Generator<Change> {
  const duties = matchIndicators(before.responsibilities.map(asIndicator), after.responsibilities.map(asIndicator));
  for (const one of duties.added) {
    yield {
      ...subject,
      kind: 'adds',
      affectedRoles: holders,
      summary: `"${after.title}" has one responsibility more.`,
      after: one.text,
      needs: 'minor',
    };
  }
  for (const one of duties.removed) {
    yield {
      ...subject,
      kind: 'removes',
      affectedRoles: holders,
      summary: `"${after.title}" has one responsibility less.`,
      before: one.text,
      needs: 'minor',
    };
  }
  for (const { before: a, after: b, likeness } of duties.pairs) {
    if (a.text === b.text) continue;
    yield {
      ...reworded(subject, holders, `A responsibility of "${after.title}" is reworded.`, a.text, b.text),
      ...(likeness !== undefined && { likeness }),
    };
  }
  const wants = matchIndicators(before.requirements.map(wanted), after.requirements.map(wanted));
  for (const one of wants.added) {
    const essential = after.requirements.some((other) => wanted(other).text === one.text && other.need === 'essential');
    yield {
      ...subject,
      kind: 'adds',
      affectedRoles: holders,
      summary: `"${after.title}" requires one thing more of applicants.`,
      after: one.text,
      needs: essential ? 'major' : 'minor',
    };
  }
  for (const one of wants.removed) {
    yield {
      ...subject,
      kind: 'removes',
      affectedRoles: holders,
      summary: `"${after.title}" requires one thing less of applicants.`,
      before: one.text,
      needs: 'minor',
    };
  }
  for (const { before: a, after: b, likeness } of wants.pairs) {
    if (a.text === b.text) continue;
    const stricter = a.text.startsWith('Desirable') && b.text.startsWith('Essential');
    yield {
      ...reworded(
        subject,
        holders,
        `A requirement of "${after.title}" is ${stricter ? 'essential now' : 'reworded'}.`,
        a.text,
        b.text,
      ),
      ...(stricter && { kind: 'raises' as const, needs: 'major' as const }),
      ...(likeness !== undefined && { likeness }),
    };
  }
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

function isHeld(role: Role): boolean {
  return !role.abstract && !role.retired;
}

function heldHeirs(role: Role): Role[] {
  return descendants(role).filter(isHeld).sort(byTitle);
}

function descendants(role: Role): Role[] {
  const found = new Set<Role>();
  const open = [...role.extendedBy];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...next.extendedBy);
  }
  return [...found];
}

function asIndicator(text: string): { text: string; examples: []; observers: []; formerly: [] } {
  return { text, examples: [], observers: [], formerly: [] };
}

function wanted(one: Role['requirements'][number]): ReturnType<typeof asIndicator> {
  const need = one.need === 'essential' ? 'Essential' : 'Desirable';
  return asIndicator(`${need}: ${one.text}${one.equivalent === undefined ? '' : ` Or: ${one.equivalent}`}`);
}

function about(role: Role): About {
  return { framework: role.framework.id, entity: 'role', id: role.id, title: role.title };
}

function reworded(
  subject: About,
  affectedRoles: readonly Role[],
  summary: string,
  before: string | undefined,
  after: string | undefined,
): Change {
  return {
    ...subject,
    kind: 'rewords',
    affectedRoles,
    summary,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    needs: 'patch',
  };
}
