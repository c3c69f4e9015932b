import type { Head } from './exercise.ts';

/** Who set the reference ratings, as a sentence. */
export function panelWords({ keyless, panel }: Pick<Head, 'keyless' | 'panel'>): string {
  if (panel === undefined && keyless)
    return 'There are no right answers to compare with. How we read the evidence stands at the end, with reasons.';
  if (panel === undefined)
    return 'The reference answers are those of the people who wrote the exercise, with reasons. Your organisation can set its own, by a panel.';
  const who = panel.who === undefined ? '' : ` (${panel.who})`;
  const agreed = `Before they talked, they agreed to ICC(2,k) = ${panel.agreement.toFixed(2)}`;
  return `The reference answers were set by a panel of ${panel.size}${who}. ${agreed}, where 1 is full agreement.`;
}
