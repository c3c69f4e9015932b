/** Every rule in words, of whatever sort: what `espalier explain` and the pages about rules show. */
import { suggest } from '../suggest.ts';
import { RULES } from './all.ts';
import { type ExampleExcerpt, excerptOf } from './example-excerpt.ts';
import type { EditorialRule, RuleSeverity } from './rule.ts';
import { STRUCTURAL_RULES } from './structural.ts';
import type { StructuralRule } from './structural/example.ts';

export interface Explanation {
  readonly id: string;
  /** An editorial rule gives advice and can be set and silenced; one of the format cannot. */
  readonly kind: 'editorial' | 'format';
  readonly severity: RuleSeverity;
  readonly title: string;
  /** Markdown. */
  readonly looksFor: string;
  /** Markdown. */
  readonly why?: string;
  /** A part of a file, or words where no text can show it. */
  readonly bad: ExampleExcerpt | string;
  readonly good: ExampleExcerpt | string;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/** All rules: the editorial ones in the order of their pages, then those of the format. */
export function allExplanations(): Explanation[] {
  return [...RULES.map(editorial), ...Object.entries(STRUCTURAL_RULES).map(([id, rule]) => structural(id, rule))];
}

/** What all rules are called, in the order of their pages: quick, since no excerpt has to be found. */
export function ruleTitles(): { readonly id: string; readonly title: string }[] {
  return [
    ...RULES.map(({ id, title }) => ({ id, title })),
    ...Object.entries(STRUCTURAL_RULES).map(([id, { title }]) => ({ id, title })),
  ];
}

/** The explanation of one rule, undefined where there is no rule of that name. */
export function explanationOf(id: string): Explanation | undefined {
  const rule = RULES.find((one) => one.id === id);
  if (rule !== undefined) return editorial(rule);
  const found = Object.entries(STRUCTURAL_RULES).find(([name]) => name === id);
  return found && structural(...found);
}

/** The rule that somebody most likely meant by a name that no rule has. */
export function nearestRule(wrong: string): string | undefined {
  return suggest(wrong, [...RULES.map(({ id }) => id), ...Object.keys(STRUCTURAL_RULES)]);
}

function editorial({ id, severity, title, looksFor, why, bad, good, sources = [] }: EditorialRule): Explanation {
  return { id, kind: 'editorial', severity, title, looksFor, why, ...excerpts(bad, good), sources };
}

function structural(id: string, { severity, title, explains, bad, good }: StructuralRule): Explanation {
  return { id, kind: 'format', severity, title, looksFor: explains, ...excerpts(bad, good), sources: [] };
}

function excerpts(bad: StructuralRule['bad'], good: StructuralRule['good']): Pick<Explanation, 'bad' | 'good'> {
  if (typeof bad === 'string' || typeof good === 'string') return { bad: String(bad), good: String(good) };
  return { bad: excerptOf(bad, good) ?? '', good: excerptOf(good, bad, true) ?? '' };
}
