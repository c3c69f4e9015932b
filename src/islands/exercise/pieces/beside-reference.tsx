/** What somebody gave, competency by competency, beside the reference and its reason. */
import type { ReactNode } from 'react';
import type { Rated, ReferenceRating } from '../../../exercise/exercise.ts';

interface Props {
  readonly exercise: Pick<Rated, 'scale' | 'dimensions'>;
  /** What each rating is called, such as `You`, and the ratings by competency, in the order in which they were given. */
  readonly given: readonly (readonly [name: string, ratings: Readonly<Record<string, number>> | undefined])[];
  /** Absent as long as it is not to be seen. */
  readonly reference?: readonly ReferenceRating[] | undefined;
}

export function BesideReference({ exercise: { scale, dimensions }, given, reference }: Props): ReactNode {
  const titleOf = (rating: number | undefined): string => scale.levels[(rating ?? 0) - 1]?.title ?? 'not rated';
  return (
    <dl className="beside">
      {dimensions.map(({ key, title }, index) => (
        <div key={key}>
          <dt>{title}</dt>
          <dd>
            {given.map(([name, ratings]) => (
              <span key={name}>
                {name}: <b>{titleOf(ratings?.[key])}</b>.{' '}
              </span>
            ))}
            {reference && (
              <>
                Reference: <b>{titleOf(reference[index]?.rating)}</b>.
              </>
            )}
          </dd>
          {reference && <dd>{reference[index]?.reason}</dd>}
        </div>
      ))}
    </dl>
  );
}
