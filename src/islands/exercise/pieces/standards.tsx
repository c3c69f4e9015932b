import type { ReactNode } from 'react';
import type { Rated } from '../../../exercise/exercise.ts';

/** What each rating looks like, competency by competency. */
export function Standards({
  exercise: { dimensions, scale },
}: {
  readonly exercise: Pick<Rated, 'dimensions' | 'scale'>;
}): ReactNode {
  return (
    <div className="standards">
      <p>
        Read these as one reads a map before a walk. You will have them beside each case. Rate by these words, which are
        called anchors, and not by what you would expect in your own team.
      </p>
      {dimensions.map(({ key, title, at, anchors }) => (
        <section key={key}>
          <h3>{title}</h3>
          {at && <p className="quiet">In these cases, the role asks for the level “{at}”.</p>}
          <dl className="anchors">
            {scale.levels.map((level, index) => (
              <div key={level.id}>
                <dt>{level.title}</dt>
                <dd>{anchors[index] ?? level.summary}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
