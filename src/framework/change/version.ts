/** Semantic versions of frameworks: what step was made, and whether it suffices. */
import type { Framework } from '../model.ts';
import { parseVersion, precedence } from '../version.ts';
import { type Bump, type Declared, reaches } from './change.ts';

/** The step from one version to a later one; `none` where it is the same or went back. See semver.org, 2.0.0. */
export function stepBetween(from: string, to: string): Bump {
  const [a, b] = [parseVersion(from), parseVersion(to)];
  if (b.major !== a.major) return b.major > a.major ? 'major' : 'none';
  if (b.minor !== a.minor) return b.minor > a.minor ? 'minor' : 'none';
  if (b.patch !== a.patch) return b.patch > a.patch ? 'patch' : 'none';
  // 2.0.0-draft.1 → 2.0.0 is the step that the draft announced.
  if (a.pre !== '' && b.pre === '') return a.patch > 0 ? 'patch' : a.minor > 0 ? 'minor' : 'major';
  return a.pre === b.pre ? 'none' : 'patch';
}

/** The version after a step: `1.4.2` and `minor` → `1.5.0`. */
export function stepped(version: string, step: Bump): string {
  const { major, minor, patch } = parseVersion(version);
  if (step === 'major') return `${major + 1}.0.0`;
  if (step === 'minor') return `${major}.${minor + 1}.0`;
  return step === 'patch' ? `${major}.${minor}.${patch + 1}` : `${major}.${minor}.${patch}`;
}

/**
 * Holds the version that a framework declares against the step that its changes need. A draft binds nobody, so any version will do;
 * a new framework and one that is gone have nothing to compare. Nothing makes up for a version that goes down.
 */
export function judgeVersion(base: Framework | undefined, head: Framework | undefined, needed: Bump): Declared {
  const from = base?.version;
  const to = head?.version;
  const free = from === undefined || to === undefined || head?.status === 'draft';
  const enough = (free || reaches(stepBetween(from, to), needed)) && !goesDown({ from, to });
  return { ...(from && { from }), ...(to && { to }), needed, enough };
}

/** Whether a framework declares a version that comes before the one that it had. */
export function goesDown({
  from,
  to,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): boolean {
  return from !== undefined && to !== undefined && precedence(to, from) < 0;
}
