/** Spot the pattern on the screen: one review after the other, its sentences to be marked. */
import type { Review, SpotThePattern } from '../../../../exercise/kinds/spot-the-pattern/model.ts';
import { BLANK, isPatternAnswers, type PatternAnswers } from '../../../../exercise/kinds/spot-the-pattern/score.ts';
import { PATTERN_MONDAY, PATTERN_WHY, patternFinding } from '../../../../exercise/kinds/spot-the-pattern/words.ts';
import { inOrder, setOf } from '../../../../exercise/seed.ts';
import type { Doing, IslandKind, Screen } from '../../island-kind.ts';
import { Marking } from '../../pieces/marking.tsx';
import { PatternReview } from './pattern-review.tsx';

const spotThePattern: IslandKind<SpotThePattern, PatternAnswers> = {
  rounds: 2,
  blank: () => BLANK,
  isAnswers: isPatternAnswers,
  screens(doing) {
    const { exercise, seed, round } = doing;
    return [
      ...(round === 0 ? [QUESTIONS] : []),
      ...inOrder(exercise.sets[setOf(seed, round)], seed, `reviews-${round}`).map((review) =>
        reviewScreen(doing, review),
      ),
    ];
  },
  finding: ({ exercise, seed, rounds }) => patternFinding(exercise, seed, rounds),
  review: ({ exercise, seed, rounds }) => {
    const round = rounds.length === 1 ? 0 : 1;
    return (
      <PatternReview
        reviews={inOrder(exercise.sets[setOf(seed, round)], seed, `reviews-${round}`)}
        answers={rounds[round] ?? rounds[0]}
      />
    );
  },
  why: () => PATTERN_WHY,
  monday: PATTERN_MONDAY,
};

const QUESTIONS: Screen = {
  id: 'questions',
  heading: 'Two questions tell them apart',
  body: (
    <div className="prose">
      <ol>
        <li>
          <strong>Could somebody who was there have seen it?</strong> What was said, done, made or sent can be seen. How
          somebody is, and why, cannot.
        </li>
        <li>
          <strong>Could the person do it again, or do it otherwise?</strong> A letter can be written again. A gift
          cannot.
        </li>
      </ol>
      <p>Where both answers are no, the sentence judges the person. Mark it, whether it is kind or not.</p>
    </div>
  ),
};

/** A review without any mark is an answer, too, so nothing is ever missing here. */
function reviewScreen({ answers, edit }: Doing<SpotThePattern, PatternAnswers>, review: Review): Screen {
  const marked = new Set(answers.marked);
  const toggle = (id: string): void =>
    edit({ marked: marked.has(id) ? answers.marked.filter((one) => one !== id) : [...answers.marked, id] });
  return {
    id: review.id,
    heading: review.about,
    body: (
      <>
        <Marking
          legend="Mark each sentence that judges the person"
          items={review.sentences}
          marked={marked}
          toggle={toggle}
        />
        <p className="quiet">If none does, go on without a mark.</p>
      </>
    ),
  };
}

export default spotThePattern;
