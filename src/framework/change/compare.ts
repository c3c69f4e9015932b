/** The change report: what separates two states of a workspace, and what version each framework needs for it. */
import type { Approval, Framework, Model } from '../model.ts';
import { type Change, type ChangeKind, type ChangeReport, type Declared, type Governance, largest } from './change.ts';
import { competencyChanges } from './competencies.ts';
import { byTitle } from './reach.ts';
import { architectureChanges, frameworkChanges } from './frameworks.ts';
import { isHeld } from './heirs.ts';
import { matchById } from './match.ts';
import type { RoleContext } from './role-context.ts';
import { roleChanges } from './roles.ts';
import { translationChanges } from './translations.ts';
import { judgeVersion, stepBetween } from './version.ts';

/**
 * Compares two states of a workspace. What asks more of people comes first. `today` (`YYYY-MM-DD`) is the day of the change, where it
 * is known: a new version that holds from an earlier one is remarked on.
 */
export function compareWorkspaces(base: Model, head: Model, today?: string): ChangeReport {
  const frameworks = matchById(base.frameworks, head.frameworks);
  const competencies = succession(frameworks.pairs, (framework) => framework.competencies);
  const roles = succession(frameworks.pairs, (framework) => framework.roles);
  const context: RoleContext = {
    successor: competencies.after,
    roleSuccessor: roles.after,
    predecessor: roles.before,
  };
  const held = [...head.roles.values()].filter(isHeld).sort(byTitle);
  const changes: Change[] = [...architectureChanges(base.architecture, head.architecture, head.roles.values())];
  for (const framework of frameworks.removed) changes.push(wholeFramework(framework, 'removes'));
  for (const framework of frameworks.added) changes.push(wholeFramework(framework, 'adds'));
  for (const { before, after } of frameworks.pairs) {
    changes.push(...frameworkChanges(before, after));
    changes.push(...competencyChanges(before.competencies, after.competencies, held));
    changes.push(...roleChanges(before.roles, after.roles, context));
    changes.push(...translationChanges(base, head, before, after));
  }
  changes.sort(byWeight);

  const declared = new Map<string, Declared>();
  const governance = new Map<string, Governance>();
  const places = [
    ...head.frameworks.map((after) => [frameworks.pairs.find((pair) => pair.after === after)?.before, after] as const),
    ...frameworks.removed.map((before) => [before, undefined] as const),
  ];
  for (const [before, after] of places) {
    const id = (after ?? before)?.id ?? '';
    const needed = largest(changes.filter((change) => change.framework === id).map((change) => change.needs));
    const own = after && governanceOf(before, after, today);
    const isSame = needed === 'none' && before?.version === after?.version;
    if (!isSame) declared.set(id, judgeVersion(before, after, needed));
    if (own !== undefined && (!isSame || isDecidedAnew(own))) governance.set(id, own);
  }
  return { changes, bump: largest(changes.map((change) => change.needs)), declared, governance };
}

function wholeFramework(framework: Framework, kind: 'adds' | 'removes'): Change {
  const size = `${framework.competencies.length} competencies and ${framework.roles.length} roles`;
  return {
    kind,
    framework: framework.id,
    entity: 'framework',
    id: framework.id,
    title: framework.title,
    affectedRoles: framework.roles.filter((role) => !role.abstract && !role.retired),
    summary: `The framework "${framework.title}" with ${size} is ${kind === 'adds' ? 'new' : 'gone'}.`,
    needs: kind === 'adds' ? 'none' : 'major',
  };
}

/** What each thing of before has become, and what each of now was; those of frameworks that are new or gone have neither. */
function succession<T extends { readonly id: string; readonly formerly: readonly string[] }>(
  pairs: readonly { before: Framework; after: Framework }[],
  listed: (framework: Framework) => readonly T[],
): { readonly after: (thing: T) => T | undefined; readonly before: (thing: T) => T | undefined } {
  const after = new Map<T, T>();
  const before = new Map<T, T>();
  for (const frameworks of pairs) {
    for (const pair of matchById(listed(frameworks.before), listed(frameworks.after)).pairs) {
      after.set(pair.before, pair.after);
      before.set(pair.after, pair.before);
    }
  }
  return { after: (thing) => after.get(thing), before: (thing) => before.get(thing) };
}

function governanceOf(before: Framework | undefined, after: Framework, today: string | undefined): Governance {
  const [old, now] = [before?.effective, after.effective];
  const redated = before !== undefined && (old?.from !== now?.from || old?.to !== now?.to);
  const doubtfulStart = before && startDoubts(before, after, today);
  return {
    title: after.title,
    status: after.status,
    ...(now?.from !== undefined && { effectiveFrom: now.from }),
    ...(now?.to !== undefined && { effectiveTo: now.to }),
    ...(redated && { earlier: old ?? {} }),
    ...(doubtfulStart && { doubtfulStart }),
    approvals: after.approvals,
    newApprovals: before === undefined ? after.approvals : without(after.approvals, before.approvals),
    goneApprovals: without(before?.approvals ?? [], after.approvals),
    owners: after.owners,
  };
}

function isDecidedAnew({ earlier, newApprovals, goneApprovals }: Governance): boolean {
  return earlier !== undefined || newApprovals.length + goneApprovals.length > 0;
}

/**
 * What is odd about the first day of a higher version. Other words for the same may hold from the day of the version before, and a
 * version may overtake another that was still to begin.
 */
function startDoubts(before: Framework, after: Framework, today: string | undefined): Governance['doubtfulStart'] {
  const from = after.effective?.from;
  const step = stepBetween(before.version, after.version);
  if (from === undefined || after.status !== 'adopted' || (step !== 'major' && step !== 'minor')) return undefined;
  const isPast = today !== undefined && from < today;
  const isSame = from === before.effective?.from && before.status === 'adopted' && (isPast || today === undefined);
  return isPast || isSame ? { isSame, isPast } : undefined;
}

function without(approvals: readonly Approval[], others: readonly Approval[]): readonly Approval[] {
  const known = new Set(others.map(({ by, on, ref = '' }) => `${by} ${on} ${ref}`));
  return approvals.filter(({ by, on, ref = '' }) => !known.has(`${by} ${on} ${ref}`));
}

const WEIGHT: Readonly<Record<ChangeKind, number>> = {
  raises: 0,
  adds: 1,
  moves: 2,
  lowers: 3,
  removes: 4,
  renames: 5,
  rewords: 6,
};
const SIZE = { major: 0, minor: 1, patch: 2, none: 3 } as const;

function byWeight(a: Change, b: Change): number {
  return (
    SIZE[a.needs] - SIZE[b.needs] ||
    WEIGHT[a.kind] - WEIGHT[b.kind] ||
    (a.framework < b.framework ? -1 : a.framework > b.framework ? 1 : 0) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
