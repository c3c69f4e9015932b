/** A result: words first, then figures, then charts. */
import type { ReactNode } from 'react';
import type { EvidenceSource } from '../../../exercise/evidence.ts';
import type { Figure, Finding } from '../../../exercise/finding.ts';
import { ChartView } from './chart-view.tsx';
import { SourceList } from './source-list.tsx';

interface Props {
  readonly finding: Finding;
  /** Those of the exercise, by whose keys figures name theirs. */
  readonly sources: readonly EvidenceSource[];
  readonly level?: 2 | 3;
}

export function FindingView({ finding, sources, level = 2 }: Props): ReactNode {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="finding">
      <Heading className="finding-sentence" tabIndex={-1} data-first="">
        {finding.sentence}
      </Heading>
      {finding.more.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {finding.figures.length > 0 && (
        <dl className="figures">
          {finding.figures.map((figure) => (
            <FigureView key={figure.name} figure={figure} sources={sources} />
          ))}
        </dl>
      )}
      {finding.charts.map((chart) => (
        <ChartView key={chart.title} chart={chart} />
      ))}
    </div>
  );
}

function FigureView({
  figure,
  sources,
}: {
  readonly figure: Figure;
  readonly sources: readonly EvidenceSource[];
}): ReactNode {
  const own = sources.filter(({ key }) => figure.sources.includes(key));
  return (
    <div>
      <dt>{figure.name}</dt>
      <dd>
        <b>{figure.value}</b>
        {figure.interval && <span className="quiet"> {figure.interval}</span>}
        <details>
          <summary>
            What this means, and what it does not<span className="unseen">: {figure.name}</span>
          </summary>
          <p>{figure.means}</p>
          <p>{figure.doesNotMean}</p>
          {own.length > 0 && <SourceList sources={own} />}
        </details>
      </dd>
    </div>
  );
}
