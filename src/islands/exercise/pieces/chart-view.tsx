/** Marks on lines: a drawing for the eye, and the same as a table for everybody. Shapes tell the series apart, never colour alone. */
import { type ReactNode, useId } from 'react';
import type { Chart } from '../../../exercise/finding.ts';
import { Scroll } from './scroll.tsx';

const WIDTH = 300;
const ROW = 26;

export function ChartView({ chart }: { readonly chart: Chart }): ReactNode {
  const { title, series, rows, low, high, ticks } = chart;
  const caption = useId();
  // Ticks are evenly spaced from end to end, and each stands in the middle of its column of words.
  const edge = WIDTH / (2 * Math.max(ticks.length, 2));
  const x = (at: number): number => edge + ((at - low) / (high - low)) * (WIDTH - 2 * edge);
  return (
    <figure className="chart" aria-labelledby={caption}>
      <figcaption id={caption}>{title}</figcaption>
      <ul className="chart-key" aria-hidden="true">
        {series.map((name, index) => (
          <li key={name}>
            <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
              <Mark index={index} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <div className="chart-rows" aria-hidden="true">
        {rows.map(({ label, marks }) => (
          <div key={label}>
            <span>{label}</span>
            <svg viewBox={`0 0 ${WIDTH} ${ROW}`} aria-hidden="true">
              <line className="chart-line" x1={x(low)} x2={x(high)} y1={ROW / 2} y2={ROW / 2} />
              {ticks.map(({ at }) => (
                <line key={at} className="chart-line" x1={x(at)} x2={x(at)} y1={ROW / 2 - 3} y2={ROW / 2 + 3} />
              ))}
              {marks.map((mark, index) =>
                mark === undefined ? null : (
                  <g key={series[index]} transform={`translate(${x(mark.at)} ${ROW / 2})`}>
                    <Mark index={index} />
                  </g>
                ),
              )}
            </svg>
          </div>
        ))}
        <div className="chart-ticks">
          <span />
          <span>
            {ticks.map(({ at, text }) => (
              <small key={at}>{text}</small>
            ))}
          </span>
        </div>
      </div>
      <details>
        <summary>The same as a table</summary>
        <Scroll label={title}>
          <table>
            <thead>
              <tr>
                <td />
                {series.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ label, marks }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {series.map((name, index) => (
                    <td key={name}>{marks[index]?.text ?? '–'}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
    </figure>
  );
}

/** A ring, a filled diamond, a cross: three things that nobody takes for one another. */
function Mark({ index }: { readonly index: number }): ReactNode {
  if (index === 0) return <circle className="chart-ring" r="6" />;
  if (index === 1) return <path className="chart-diamond" d="M0 -5 L5 0 L0 5 L-5 0 Z" />;
  return <path className="chart-cross" d="M-4 -4 L4 4 M-4 4 L4 -4" />;
}
