/** A decision on the screen: what it should rest on, the people, and what it should rest on now. */
import type { CommitToCriteria } from '../../../../exercise/kinds/commit-to-criteria/model.ts';
import {
  BLANK,
  type CriteriaAnswers,
  decisionOf,
  isCriteriaAnswers,
  sharesOf,
} from '../../../../exercise/kinds/commit-to-criteria/score.ts';
import { CRITERIA_MONDAY, CRITERIA_WHY, criteriaFinding } from '../../../../exercise/kinds/commit-to-criteria/words.ts';
import { inOrder } from '../../../../exercise/seed.ts';
import type { Doing, IslandKind, Screen } from '../../island-kind.ts';
import { Prose } from '../../pieces/prose.tsx';
import { ReasonField } from '../../pieces/reason-field.tsx';
import { Committed } from './committed.tsx';
import { CriteriaReview } from './criteria-review.tsx';
import { People } from './people.tsx';
import { Weighing } from './weighing.tsx';

type Criteria = Doing<CommitToCriteria, CriteriaAnswers>;

const commitToCriteria: IslandKind<CommitToCriteria, CriteriaAnswers> = {
  rounds: 2,
  blank: () => BLANK,
  isAnswers: isCriteriaAnswers,
  screens: (doing) => [beforeScreen(doing), peopleScreen(doing), afterScreen(doing)],
  finding: ({ exercise, seed, rounds }) => criteriaFinding(exercise, seed, rounds),
  review: ({ exercise, seed, rounds }) => {
    const round = rounds.length === 1 ? 0 : 1;
    return (
      <CriteriaReview
        criteria={exercise.criteria}
        decision={decisionOf(exercise, seed, round)}
        answers={rounds[round] ?? rounds[0]}
      />
    );
  },
  why: () => CRITERIA_WHY,
  monday: CRITERIA_MONDAY,
};

function ordered({ exercise, seed, round }: Criteria): CommitToCriteria['criteria'] {
  return inOrder(exercise.criteria, seed, `criteria-${round}`);
}

function missingIn({ exercise }: Criteria, weights: CriteriaAnswers['before']): string | undefined {
  if (exercise.criteria.some(({ id }) => weights[id] === undefined))
    return 'Say of each criterion how much it should count.';
  return sharesOf(exercise, weights) === undefined ? 'Let at least one of them count.' : undefined;
}

/** Once somebody has been chosen, what was committed to stays as it is. */
function beforeScreen(doing: Criteria): Screen {
  const { exercise, answers, edit, seed, round } = doing;
  const { title, text } = decisionOf(exercise, seed, round);
  const met = answers.choice !== undefined;
  return {
    id: 'before',
    heading: title,
    missing: missingIn(doing, answers.before),
    body: (
      <>
        <Prose html={text} />
        {met ? (
          <Committed
            criteria={ordered(doing)}
            weights={answers.before}
            note="You have met the people, so these stay."
          />
        ) : (
          <Weighing
            question="How much should each count in this decision?"
            criteria={ordered(doing)}
            weights={answers.before}
            weigh={(id, weight) => edit({ ...answers, before: { ...answers.before, [id]: weight } })}
          />
        )}
      </>
    ),
  };
}

function peopleScreen(doing: Criteria): Screen {
  const { exercise, answers, edit, seed, round } = doing;
  const { candidates } = decisionOf(exercise, seed, round);
  return {
    id: 'people',
    heading: 'Three people',
    missing: answers.choice === undefined ? 'Choose one of them; it can be a close call.' : undefined,
    body: (
      <>
        {round === 1 && (
          <Committed criteria={ordered(doing)} weights={answers.before} note="This is what you committed to." />
        )}
        <People
          candidates={inOrder(candidates, seed, `people-${round}`)}
          choice={answers.choice}
          choose={(choice) => edit({ ...answers, choice })}
        />
        <ReasonField
          label="What decided it?"
          hint="A sentence is enough, or none. Only you see it."
          value={answers.why}
          write={(why) => edit({ ...answers, why })}
        />
      </>
    ),
  };
}

function afterScreen(doing: Criteria): Screen {
  const { answers, edit, round } = doing;
  return {
    id: 'after',
    heading: 'Now that you know them',
    missing: missingIn(doing, answers.after),
    body: (
      <>
        <p>
          Weigh as you would weigh now. It is no test of memory, and to change nothing is as good as to change
          something.
        </p>
        <Weighing
          question="How much should each count in this decision?"
          criteria={ordered(doing)}
          weights={answers.after}
          before={round === 1 ? answers.before : undefined}
          weigh={(id, weight) => edit({ ...answers, after: { ...answers.after, [id]: weight } })}
        />
        {round === 1 && (
          <ReasonField
            label="What did you learn that changes a weight?"
            hint="A change with a reason holds for all three of them. Leave it empty where nothing changes."
            value={answers.learned}
            write={(learned) => edit({ ...answers, learned })}
          />
        )}
      </>
    ),
  };
}

export default commitToCriteria;
