/** What a difference between two states of a workspace means for people: plain data, in the terms of the change report. */
import type { Approval, Role } from '../model.ts';
import type { Doubt } from './doubts.ts';

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
  /** Set where it concerns everybody, whatever their role: `affectedRoles` are then all that somebody can hold. */
  readonly everyone?: true;
  /** Set where less is asked of those whom it reaches. */
  readonly less?: true;
  /** What it concerns, where that is neither a level nor words of the source: how much something counts, an id, a translation. */
  readonly aspect?: 'weight' | 'id' | 'translation';
  /** What in the other words may ask for more, and only a person can judge. */
  readonly doubts?: readonly Doubt[];
  /** What its author may want to do about it. Not part of the summary, because a history keeps that. */
  readonly advice?: string;
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
  readonly effectiveTo?: string;
  /** The days that stood there before, where they are others now. */
  readonly earlier?: { readonly from?: string; readonly to?: string };
  /** Set where a higher version, for more than wording, would hold from a day that cannot be its own. */
  readonly doubtfulStart?: { readonly isSame: boolean; readonly isPast: boolean };
  readonly approvals: readonly Approval[];
  /** Approvals that were not there before: those that concern this change. */
  readonly newApprovals: readonly Approval[];
  /** Approvals that stood there before and do not any more. */
  readonly goneApprovals: readonly Approval[];
  readonly owners: readonly string[];
}

export interface ChangeReport {
  readonly changes: readonly Change[];
  /** The largest step that any framework needs. */
  readonly bump: Bump;
  /** By framework, in the order of the workspace; only frameworks with changes or another version. */
  readonly declared: ReadonlyMap<string, Declared>;
  /** By framework; those of `declared` that are still there, and those whose dates or approvals alone have changed. */
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
