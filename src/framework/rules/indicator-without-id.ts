import type { Competency, Indicator } from '../model.ts';
import { COACHING } from './example-workspace.ts';
import { opening } from './own-words.ts';
import type { EditorialRule } from './rule.ts';

export const rule: EditorialRule = {
  id: 'indicator-without-id',
  severity: 'warning',
  title: 'Give the indicators of an adopted framework ids',
  looksFor:
    'Indicators without `id` in an adopted framework: one finding for each competency, with their number. In a draft they may wait.',
  why: 'What people have noted about themselves, and the plans that rest on it, follow an indicator by its id. Without one, a word that is mended looks like one behaviour removed and another added.',
  bad: { [COACHING]: coaching('Asks an open question before offering a solution.') },
  good: { [COACHING]: coaching('{ id: open-question, text: Asks an open question before offering a solution. }') },
  judges: 'model',
  *check({ model }) {
    for (const competency of model.competencies.values()) {
      if (competency.retired || competency.framework.status !== 'adopted') continue;
      const all = indicatorsOf(competency);
      const lacking = all.filter(({ id }) => id === undefined);
      const [first] = lacking;
      if (first === undefined) continue;
      yield {
        file: competency.file,
        path: ['title'],
        part: 'value',
        message: count(competency.title, lacking.length, all.length, opening(first.text)),
        hint: 'espalier validate --fix writes them, as { id: …, text: … }: a few words that stay when the text changes.',
      };
    }
  },
};

function indicatorsOf({ levels, indicators }: Competency): readonly Indicator[] {
  return [...indicators, ...levels.flatMap((level) => level.indicators)];
}

function count(title: string, lacking: number, all: number, first: string): string {
  if (all === 1) return `The indicator of "${title}" has no id.`;
  if (lacking === all) return `None of the ${all} indicators of "${title}" has an id.`;
  if (lacking === 1) return `One of the ${all} indicators of "${title}" has no id: "${first}".`;
  return `${lacking} of the ${all} indicators of "${title}" have no id; the first is "${first}".`;
}

function coaching(first: string): string {
  return `title: Coaching
definition: Helps people to find their own next step.
kind: behaviour
levels:
  foundation:
    indicators:
      - ${first}
  working:
    indicators:
      - { id: own-words, text: Ends with a next step in the words of the other person. }
  practitioner:
    indicators:
      - { id: backs-other-way, text: Supports a workable approach that differs from their own. }
  expert:
    indicators:
      - { id: coaches-managers, text: Coaches another manager on a current case. }
development:
  - { title: Swap cases with another coach once a month, kind: exposure }
`;
}
