/** Criteria, each with how much it should count: five plain answers in a row. */
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { type Criterion, WEIGHTS } from '../../../../exercise/kinds/commit-to-criteria/model.ts';

interface Props {
  readonly question: string;
  readonly criteria: readonly Criterion[];
  readonly weights: Readonly<Record<string, number>>;
  /** What was said before, where it is to be in sight. */
  readonly before?: Readonly<Record<string, number>> | undefined;
  readonly weigh: (id: string, weight: number) => void;
}

export function Weighing({ question, criteria, weights, before, weigh }: Props): ReactNode {
  const name = useId();
  return (
    <section className="weighing" aria-labelledby={`${name}-question`}>
      <h3 id={`${name}-question`}>{question}</h3>
      {criteria.map(({ id, title, summary }) => {
        const byNumber = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
          if (!ctrlKey && !metaKey && !altKey && /^[0-4]$/.test(key)) weigh(id, Number(key));
        };
        const said = before?.[id];
        return (
          <fieldset key={id} onKeyDown={byNumber}>
            <legend>
              {title}
              {summary && <small>{summary}</small>}
              {said !== undefined && <small>Before: {WEIGHTS[said]?.toLowerCase()}</small>}
            </legend>
            <div>
              {WEIGHTS.map((word, weight) => (
                <label key={word}>
                  <input
                    type="radio"
                    name={`${name}-${id}`}
                    value={weight}
                    checked={weights[id] === weight}
                    aria-keyshortcuts={String(weight)}
                    onChange={() => weigh(id, weight)}
                  />
                  {word}
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
    </section>
  );
}
