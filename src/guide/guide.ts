/** A guide: a page that tells people how to do something. */
import type { Document } from '../mdx/document.ts';

export type Audience = 'employee' | 'manager' | 'facilitator' | 'author' | 'reviewer' | 'publisher';

/** In the order in which lists name them. */
export const AUDIENCES: readonly Audience[] = ['employee', 'manager', 'facilitator', 'author', 'reviewer', 'publisher'];

export interface Guide {
  readonly id: string;
  /** Path from the workspace. */
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly audience: Audience;
  /** Infinity where none is given, so that those without come last. */
  readonly order: number;
  readonly minutes?: number;
  readonly owners: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly reviewed?: string;
  /** Ids of guides. */
  readonly related: readonly string[];
  readonly formerly: readonly string[];
  readonly document: Document;
}
