/** What drawing lots would do: as many places, given to all people of two groups by chance. */
import type { Selected } from '../../../measure/wilson.ts';

/** How many of the first group are drawn, and how probable that is. */
export interface Draw {
  readonly selected: number;
  readonly share: number;
}

/** All that can come of the lots, by the hypergeometric distribution (margins as in Fisher's exact test). The shares sum to 1. */
export function draws(first: Selected, second: Selected): readonly Draw[] {
  const places = first.selected + second.selected;
  const least = Math.max(0, places - second.total);
  const most = Math.min(first.total, places);
  // Each share from the one before it: the ratio of neighbours has no factorial in it. Logarithms, or large counts would underflow.
  const logs = [0];
  for (let x = least; x < most; x++) {
    const ratio = ((first.total - x) * (places - x)) / ((x + 1) * (second.total - places + x + 1));
    logs.push((logs[logs.length - 1] ?? 0) + Math.log(ratio));
  }
  const top = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - top));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, index) => ({ selected: least + index, share: weight / whole }));
}

/** One of a hundred drawings of lots. */
export interface Dot {
  /** How many of the first group it draws. */
  readonly selected: number;
  /** Share of the first group minus share of the second. */
  readonly difference: number;
  /** Whether it is no likelier than what happened. */
  readonly asFar: boolean;
}

/** A hundred drawings that stand for all of them, each for one hundredth: the middle of each, in order. */
export function hundredDraws(first: Selected, second: Selected): readonly Dot[] {
  const all = draws(first, second);
  const places = first.selected + second.selected;
  const happened = all.find(({ selected }) => selected === first.selected)?.share ?? 0;
  const dots: Dot[] = [];
  let below = 0;
  for (const { selected, share } of all) {
    below += share;
    while (dots.length < 100 && (dots.length + 0.5) / 100 <= below + 1e-12)
      dots.push({
        selected,
        difference: selected / first.total - (places - selected) / second.total,
        asFar: share <= happened * (1 + 1e-7),
      });
  }
  return dots;
}
