/** Person by person: what you gave, and whether the evidence carries a top; and what you wrote about the top of each scale. */
import type { ReactNode } from 'react';
import type { Half, ScaleAnswers } from '../../../../exercise/kinds/scale-design/score.ts';
import { CaseAgain } from '../../pieces/case-again.tsx';
import { Letter } from '../../pieces/letter.tsx';

interface Props {
  readonly halves: readonly Half[];
  readonly answers: ScaleAnswers;
}

export function ScaleReview({ halves, answers }: Props): ReactNode {
  const written = halves.filter(({ points }) => answers.top[String(points)]?.trim());
  return (
    <>
      {written.length > 0 && (
        <>
          <h3>What you asked of the top</h3>
          <dl className="beside">
            {written.map(({ points }) => (
              <div key={points}>
                <dt>A {points} would have taken</dt>
                <dd>{answers.top[String(points)]}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h3>Person by person, with the reasons</h3>
      {halves.flatMap(({ points, cases }) =>
        cases.map(({ id, name, role, text, top, reason }) => (
          <details key={id} className="reviewed">
            <summary>
              {name}
              <small> {answers.ratings[id] === undefined ? 'not rated' : `${answers.ratings[id]} of ${points}`}</small>
            </summary>
            <p>
              <b>{top ? 'We read evidence for the top.' : 'We read no evidence for the top.'}</b> {reason}
            </p>
            <CaseAgain name={name}>
              <Letter title={name} subtitle={role} html={text} />
            </CaseAgain>
          </details>
        )),
      )}
    </>
  );
}
