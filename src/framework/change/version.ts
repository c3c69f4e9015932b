/** Semantic versions of frameworks: what step was made, and whether it suffices. */
import type { Framework } from '../model.ts';
import { type Bump, type Declared, reaches } from './change.ts';

/** The step from one version to a later one; `none` where it is the same or went back. See semver.org, 2.0.0. */
export function stepBetween(from: string, to: string): Bump {
  const [a, b] = [parse(from), parse(to)];
  if (b.major !== a.major) return b.major > a.major ? 'major' : 'none';
  if (b.minor !== a.minor) return b.minor > a.minor ? 'minor' : 'none';
  if (b.patch !== a.patch) return b.patch > a.patch ? 'patch' : 'none';
  // 2.0.0-draft.1 → 2.0.0 is the step that the draft announced.
  if (a.pre !== '' && b.pre === '') return a.patch > 0 ? 'patch' : a.minor > 0 ? 'minor' : 'major';
  return a.pre === b.pre ? 'none' : 'patch';
}

/**
 * Which of two versions comes later: negative, 0 or positive, for `Array.prototype.sort`. Pre-releases come before their release, part
 * by part, numbers before words; build numbers do not count. See semver.org, 2.0.0, item 11.
 */
export function precedence(one: string, other: string): number {
  const [a, b] = [parse(one), parse(other)];
  const step = a.major - b.major || a.minor - b.minor || a.patch - b.patch;
  if (step !== 0 || a.pre === b.pre) return step;
  if (a.pre === '' || b.pre === '') return a.pre === '' ? 1 : -1;
  const [x, y] = [a.pre.split('.'), b.pre.split('.')];
  for (const [index, part] of x.entries()) {
    const counterpart = y[index];
    if (counterpart === undefined) return 1;
    if (part === counterpart) continue;
    const [p, q] = [part, counterpart].map((text) => (/^\d+$/.test(text) ? Number(text) : undefined));
    if (p !== undefined && q !== undefined) return p - q;
    if (p !== undefined || q !== undefined) return p !== undefined ? -1 : 1;
    return part < counterpart ? -1 : 1;
  }
  return -1;
}

/** The version after a step: `1.4.2` and `minor` → `1.5.0`. */
export function stepped(version: string, step: Bump): string {
  const { major, minor, patch } = parse(version);
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

function parse(version: string): { major: number; minor: number; patch: number; pre: string } {
  const [core = '', ...pre] = version.split('+')[0]?.split('-') ?? [];
  const [major = 0, minor = 0, patch = 0] = core.split('.').map(Number);
  return { major, minor, patch, pre: pre.join('-') };
}
