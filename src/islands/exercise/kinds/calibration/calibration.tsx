/** The calibration session on the screen: the standard, each case alone, then the session case by case. */
import type { ReactNode } from 'react';
import type { Calibration, SessionCase } from '../../../../exercise/kinds/calibration/model.ts';
import { BLANK, type CalibrationAnswers, isCalibrationAnswers } from '../../../../exercise/kinds/calibration/score.ts';
import { SESSION_MONDAY, SESSION_WHY, sessionFinding } from '../../../../exercise/kinds/calibration/words.ts';
import { inOrder, setOf } from '../../../../exercise/seed.ts';
import type { Doing, IslandKind, Screen } from '../../island-kind.ts';
import { CaseBeside } from '../../pieces/case-beside.tsx';
import { Letter } from '../../pieces/letter.tsx';
import { RatingChoice } from '../../pieces/rating-choice.tsx';
import { ReasonField } from '../../pieces/reason-field.tsx';
import { Standards } from '../../pieces/standards.tsx';
import { Deciding } from './deciding.tsx';
import { SessionReview } from './session-review.tsx';

type Session = Doing<Calibration, CalibrationAnswers>;

const calibration: IslandKind<Calibration, CalibrationAnswers> = {
  rounds: 2,
  blank: () => BLANK,
  isAnswers: isCalibrationAnswers,
  screens(doing) {
    const { exercise, seed, round } = doing;
    const cases = exercise.sets[setOf(seed, round)];
    return [
      ...(round === 0 ? [standardScreen(exercise)] : []),
      ...inOrder(cases, seed, `alone-${round}`).map((one) => aloneScreen(doing, one)),
      tableScreen(exercise),
      // In the session the order is that of the agenda, the same for everybody.
      ...cases.map((one) => sessionScreen(doing, one)),
    ];
  },
  finding: ({ exercise, seed, rounds }) => sessionFinding(exercise, seed, rounds),
  review: ({ exercise, seed, rounds }) => {
    const round = rounds.length === 1 ? 0 : 1;
    return (
      <SessionReview
        exercise={exercise}
        answers={rounds[round] ?? rounds[0]}
        cases={exercise.sets[setOf(seed, round)]}
      />
    );
  },
  why: () => SESSION_WHY,
  monday: SESSION_MONDAY,
};

function standardScreen(exercise: Calibration): Screen {
  return { id: 'standard', heading: 'First, what each rating looks like', body: <Standards exercise={exercise} /> };
}

function aloneScreen({ exercise, answers, edit }: Session, one: SessionCase): Screen {
  const [dimension] = exercise.dimensions;
  if (dimension === undefined) throw new Error('A session rates on one competency.');
  const { id, name } = one;
  return {
    id: `${id} alone`,
    heading: `Alone: ${name}`,
    missing: answers.alone[id] === undefined ? 'Choose the rating whose words fit best.' : undefined,
    body: (
      <CaseBeside letter={letterOf(one)} name={name} open>
        <RatingChoice
          scale={exercise.scale}
          dimension={dimension}
          value={answers.alone[id]}
          choose={(rating) => edit({ ...answers, alone: { ...answers.alone, [id]: rating } })}
        />
        <ReasonField
          label="What does it rest on?"
          hint="You will have it beside you in the session. Only you see it."
          value={answers.reasons[id] ?? ''}
          write={(text) => edit({ ...answers, reasons: { ...answers.reasons, [id]: text } })}
        />
      </CaseBeside>
    ),
  };
}

function tableScreen({ managers }: Calibration): Screen {
  return {
    id: 'table',
    heading: 'Now the session begins',
    body: (
      <>
        <p>These people sit with you. Case by case you hear what was proposed and what is said, and decide again.</p>
        <dl className="anchors">
          {managers.map(({ id, name, role }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{role}</dd>
            </div>
          ))}
        </dl>
      </>
    ),
  };
}

function sessionScreen({ exercise, answers, edit }: Session, one: SessionCase): Screen {
  const { id, name } = one;
  return {
    id: `${id} session`,
    heading: `In the session: ${name}`,
    missing: missingIn(answers, id),
    body: (
      <CaseBeside letter={letterOf(one)} name={name} open={false}>
        <Deciding exercise={exercise} one={one} answers={answers} edit={edit} />
      </CaseBeside>
    ),
  };
}

function missingIn({ alone, after, moved }: CalibrationAnswers, id: string): string | undefined {
  if (after[id] === undefined) return 'Choose a rating: the one that you had, or another one.';
  return after[id] !== alone[id] && moved[id] === undefined ? 'Say what moved you.' : undefined;
}

function letterOf({ name, role, text, evidence }: SessionCase): ReactNode {
  return <Letter title={name} subtitle={role} html={text} evidence={evidence} />;
}

export default calibration;
