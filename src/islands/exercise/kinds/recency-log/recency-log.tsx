/** The recency log on the screen: read the year, put it away, rate it, and choose the reasons without their dates. */
import type { RecencyLog } from '../../../../exercise/kinds/recency-log/model.ts';
import { BLANK, isRecencyAnswers, type RecencyAnswers } from '../../../../exercise/kinds/recency-log/score.ts';
import { RECENCY_MONDAY, RECENCY_WHY, recencyFinding } from '../../../../exercise/kinds/recency-log/words.ts';
import { inOrder, setOf } from '../../../../exercise/seed.ts';
import type { IslandKind, Screen } from '../../island-kind.ts';
import { Letter } from '../../pieces/letter.tsx';
import { Marking } from '../../pieces/marking.tsx';
import { RatingChoice } from '../../pieces/rating-choice.tsx';
import { RecencyReview } from './recency-review.tsx';

const recencyLog: IslandKind<RecencyLog, RecencyAnswers> = {
  rounds: 2,
  blank: () => BLANK,
  isAnswers: isRecencyAnswers,
  screens({ exercise, answers, edit, seed, round }) {
    const year = exercise.sets[setOf(seed, round)];
    const toggle = (id: string): void => {
      const { reasons } = answers;
      edit({ ...answers, reasons: reasons.includes(id) ? reasons.filter((one) => one !== id) : [...reasons, id] });
    };
    return [
      {
        id: 'read',
        heading: `Read the year of ${year.name}`,
        // Whoever went on too soon can still come back; whoever has rated, did so from memory.
        putAway: Object.keys(answers.ratings).length > 0,
        body: (
          <>
            <p>
              Take your time. On the next screen you rate from what you remember, and once you have, the log stays put
              away until the end.
            </p>
            <Letter title={year.name} subtitle={year.role} html={year.text} evidence={year.entries} />
          </>
        ),
      },
      ...exercise.dimensions.map((dimension): Screen => ({
        id: dimension.key,
        heading: `${year.name}: ${dimension.title}`,
        missing: answers.ratings[dimension.key] === undefined ? 'Choose the rating whose words fit best.' : undefined,
        body: (
          <RatingChoice
            scale={exercise.scale}
            dimension={dimension}
            value={answers.ratings[dimension.key]}
            choose={(rating) => edit({ ...answers, ratings: { ...answers.ratings, [dimension.key]: rating } })}
          />
        ),
      })),
      {
        id: 'reasons',
        heading: 'On which notes does your rating rest?',
        missing: answers.reasons.length === 0 ? 'Mark the notes that you had in mind.' : undefined,
        body: (
          <Marking
            legend={`Those that you had in mind when you rated ${year.name}, and no others. With fewer than four, little can be said.`}
            items={inOrder(year.entries, seed, `reasons-${round}`).map(({ id, short }) => ({ id, text: short }))}
            marked={new Set(answers.reasons)}
            toggle={toggle}
          />
        ),
      },
    ];
  },
  finding: ({ exercise, seed, rounds }) => recencyFinding(exercise, seed, rounds),
  review: ({ exercise, seed, rounds }) => {
    const round = rounds.length === 2 ? 1 : 0;
    return (
      <RecencyReview
        exercise={exercise}
        year={exercise.sets[setOf(seed, round)]}
        answers={rounds[round] ?? rounds[0]}
      />
    );
  },
  why: () => RECENCY_WHY,
  monday: RECENCY_MONDAY,
};

export default recencyLog;
