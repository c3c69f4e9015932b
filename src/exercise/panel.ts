import type { Head } from './exercise.ts';

/** Who set the reference ratings, as a sentence. */
export function panelWords({ panel }: Pick<Head, 'panel'>): string {
  if (panel === undefined)
    return 'The reference answers are ours, with reasons, until your organisation sets those of a panel of its own.';
  const who = panel.who === undefined ? '' : ` (${panel.who})`;
  const agreed = `Before they talked, they agreed to ICC(2,k) = ${panel.agreement.toFixed(2)}`;
  return `The reference answers were set by a panel of ${panel.size}${who}. ${agreed}, where 1 is full agreement.`;
}
