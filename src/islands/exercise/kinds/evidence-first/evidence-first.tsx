/** Evidence first on the screen: read a case, put it away, list both sides, rate from the list, and mark what stood on it. */
import type { EvidenceFirst, RecallCase } from '../../../../exercise/kinds/evidence-first/model.ts';
import { BLANK, isRecallAnswers, type RecallAnswers } from '../../../../exercise/kinds/evidence-first/score.ts';
import { RECALL_MONDAY, RECALL_WHY, recallFinding } from '../../../../exercise/kinds/evidence-first/words.ts';
import { inOrder, setOf } from '../../../../exercise/seed.ts';
import type { Doing, IslandKind, Screen } from '../../island-kind.ts';
import { Letter } from '../../pieces/letter.tsx';
import { Marking } from '../../pieces/marking.tsx';
import { RatingChoice } from '../../pieces/rating-choice.tsx';
import { ReasonField } from '../../pieces/reason-field.tsx';
import { Standards } from '../../pieces/standards.tsx';
import { OwnList } from './own-list.tsx';
import { RecallReview } from './recall-review.tsx';

type Recalling = Doing<EvidenceFirst, RecallAnswers>;

const evidenceFirst: IslandKind<EvidenceFirst, RecallAnswers> = {
  rounds: 2,
  blank: () => BLANK,
  isAnswers: isRecallAnswers,
  screens(doing) {
    const { exercise, seed, round } = doing;
    const standards: Screen = {
      id: 'standards',
      heading: 'First, what each rating looks like',
      body: <Standards exercise={exercise} />,
    };
    const cases = inOrder(exercise.sets[setOf(seed, round)], seed, `cases-${round}`);
    return [...(round === 0 ? [standards] : []), ...cases.flatMap((one) => caseScreens(doing, one))];
  },
  finding: ({ exercise, seed, rounds }) => recallFinding(exercise, seed, rounds),
  review: ({ exercise, seed, rounds }) => {
    const round = rounds.length === 1 ? 0 : 1;
    return (
      <RecallReview
        exercise={exercise}
        answers={rounds[round] ?? rounds[0]}
        cases={exercise.sets[setOf(seed, round)]}
      />
    );
  },
  why: () => RECALL_WHY,
  monday: RECALL_MONDAY,
};

function caseScreens(doing: Recalling, one: RecallCase): readonly Screen[] {
  const { exercise, answers } = doing;
  return [
    {
      id: `${one.id} read`,
      heading: `Read about ${one.name}`,
      // Whoever went on too soon can still come back; whoever has begun to write, writes from memory.
      putAway: isBegun(answers, one.id),
      body: (
        <>
          <p>
            Take your time. On the next screen you write from memory, and once you have begun to, the case stays put
            away until the end.
          </p>
          <Letter title={one.name} subtitle={one.role} html={one.text} evidence={one.evidence} />
        </>
      ),
    },
    listScreen(doing, one),
    ...exercise.dimensions.map((dimension): Screen => {
      const given = answers.ratings[one.id] ?? {};
      const rate = (rating: number): void =>
        doing.edit({ ...answers, ratings: { ...answers.ratings, [one.id]: { ...given, [dimension.key]: rating } } });
      return {
        id: `${one.id} ${dimension.key}`,
        heading: `${one.name}: ${dimension.title}`,
        missing: given[dimension.key] === undefined ? 'Choose the rating whose words fit your list best.' : undefined,
        body: (
          <div className="case-and-answers">
            <OwnList name={one.name} worked={answers.worked[one.id]} lacked={answers.lacked[one.id]} />
            <div className="case-answers">
              <RatingChoice scale={exercise.scale} dimension={dimension} value={given[dimension.key]} choose={rate} />
            </div>
          </div>
        ),
      };
    }),
    markScreen(doing, one),
  ];
}

/** Whether anything stands on the list about a case. */
function isBegun({ worked, lacked }: RecallAnswers, id: string): boolean {
  return (worked[id] ?? '').trim() !== '' || (lacked[id] ?? '').trim() !== '';
}

/** Both columns, from memory. One may stay empty; then it says so. */
function listScreen({ answers, edit }: Recalling, one: RecallCase): Screen {
  const [worked, lacked] = [answers.worked[one.id] ?? '', answers.lacked[one.id] ?? ''];
  return {
    id: `${one.id} list`,
    heading: `What do you keep of ${one.name}?`,
    missing: !isBegun(answers, one.id)
      ? 'Write down what you remember, a few words a line. If nothing comes, write that.'
      : undefined,
    body: (
      <>
        <p>What was done, and what it led to. A few words a line. Only you see it.</p>
        <ReasonField
          label="What worked?"
          value={worked}
          rows={5}
          write={(text) => edit({ ...answers, worked: { ...answers.worked, [one.id]: text } })}
        />
        <ReasonField
          label="What did not?"
          value={lacked}
          rows={5}
          write={(text) => edit({ ...answers, lacked: { ...answers.lacked, [one.id]: text } })}
        />
      </>
    ),
  };
}

/** Nothing marked is an answer, too. */
function markScreen({ exercise, answers, edit, seed }: Recalling, one: RecallCase): Screen {
  const had = answers.had[one.id] ?? [];
  const toggle = (id: string): void => {
    const next = had.includes(id) ? had.filter((other) => other !== id) : [...had, id];
    edit({ ...answers, had: { ...answers.had, [one.id]: next } });
  };
  return {
    id: `${one.id} mark`,
    heading: `Which of these stood on your list about ${one.name}?`,
    body: (
      <div className="case-and-answers">
        <OwnList name={one.name} worked={answers.worked[one.id]} lacked={answers.lacked[one.id]} />
        <div className="case-answers">
          <Marking
            legend="Mark what you had written, in whatever words. What you remember only now does not count. If nothing stood there, go on."
            items={inOrder(one.behaviours, seed, `${exercise.id}-${one.id}`)}
            marked={new Set(had)}
            toggle={toggle}
          />
        </div>
      </div>
    ),
  };
}

export default evidenceFirst;
