/** What every report is made from. */
import type { Diagnostic } from '../framework/diagnostic.ts';

export interface Findings {
  /** Sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file, for excerpts. */
  readonly files: ReadonlyMap<string, string>;
  readonly summary: {
    readonly files: number;
    readonly frameworks: number;
    readonly competencies: number;
    readonly roles: number;
    readonly errors: number;
    readonly warnings: number;
  };
}

/** A number with its noun: `1 role`, `2 competencies`. */
export function counted(n: number, singular: string, plural = `${singular}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? singular : plural}`;
}
