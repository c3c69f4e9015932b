/** Numbers of versions in three parts, and which of two comes later. See semver.org, 2.0.0. */

/** The three numbers of a version, 0 where one is missing, and what marks it as a pre-release: `2.0.0-draft.1` has `draft.1`. */
export function parseVersion(version: string): { major: number; minor: number; patch: number; pre: string } {
  const [core = '', ...pre] = version.split('+')[0]?.split('-') ?? [];
  const [major = 0, minor = 0, patch = 0] = core.split('.').map(Number);
  return { major, minor, patch, pre: pre.join('-') };
}

/**
 * Which of two versions comes later: negative, 0 or positive, for `Array.prototype.sort`. Pre-releases come before their release, part
 * by part, numbers before words; build numbers do not count. See semver.org, 2.0.0, item 11.
 */
export function precedence(one: string, other: string): number {
  const [a, b] = [parseVersion(one), parseVersion(other)];
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
