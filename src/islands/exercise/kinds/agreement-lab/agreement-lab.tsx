/** The agreement lab on the screen: rate in silence, give the code to the room, talk, and rate again. */
import { type RatingAnswers, NO_RATINGS, isRatingAnswers } from '../../../../exercise/rating-answers.ts';
import type { Case } from '../../../../exercise/exercise.ts';
import type { AgreementLab } from '../../../../exercise/kinds/agreement-lab/model.ts';
import { ratingsOf } from '../../../../exercise/kinds/agreement-lab/score.ts';
import { AGREEMENT_MONDAY, AGREEMENT_WHY, agreementFinding } from '../../../../exercise/kinds/agreement-lab/words.ts';
import { inOrder } from '../../../../exercise/seed.ts';
import type { Doing, IslandKind, Screen } from '../../island-kind.ts';
import { CaseBeside } from '../../pieces/case-beside.tsx';
import { Letter } from '../../pieces/letter.tsx';
import { RatingChoice } from '../../pieces/rating-choice.tsx';
import { ReasonField } from '../../pieces/reason-field.tsx';
import { Standards } from '../../pieces/standards.tsx';
import { AgreementReview } from './agreement-review.tsx';

type Lab = Doing<AgreementLab, RatingAnswers>;

const agreementLab: IslandKind<AgreementLab, RatingAnswers> = {
  rounds: 2,
  again: 'The room has talked: rate again',
  roomFirst: true,
  blank: () => NO_RATINGS,
  isAnswers: isRatingAnswers,
  screens(doing) {
    const { exercise, seed, round } = doing;
    const cases = inOrder(exercise.cases, seed, 'cases');
    if (round === 1) return cases.map((one) => againScreen(doing, one));
    return [
      { id: 'standards', heading: 'First, what each rating looks like', body: <Standards exercise={exercise} /> },
      ...cases.flatMap((one) => exercise.dimensions.map((_, place) => caseScreen(doing, one, place))),
    ];
  },
  finding: ({ exercise, rounds }) => agreementFinding(exercise, rounds),
  review: ({ exercise, seed, rounds }) => (
    <AgreementReview exercise={exercise} cases={inOrder(exercise.cases, seed, 'cases')} rounds={rounds} />
  ),
  why: () => AGREEMENT_WHY,
  monday: AGREEMENT_MONDAY,
  ratings: (answers, { exercise }) => ratingsOf(exercise, answers),
};

function rate({ answers, edit }: Lab, id: string, key: string, rating: number): void {
  const given = { ...answers.ratings[id], [key]: rating };
  edit({ ...answers, ratings: { ...answers.ratings, [id]: given } });
}

/** One case on one competency, in silence. */
function caseScreen(doing: Lab, one: Case, place: number): Screen {
  const { exercise, answers } = doing;
  const dimension = exercise.dimensions[place];
  if (dimension === undefined) throw new Error('A case is rated on the competencies of its exercise.');
  const given = answers.ratings[one.id]?.[dimension.key];
  return {
    id: `${one.id} ${dimension.key}`,
    heading: `${one.name}: ${dimension.title}`,
    missing: given === undefined ? 'Choose the rating whose words fit best.' : undefined,
    body: (
      <CaseBeside letter={<CaseLetter one={one} />} name={one.name} open={place === 0}>
        <RatingChoice
          scale={exercise.scale}
          dimension={dimension}
          value={given}
          choose={(rating) => rate(doing, one.id, dimension.key, rating)}
        />
        {place === exercise.dimensions.length - 1 && (
          <Reasons
            doing={doing}
            id={one.id}
            label={`What do your ratings of ${one.name} rest on?`}
            hint="Notes for the talk. Only you see them."
          />
        )}
      </CaseBeside>
    ),
  };
}

/** One case again, on all competencies, with what was said before the talk. */
function againScreen(doing: Lab, one: Case): Screen {
  const { exercise, answers, before } = doing;
  const given = answers.ratings[one.id] ?? {};
  const missing = exercise.dimensions.filter(({ key }) => given[key] === undefined);
  return {
    id: one.id,
    heading: `${one.name}, once more`,
    missing: missing.length === 0 ? undefined : 'Rate each of them again. The same as before is an answer.',
    body: (
      <CaseBeside letter={<CaseLetter one={one} />} name={one.name} open={false}>
        {exercise.dimensions.map((dimension) => {
          const was = before?.ratings[one.id]?.[dimension.key];
          return (
            <div key={dimension.key} className="exercise-body">
              <RatingChoice
                scale={exercise.scale}
                dimension={dimension}
                value={given[dimension.key]}
                choose={(rating) => rate(doing, one.id, dimension.key, rating)}
              />
              {was !== undefined && (
                <p className="quiet">Before the talk: {exercise.scale.levels[was - 1]?.title ?? 'not rated'}.</p>
              )}
            </div>
          );
        })}
        <Reasons
          doing={doing}
          id={one.id}
          label="Which evidence moved a rating, or held it?"
          hint="A sentence or none. Only you see it."
        />
      </CaseBeside>
    ),
  };
}

function CaseLetter({ one }: { readonly one: Case }) {
  return <Letter title={one.name} subtitle={one.role} html={one.text} evidence={one.evidence} />;
}

interface ReasonsProps {
  readonly doing: Lab;
  readonly id: string;
  readonly label: string;
  readonly hint: string;
}

function Reasons({ doing: { answers, edit }, id, label, hint }: ReasonsProps) {
  return (
    <ReasonField
      label={label}
      hint={hint}
      value={answers.reasons[id] ?? ''}
      write={(text) => edit({ ...answers, reasons: { ...answers.reasons, [id]: text } })}
    />
  );
}

export default agreementLab;
