/** What a difference between two states of a workspace means for people: plain data, in the terms of the change report. */
import type { Role } from '../model.ts';

/** How large a step of the version a change asks for. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

export type ChangeKind = 'raises' | 'lowers' | 'adds' | 'removes' | 'renames' | 'rewords' | 'moves';

export interface Change {
  readonly kind: ChangeKind;
  /** Id of the framework whose files changed; `job-architecture` for what all frameworks share. */
  readonly framework: string;
  readonly entity: 'framework' | 'competency' | 'role';
  readonly id: string;
  /** Title of the competency, role or framework, as it is now. */
  readonly title: string;
  /** Id of the level that it concerns. */
  readonly level?: string;
  /** Roles that somebody can hold and that it reaches, by title. */
  readonly affectedRoles: readonly Role[];
  /** What it means, in a sentence. */
  readonly summary: string;
  readonly before?: string;
  readonly after?: string;
  readonly needs: Bump;
  /** Set where before and after were paired because they are alike (0 to 1), so that a reviewer can disagree. */
  readonly likeness?: number;
}

/** The version that a framework's changes need beside the one that its authors declared. */
export interface Declared {
  /** Absent for a new framework. */
  readonly from?: string;
  /** Absent for a framework that is gone. */
  readonly to?: string;
  readonly needed: Bump;
  readonly enough: boolean;
}

/** Who decided on a framework as it is now, and from when it holds. */
export interface Governance {
  readonly title: string;
  readonly status: string;
  readonly effectiveFrom?: string;
  readonly approvals: readonly { readonly by: string; readonly on: string; readonly ref?: string }[];
  /** Approvals that were not there before: those that concern this change. */
  readonly newApprovals: readonly { readonly by: string; readonly on: string; readonly ref?: string }[];
  readonly owners: readonly string[];
}

export interface ChangeReport {
  readonly changes: readonly Change[];
  /** The largest step that any framework needs. */
  readonly bump: Bump;
  /** By framework, in the order of the workspace; only frameworks with changes or another version. */
  readonly declared: ReadonlyMap<string, Declared>;
  readonly governance: ReadonlyMap<string, Governance>;
}

const SIZES: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** The largest of some steps; `none` of none. */
export function largest(bumps: Iterable<Bump>): Bump {
  let found: Bump = 'none';
  for (const bump of bumps) if (SIZES.indexOf(bump) > SIZES.indexOf(found)) found = bump;
  return found;
}

/** Whether a step is at least as large as another. */
export function reaches(made: Bump, needed: Bump): boolean {
  return SIZES.indexOf(made) >= SIZES.indexOf(needed);
}
