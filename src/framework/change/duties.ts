/** What a role asks on the first day: its responsibilities and requirements. */
import type { Role } from '../model.ts';
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

function asIndicator(text: string): { text: string; examples: []; observers: []; formerly: [] } {
  return { text, examples: [], observers: [], formerly: [] };
}

function wanted(one: Role['requirements'][number]): ReturnType<typeof asIndicator> {
  const need = one.need === 'essential' ? 'Essential' : 'Desirable';
  return asIndicator(`${need}: ${one.text}${one.equivalent === undefined ? '' : ` Or: ${one.equivalent}`}`);
}
