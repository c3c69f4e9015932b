/** What a rule of the format is, and small ways to write the examples of one. */
import type { Severity } from '../../diagnostic.ts';
import { EXAMPLE_WORKSPACE } from '../example-workspace.ts';
import type { RuleExample } from '../rule.ts';

/** Files laid over the example workspace, or words where no text can show it. */
export type StructuralExample = RuleExample | string;

/** A rule that reading, checking and linking enforce. It can be neither set nor silenced. */
export interface StructuralRule {
  readonly severity: Severity;
  /** What to do, as an instruction. */
  readonly title: string;
  /** What it looks for and why, in a sentence or two. Markdown. */
  readonly explains: string;
  readonly bad: StructuralExample;
  readonly good: StructuralExample;
}

export type Examples = Pick<StructuralRule, 'bad' | 'good'>;

/**
 * One file of the example workspace in which `right` stands as `wrong`; and as `mended`, where that is not as it was. `more` is laid
 * over both.
 */
export function changed(path: string, right: string, wrong: string, mended = right, more: RuleExample = {}): Examples {
  const text = EXAMPLE_WORKSPACE[path] ?? '';
  return {
    bad: { [path]: text.replace(right, () => wrong), ...more },
    good: { [path]: text.replace(right, () => mended), ...more },
  };
}

/** One file of the example workspace with lines at its end: wrong ones, and right ones in their place. `more` is laid over both. */
export function ended(path: string, wrong: string, right: string, more: RuleExample = {}): Examples {
  const text = EXAMPLE_WORKSPACE[path] ?? '';
  return {
    bad: { [path]: `${text}${wrong}\n`, ...more },
    good: { [path]: right === '' ? text : `${text}${right}\n`, ...more },
  };
}

/** A role under a wrong name, and under a right one. */
export function named(wrong: string, right: string): Examples {
  const clerk = `title: Clerk
summary: Keeps the records of cases.
family: people
grade: p1
expectations:
  giving-feedback: foundation
  coaching: foundation
moves:
  - { to: adviser, type: lateral }
`;
  return { bad: { [wrong]: clerk }, good: { [right]: clerk } };
}

/** A file of the example workspace with lines at its end. */
export function withLines(path: string, lines: string): RuleExample {
  return { [path]: `${EXAMPLE_WORKSPACE[path] ?? ''}${lines}\n` };
}
