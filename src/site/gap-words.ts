/** A gap in words, for a line under a move and for the rows of a role. */
import type { Gap, Shift } from '../framework/gap.ts';

/** `2 raised, 3 new, 1 no longer asked`; `the same expectations` where nothing differs. */
export function gapWords(gap: Gap): string {
  const parts = [
    [gap.raised.length, 'raised'],
    [gap.added.length, 'new'],
    [gap.beside.length, 'in other words'],
    [gap.lowered.length, 'lower'],
    [gap.dropped.length, 'no longer asked'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  if (said.length === 0) return 'the same expectations';
  return `${gap.approximate ? 'about ' : ''}${said.join(', ')}`;
}

/** `from Working, one up`; `from Expert, lower`. */
export function shiftWords(shift: Shift): { readonly from: string; readonly change: string } {
  const from = shift.from.level.title;
  if (shift.order === 0) return { from, change: shift.from.level.id === shift.to.level.id ? 'kept' : 'beside it' };
  if (shift.order < 0) return { from, change: 'lower' };
  if (shift.steps === undefined) return { from, change: 'about higher' };
  return { from, change: `${['no', 'one', 'two', 'three', 'four', 'five'][shift.steps] ?? shift.steps} up` };
}
