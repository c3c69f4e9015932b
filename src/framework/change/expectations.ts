/** What roles expect now and what they expected before, after inheritance. */
import { compareLevels } from '../gap.ts';
import type { Competency, Expectation, Level, Role } from '../model.ts';
import type { Change } from './change.ts';
import { byTitle } from './reach.ts';
import { doubtsAbout } from './doubts.ts';
import { descendants, isHeld } from './heirs.ts';
import type { About, RoleContext } from './role-context.ts';

/** Each difference in what is expected, told on the role or profile in which it was written, with all roles that it reaches. */
export function* expectationChanges(
  before: Role,
  after: Role,
  subject: About,
  context: RoleContext,
): Generator<Change> {
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
    !isSameLevel(was.level, is.level) ||
    was.importance !== is.importance ||
    was.weight !== is.weight ||
    !isSameDesired(was, is) ||
    (was.note ?? '') !== (is.note ?? '')
  );
}

/** A level that merely bears another name now is desired as before. */
function isSameDesired({ desired: old }: Expectation, { desired: now }: Expectation): boolean {
  return old === undefined || now === undefined ? old === now : isSameLevel(old, now);
}

/** Whether a level is one of before, which was perhaps renamed or moved with its scale. */
function isSameLevel(old: Level, now: Level): boolean {
  return old.id === now.id || now.formerly.includes(old.id);
}

/**
 * Above zero where more is expected now. Where levels were added to the scale or taken away, the two are compared on the one state of it
 * that has both: ranks of two states say nothing about each other.
 */
function levelOrder(was: Expectation, is: Expectation): number {
  if (isSameLevel(was.level, is.level)) return 0;
  const [old, now] = [was.competency.framework.scale, is.competency.framework.scale];
  if (old.id === now.id || now.formerly.includes(old.id)) {
    const before = now.levels.find((level) => isSameLevel(was.level, level));
    if (before !== undefined) return is.level.rank - before.rank;
    const after = old.levels.find((level) => isSameLevel(level, is.level));
    if (after !== undefined) return after.rank - was.level.rank;
  }
  return compareLevels(was.level, old, is.level, now).order;
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

function wording({ competency, was, is }: Shift, role: Role): Omit<Change, keyof About | 'affectedRoles'> {
  const name = `"${competency.title}"`;
  if (is === undefined) {
    const level = was?.level.title ?? '';
    const summary = `"${role.title}" no longer expects ${name}.`;
    return { kind: 'removes', summary, before: level, needs: 'minor', less: true };
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
  // What is told in one sentence must not hide that the note says something else, too.
  const note = (was.note ?? '') === (is.note ?? '') ? '' : ' Its note has changed, too.';
  const both = { level: is.level.id, before: describe(was), after: now };
  const atAnother = !isSameLevel(was.level, is.level);
  const needed = was.importance === is.importance ? 0 : is.importance === 'essential' ? 1 : -1;
  if (atAnother || needed !== 0) {
    const said = [
      ...(atAnother ? [`is expected at ${is.level.title}, was ${was.level.title}`] : []),
      ...(needed === 0 ? [] : [`is ${is.importance} now, was ${was.importance}`]),
    ];
    // A level that is lowered does not make up for what has become essential.
    const kind = order > 0 || needed > 0 ? 'raises' : order < 0 || needed < 0 ? 'lowers' : 'moves';
    return {
      ...both,
      kind,
      summary: `"${role.title}": ${name} ${said.join(', and ')}.${note}`,
      needs: kind === 'raises' ? 'major' : 'minor',
      ...(kind === 'lowers' && { less: true }),
    };
  }
  if (was.weight !== is.weight) {
    return {
      ...both,
      kind: 'moves',
      aspect: 'weight',
      summary: `"${role.title}": ${name} counts ${is.weight > was.weight ? 'more' : 'less'}: with weight ${is.weight}, was ${was.weight}.${note}`,
      needs: 'minor',
    };
  }
  if (!isSameDesired(was, is)) {
    const [old, now] = [was.desired?.title ?? 'none', is.desired?.title ?? 'none'];
    const summary = `"${role.title}": ${name} has another desired level: ${now}, was ${old}.${note}`;
    return { ...both, kind: 'moves', summary, needs: 'patch' };
  }
  const doubts = doubtsAbout(was.note ?? '', is.note ?? '', false);
  return {
    level: is.level.id,
    kind: 'rewords',
    summary: `"${role.title}": the note on ${name} is reworded.`,
    ...(was.note !== undefined && { before: was.note }),
    ...(is.note !== undefined && { after: is.note }),
    needs: 'patch',
    ...(doubts.length > 0 && { doubts }),
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
