/** Case by case: the list beside what stood in the case, and the rating beside the reference. */
import type { ReactNode } from 'react';
import type { Behaviour, EvidenceFirst, RecallCase } from '../../../../exercise/kinds/evidence-first/model.ts';
import type { RecallAnswers } from '../../../../exercise/kinds/evidence-first/score.ts';
import { BesideReference } from '../../pieces/beside-reference.tsx';
import { CaseAgain } from '../../pieces/case-again.tsx';
import { Letter } from '../../pieces/letter.tsx';
import { OwnList } from './own-list.tsx';

interface Props {
  readonly exercise: EvidenceFirst;
  readonly answers: RecallAnswers;
  readonly cases: readonly RecallCase[];
}

const SIDES: readonly (readonly [Behaviour['shows'], string])[] = [
  ['effective', 'What worked'],
  ['ineffective', 'What did not work'],
];

export function RecallReview({ exercise, answers, cases }: Props): ReactNode {
  return (
    <>
      <h3>Case by case, with the reasons</h3>
      {cases.map((one) => {
        const had = new Set(answers.had[one.id] ?? []);
        const missed = one.behaviours.filter(({ id }) => !had.has(id)).length;
        return (
          <details key={one.id} className="reviewed">
            <summary>
              {one.name}
              <small>
                {missed === 0
                  ? ' all of it stood on your list'
                  : ` ${missed} of ${one.behaviours.length} did not stand on your list`}
              </small>
            </summary>
            <BesideReference exercise={exercise} given={[['You', answers.ratings[one.id]]]} reference={one.reference} />
            {SIDES.map(([side, title]) => (
              <section key={side}>
                <h4>{title}</h4>
                <dl className="beside">
                  {one.behaviours
                    .filter(({ shows }) => shows === side)
                    .map(({ id, text, reason }) => (
                      <div key={id}>
                        <dt>{text}</dt>
                        <dd>{had.has(id) ? 'It stood on your list.' : <b>It did not stand on your list.</b>}</dd>
                        <dd>{reason}</dd>
                      </div>
                    ))}
                </dl>
              </section>
            ))}
            <OwnList name={one.name} worked={answers.worked[one.id]} lacked={answers.lacked[one.id]} />
            <CaseAgain name={one.name}>
              <Letter title={one.name} subtitle={one.role} html={one.text} evidence={one.evidence} />
            </CaseAgain>
          </details>
        );
      })}
    </>
  );
}
