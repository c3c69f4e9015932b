/** Attempts at an exercise in a table, with what may be said of them together. */
import type { ReactNode } from 'react';
import type { OverTime } from '../../exercise/over-time.ts';
import { Scroll } from './pieces/scroll.tsx';

interface Props {
  readonly attempts: OverTime;
  /** Ids of those that can be looked at. */
  readonly openable: ReadonlySet<string>;
  /** Id of the one that is open. */
  readonly here: string;
  readonly look: (id: string) => void;
}

export default function SideBySide({ attempts, openable, here, look }: Props): ReactNode {
  return (
    <details className="attempts">
      <summary>
        {attempts.rows.length === 1 ? 'Your earlier attempt' : `Your ${attempts.rows.length} attempts side by side`}
      </summary>
      {attempts.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Scroll label="Your attempts">
        <table>
          <thead>
            <tr>
              <th scope="col">Begun</th>
              <th scope="col">What came of it</th>
              {attempts.figures.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {attempts.rows.map(({ id, when, said, figures }) => (
              <tr key={id}>
                <th scope="row">
                  {when}
                  {id === here ? (
                    <small>the one that is open</small>
                  ) : (
                    openable.has(id) && (
                      <button type="button" className="link" onClick={() => look(id)}>
                        Look at it<span className="unseen">, begun on {when}</span>
                      </button>
                    )
                  )}
                </th>
                <td>{said}</td>
                {figures.map((figure, index) => (
                  <td key={attempts.figures[index]}>
                    {figure?.value ?? 'nothing said'}
                    {figure?.interval && <small>{figure.interval}</small>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}
