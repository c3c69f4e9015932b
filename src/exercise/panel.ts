import type { Head } from './exercise.ts';

/** Kinds that have no answers to compare with, though their authors have a reading. */
const WITHOUT_KEY: ReadonlySet<Head['kind']> = new Set<Head['kind']>(['commit-to-criteria', 'scale-design']);

/** Who set the reference ratings, as a sentence. */
export function panelWords({ kind, panel }: Pick<Head, 'kind' | 'panel'>): string {
  if (panel === undefined && WITHOUT_KEY.has(kind))
    return 'There is no key. How we read the evidence stands at the end, with reasons.';
  if (panel === undefined)
    return 'The reference answers are ours, with reasons, until your organisation sets those of a panel of its own.';
  const who = panel.who === undefined ? '' : ` (${panel.who})`;
  const agreed = `Before they talked, they agreed to ICC(2,k) = ${panel.agreement.toFixed(2)}`;
  return `The reference answers were set by a panel of ${panel.size}${who}. ${agreed}, where 1 is full agreement.`;
}
