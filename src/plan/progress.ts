/** What moved in a plan over time. */
import type { Plan, RatingValue } from '../framework/schema/generated/plan.types.ts';

export interface DayOfMoves {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly moves: readonly {
    readonly id: string;
    readonly text: string;
    readonly from: RatingValue;
    readonly to: RatingValue;
  }[];
}

/** Ratings that became others, day by day, the latest day first. */
export function ratingHistory({ ratings }: Pick<Plan, 'ratings'>): readonly DayOfMoves[] {
  const days = new Map<string, DayOfMoves['moves'][number][]>();
  for (const { id, text, value, on, past } of ratings) {
    const all = [...past, { value, on }];
    all.slice(1).forEach((later, index) => {
      const earlier = all[index];
      if (earlier === undefined || earlier.value === later.value) return;
      const move = { id: `${id} ${index}`, text, from: earlier.value, to: later.value };
      days.set(later.on, [...(days.get(later.on) ?? []), move]);
    });
  }
  return [...days].map(([on, moves]) => ({ on, moves })).sort((a, b) => b.on.localeCompare(a.on));
}

/** How many actions of an area are done, of how many. */
export function actionsDone(area: Plan['areas'][number]): { readonly done: number; readonly of: number } {
  return { done: area.actions.filter(({ done }) => done).length, of: area.actions.length };
}
