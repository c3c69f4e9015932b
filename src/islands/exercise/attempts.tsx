/** The attempts at this exercise that the device keeps, for whoever has made more than one. */
import { type ReactNode, useEffect, useState } from 'react';
import type { OverTime } from '../../exercise/over-time.ts';
import type { ExerciseRecord } from '../../exercise/record.ts';
import type { Kept } from '../keeping/record.ts';
import { Scroll } from './pieces/scroll.tsx';

interface Props {
  readonly exercise: string;
  readonly version: string;
  /** The attempt that is open, and where it stands with the others. */
  readonly kept: Kept<ExerciseRecord>;
  readonly look: (id: string) => void;
}

export function Attempts({ exercise, version, kept, look }: Props): ReactNode {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let current = true;
    void attemptsAt(kept, exercise, version).then(
      (attempts) => {
        if (current) setFound(attempts);
      },
      // Without it nothing is missing: each attempt stands on the page about one's data as well.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [kept, exercise, version]);
  const { attempts, openable } = found ?? {};
  if (attempts === undefined || openable === undefined || attempts.rows.length < 2) return null;
  return (
    <details className="attempts">
      <summary>Your {attempts.rows.length} attempts side by side</summary>
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
                  {id === kept.record.key.id ? (
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

interface Found {
  readonly attempts: OverTime | undefined;
  /** Those of the present version: the answers of an older one belong to other cases. */
  readonly openable: ReadonlySet<string>;
}

async function attemptsAt({ shelf, record }: Kept<ExerciseRecord>, exercise: string, version: string): Promise<Found> {
  // What was said a moment ago is not in the store yet.
  await record.flush();
  const [{ overTime }, { kept }] = await Promise.all([import('../../exercise/over-time.ts'), shelf.list()]);
  const attempts = overTime(kept).find((one) => one.exercise === exercise);
  const openable = new Set<string>();
  for (const row of attempts?.rows ?? []) if (row.version === version) openable.add(row.id);
  return { attempts, openable };
}
