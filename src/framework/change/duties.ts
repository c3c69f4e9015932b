/** What a role asks on the first day: its responsibilities and requirements. */
import type { Indicator, Role } from '../model.ts';
import type { Change } from './change.ts';
import { matchIndicators } from './match.ts';
import { type About, reworded } from './role-context.ts';

/** Responsibilities and requirements, paired like indicators. */
export function* dutyChanges(before: Role, after: Role, subject: About, holders: readonly Role[]): Generator<Change> {
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
      less: true,
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
  yield* requirementChanges(before, after, subject, holders);
}

/** Requirements: first whether they are essential or desirable, then their words. */
function* requirementChanges(before: Role, after: Role, subject: About, holders: readonly Role[]): Generator<Change> {
  const [old, now] = [before.requirements.map(wanted), after.requirements.map(wanted)];
  const wants = matchIndicators(old, now);
  for (const one of wants.added) {
    yield {
      ...subject,
      kind: 'adds',
      affectedRoles: holders,
      summary: `"${after.title}" requires one thing more of applicants.`,
      after: withNeed(one),
      needs: one.need === 'essential' ? 'major' : 'minor',
    };
  }
  for (const one of wants.removed) {
    yield {
      ...subject,
      kind: 'removes',
      affectedRoles: holders,
      less: true,
      summary: `"${after.title}" requires one thing less of applicants.`,
      before: withNeed(one),
      needs: 'minor',
    };
  }
  for (const { before: a, after: b, likeness } of wants.pairs) {
    const stricter = b.need === 'essential';
    if (a.need !== b.need) {
      yield {
        ...subject,
        kind: stricter ? 'raises' : 'lowers',
        affectedRoles: holders,
        ...(!stricter && { less: true as const }),
        summary: `A requirement of "${after.title}" is ${b.need} now, was ${a.need}: ${b.text}`,
        before: withNeed(a),
        after: withNeed(b),
        needs: stricter ? 'major' : 'minor',
      };
    }
    if (a.text === b.text) continue;
    yield {
      ...reworded(subject, holders, `A requirement of "${after.title}" is reworded.`, a.text, b.text),
      ...(likeness !== undefined && { likeness }),
    };
  }
}

interface Wanted extends Indicator {
  readonly need: Need;
}

type Need = Role['requirements'][number]['need'];

function asIndicator(text: string): Indicator {
  return { text, examples: [], observers: [], formerly: [] };
}

function wanted({ text, need, equivalent }: Role['requirements'][number]): Wanted {
  return { ...asIndicator(`${text}${equivalent === undefined ? '' : ` Or: ${equivalent}`}`), need };
}

function withNeed(one: Wanted): string {
  return `${one.need === 'essential' ? 'Essential' : 'Desirable'}: ${one.text}`;
}
