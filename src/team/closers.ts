/** What would close most coverage risks: workshops and other suggestions that the competencies at risk name. */
import type { OutlineLevel, OutlineSuggestion, Topic } from '../framework/outline.ts';
import { type Coverage, type Holder, risks } from './coverage.ts';

/** What a suggestion would do for one competency at risk. */
export interface Closing {
  readonly topic: Topic;
  /** The level at risk. */
  readonly level: OutlineLevel;
  /** People one step below it, for whom this would be the next step; in the order of the team. */
  readonly couldStepUp: readonly Holder[];
}

export interface Closer {
  readonly suggestion: OutlineSuggestion;
  /** At least one; most risks first over all closers. */
  readonly closes: readonly Closing[];
}

/**
 * The suggestions that lead to the levels at risk. A workshop that several competencies name counts once for all of them; other
 * suggestions are taken together by their title. What serves most risks comes first, of two alike the one with more people one step
 * away.
 */
export function closers(state: Coverage): readonly Closer[] {
  const found = new Map<string, { suggestion: OutlineSuggestion; closes: Closing[] }>();
  for (const { topic, people, risk } of risks(state)) {
    const { level } = risk.need;
    const couldStepUp = people.filter((holder) => holder.level.step === level.step - 1);
    for (const suggestion of topic.development) {
      if (!leadsTo(suggestion, level, topic)) continue;
      const name = suggestion.workshop ?? `: ${suggestion.title}`;
      const closer = found.get(name) ?? { suggestion, closes: [] };
      // Two suggestions of one competency may name the same workshop.
      if (!closer.closes.some((one) => one.topic === topic)) closer.closes.push({ topic, level, couldStepUp });
      found.set(name, closer);
    }
  }
  const away = ({ closes }: Closer): number => closes.reduce((sum, one) => sum + one.couldStepUp.length, 0);
  return [...found.values()].sort((a, b) => b.closes.length - a.closes.length || away(b) - away(a));
}

/** A suggestion without a level serves all; one for another level serves that one alone. */
function leadsTo(suggestion: OutlineSuggestion, level: OutlineLevel, topic: Topic): boolean {
  const own = topic.scale.levels.find((one) => one.id === suggestion.level);
  return own === undefined || own.rank === level.rank;
}
