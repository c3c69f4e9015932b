/** Two scales on the screen: six people on the one, six others on the other, and a question about the top of each. */
import type { PointCase, Points, ScaleDesign } from '../../../../exercise/kinds/scale-design/model.ts';
import { pointWords } from '../../../../exercise/kinds/scale-design/model.ts';
import { BLANK, halvesOf, isScaleAnswers, type ScaleAnswers } from '../../../../exercise/kinds/scale-design/score.ts';
import { SCALE_MONDAY, SCALE_WHY, scaleFinding } from '../../../../exercise/kinds/scale-design/words.ts';
import { inOrder } from '../../../../exercise/seed.ts';
import type { Doing, IslandKind, Screen } from '../../island-kind.ts';
import { Letter } from '../../pieces/letter.tsx';
import { CaseBeside } from '../../pieces/case-beside.tsx';
import { ReasonField } from '../../pieces/reason-field.tsx';
import { PointChoice } from './point-choice.tsx';
import { ScaleReview } from './scale-review.tsx';

type Scales = Doing<ScaleDesign, ScaleAnswers>;

const scaleDesign: IslandKind<ScaleDesign, ScaleAnswers> = {
  rounds: 1,
  blank: () => BLANK,
  isAnswers: isScaleAnswers,
  screens(doing) {
    const { exercise, seed } = doing;
    return halvesOf(exercise, seed).flatMap(({ points, cases }, half) => [
      ...inOrder(cases, seed, `cases-${half}`).map((one) => caseScreen(doing, one, points)),
      topScreen(doing, points),
    ]);
  },
  finding: ({ exercise, seed, rounds: [answers] }) => scaleFinding(exercise, seed, answers),
  review: ({ exercise, seed, rounds: [answers] }) => (
    <ScaleReview halves={halvesOf(exercise, seed)} answers={answers} />
  ),
  why: () => SCALE_WHY,
  monday: SCALE_MONDAY,
};

function caseScreen({ exercise, answers, edit }: Scales, one: PointCase, points: Points): Screen {
  const given = answers.ratings[one.id];
  return {
    id: one.id,
    heading: `${one.name}, on ${pointWords[points]}`,
    missing: given === undefined ? `Choose a number from 1 to ${points}.` : undefined,
    body: (
      <CaseBeside letter={<Letter title={one.name} subtitle={one.role} html={one.text} />} name={one.name} open>
        {exercise.asked.length > 0 && (
          <div className="points-asked">
            <h3>What was asked of everybody</h3>
            <ul>
              {exercise.asked.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        )}
        <PointChoice
          legend={exercise.question}
          points={points}
          value={given}
          choose={(rating) => edit({ ...answers, ratings: { ...answers.ratings, [one.id]: rating } })}
        />
      </CaseBeside>
    ),
  };
}

function topScreen({ answers, edit }: Scales, points: Points): Screen {
  return {
    id: `top of ${points}`,
    heading: `What would a ${points} have taken?`,
    body: (
      <>
        <p>
          Think of the six whom you have just rated. Write what somebody in this work would have had to do for a{' '}
          {points}, or leave it empty and go on.
        </p>
        <ReasonField
          label={`For a ${points}, somebody would have had to …`}
          hint="Only you see it. You will find it beside what you write for the other scale."
          value={answers.top[String(points)] ?? ''}
          write={(text) => edit({ ...answers, top: { ...answers.top, [String(points)]: text } })}
          rows={4}
        />
      </>
    ),
  };
}

export default scaleDesign;
