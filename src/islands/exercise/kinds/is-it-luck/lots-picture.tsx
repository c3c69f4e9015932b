/** A hundred drawings of lots as a heap of dots: those that part the groups as far as it happened are filled. */
import { type ReactNode, useId } from 'react';
import { type Dot, hundredDraws } from '../../../../exercise/kinds/is-it-luck/lots.ts';
import type { SelectionGroup } from '../../../../exercise/kinds/is-it-luck/model.ts';

interface Props {
  readonly first: SelectionGroup;
  readonly second: SelectionGroup;
}

const WIDTH = 300;
const HEIGHT = 150;
const MOST_COLUMNS = 31;

export function LotsPicture({ first, second }: Props): ReactNode {
  const caption = useId();
  const dots = hundredDraws(first, second);
  const happened = first.selected / first.total - second.selected / second.total;
  const far = dots.filter(({ asFar }) => asFar).length;
  const reach = Math.max(0.02, Math.abs(happened), ...dots.map(({ difference }) => Math.abs(difference))) * 1.08;
  const x = (difference: number): number => WIDTH / 2 + (difference / reach) * (WIDTH / 2 - 8);
  const columns = columnsOf(dots, x);
  const tallest = Math.max(...columns.map(({ heap }) => heap.length));
  const radius = Math.min(5, HEIGHT / (2.2 * tallest), WIDTH / (2.2 * Math.max(columns.length, 12)));
  return (
    <figure className="luck-lots" aria-labelledby={caption}>
      <figcaption id={caption}>
        A hundred drawings of lots. The line is what happened;{' '}
        {far === 0
          ? 'none of the hundred puts the groups this far apart.'
          : `${far} of the hundred, filled, ${far === 1 ? 'puts' : 'put'} the groups this far apart.`}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 12}`} aria-hidden="true">
        <line className="chart-line" x1="0" x2={WIDTH} y1={HEIGHT + 6} y2={HEIGHT + 6} />
        <line className="luck-happened" x1={x(happened)} x2={x(happened)} y1="0" y2={HEIGHT + 6} />
        {columns.flatMap(({ at, heap }) =>
          heap.map(({ asFar }, height) => (
            <circle
              key={`${at} ${String(height)}`}
              className={asFar ? 'luck-dot far' : 'luck-dot'}
              cx={at}
              cy={HEIGHT + 4 - radius * (1 + 2.1 * height)}
              r={radius * 0.88}
            />
          )),
        )}
      </svg>
      <p className="luck-ends" aria-hidden="true">
        <small>more for {second.title}</small>
        <small>alike</small>
        <small>more for {first.title}</small>
      </p>
    </figure>
  );
}

interface Column {
  readonly at: number;
  readonly heap: readonly Dot[];
}

/** A heap for each outcome, or for neighbours together where there are too many of them. */
function columnsOf(dots: readonly Dot[], x: (difference: number) => number): Column[] {
  const distinct = new Set(dots.map(({ selected }) => selected)).size;
  const width = distinct > MOST_COLUMNS ? WIDTH / MOST_COLUMNS : 0;
  const heaps = new Map<number, Dot[]>();
  for (const dot of dots) {
    const exact = x(dot.difference);
    const at = width === 0 ? exact : WIDTH / 2 + Math.round((exact - WIDTH / 2) / width) * width;
    const heap = heaps.get(at);
    if (heap === undefined) heaps.set(at, [dot]);
    else heap.push(dot);
  }
  return [...heaps].map(([at, heap]) => ({ at, heap }));
}
