/** The rating lab on the screen: the standards, then one case after the other. */
import { type RatingAnswers, NO_RATINGS, isRatingAnswers } from '../../../../exercise/rating-answers.ts';
import type { Case } from '../../../../exercise/exercise.ts';
import type { RatingLab } from '../../../../exercise/kinds/rating-lab/model.ts';
import { LAB_MONDAY, LAB_WHY, labFinding } from '../../../../exercise/kinds/rating-lab/words.ts';
import { inOrder, setOf } from '../../../../exercise/seed.ts';
import type { Doing, IslandKind, Screen } from '../../island-kind.ts';
import { CaseBeside } from '../../pieces/case-beside.tsx';
import { Letter } from '../../pieces/letter.tsx';
import { RatingChoice } from '../../pieces/rating-choice.tsx';
import { ReasonField } from '../../pieces/reason-field.tsx';
import { Standards } from '../../pieces/standards.tsx';
import { LabReview } from './lab-review.tsx';

type Lab = Doing<RatingLab, RatingAnswers>;

const ratingLab: IslandKind<RatingLab, RatingAnswers> = {
  rounds: 2,
  blank: () => NO_RATINGS,
  isAnswers: isRatingAnswers,
  screens(doing) {
    const { exercise, seed, round } = doing;
    const cases = inOrder(exercise.sets[setOf(seed, round)], seed, `cases-${round}`);
    const standards: Screen = {
      id: 'standards',
      heading: 'First, what each rating looks like',
      body: <Standards exercise={exercise} />,
    };
    return [
      ...(round === 0 ? [standards] : []),
      ...cases.flatMap((one) => exercise.dimensions.map((_, place) => caseScreen(doing, one, place))),
    ];
  },
  finding: ({ exercise, seed, rounds }) => labFinding(exercise, seed, rounds),
  review: ({ exercise, seed, rounds }) => {
    const round = rounds.length === 1 ? 0 : 1;
    return (
      <LabReview exercise={exercise} answers={rounds[round] ?? rounds[0]} cases={exercise.sets[setOf(seed, round)]} />
    );
  },
  why: () => LAB_WHY,
  monday: LAB_MONDAY,
  ratings: ({ ratings }, { exercise, seed, round }) =>
    exercise.sets[setOf(seed, round)].flatMap((one) => exercise.dimensions.map(({ key }) => ratings[one.id]?.[key])),
};

/** One case on one competency. The case stands beside it; on a phone it is folded away once it has been read. */
function caseScreen({ exercise, answers, edit }: Lab, one: Case, place: number): Screen {
  const { scale, dimensions } = exercise;
  const dimension = dimensions[place];
  if (dimension === undefined) throw new Error('A case is rated on the competencies of its exercise.');
  const given = answers.ratings[one.id] ?? {};
  const rate = (rating: number): void =>
    edit({ ...answers, ratings: { ...answers.ratings, [one.id]: { ...given, [dimension.key]: rating } } });
  const isLast = place === dimensions.length - 1;
  return {
    id: `${one.id} ${dimension.key}`,
    heading: `${one.name}: ${dimension.title}`,
    missing: given[dimension.key] === undefined ? 'Choose the rating whose words fit best.' : undefined,
    body: (
      <CaseBeside
        letter={<Letter title={one.name} subtitle={one.role} html={one.text} evidence={one.evidence} />}
        name={one.name}
        open={place === 0}
      >
        <RatingChoice scale={scale} dimension={dimension} value={given[dimension.key]} choose={rate} />
        {isLast && (
          <ReasonField
            label={`What do your ratings of ${one.name} rest on?`}
            hint="Name the evidence, not the impression. Only you see it."
            value={answers.reasons[one.id] ?? ''}
            write={(text) => edit({ ...answers, reasons: { ...answers.reasons, [one.id]: text } })}
          />
        )}
      </CaseBeside>
    ),
  };
}

export default ratingLab;
