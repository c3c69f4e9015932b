/** Two marks on one line with a tick for each level: where somebody stands by their own view, and what the role expects. The words say the same. */
import type { ReactNode } from 'react';
import { distanceWords, type Standing } from '../../plan/next-steps.ts';

export function GapBar({ standing }: { readonly standing: Standing }): ReactNode {
  const { expected, distance } = standing;
  const { steps } = expected;
  const place = (step: number): number => 8 + (Math.min(Math.max(step, 0), steps) / steps) * 104;
  const ticks = Array.from({ length: steps + 1 }, (_, step) => `M${place(step)} 4V12`).join('');
  const target = place(expected.level.step);
  const now = distance === undefined ? undefined : place(expected.level.step - distance);
  return (
    <span className="gap-bar">
      <svg viewBox="0 0 120 16" width="120" height="16" aria-hidden="true">
        <path d={`M8 8H112${ticks}`} className="gap-line" />
        {now !== undefined && <line x1={now} x2={target} y1="8" y2="8" className="gap-way" />}
        <path d={`M${target} 1.5 L${target + 6.5} 8 L${target} 14.5 L${target - 6.5} 8 Z`} className="gap-target" />
        {now !== undefined && <circle cx={now} cy="8" r="4.5" className="gap-now" />}
      </svg>
      <span>{distanceWords(standing)}</span>
    </span>
  );
}

/** What the line and the two marks are. */
export function GapLegend(): ReactNode {
  return (
    <p className="gap-legend">
      <span>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="4.5" className="gap-now" />
        </svg>{' '}
        you, by your own view
      </span>
      <span>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M8 1.5 L14.5 8 L8 14.5 L1.5 8 Z" className="gap-target" />
        </svg>{' '}
        what the role expects
      </span>
      <span>
        <svg viewBox="0 0 42 16" width="42" height="16" aria-hidden="true">
          <path d="M1 8H41M1 4V12M21 4V12M41 4V12" className="gap-line" />
        </svg>{' '}
        from nothing yet to the highest level, with a tick for each level
      </span>
    </p>
  );
}
