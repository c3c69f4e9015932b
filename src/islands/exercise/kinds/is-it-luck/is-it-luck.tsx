/** Counts on the screen: first by eye, then with what lots would do. */
import type { IsItLuck, Saying, Scenario } from '../../../../exercise/kinds/is-it-luck/model.ts';
import { BLANK, isLuckAnswers, type LuckAnswers } from '../../../../exercise/kinds/is-it-luck/score.ts';
import { LUCK_MONDAY, LUCK_WHY, luckFinding } from '../../../../exercise/kinds/is-it-luck/words.ts';
import { inOrder, setOf } from '../../../../exercise/seed.ts';
import type { Doing, IslandKind, Screen } from '../../island-kind.ts';
import { Letter } from '../../pieces/letter.tsx';
import { Explorer } from './explorer.tsx';
import { GroupCounts } from './group-counts.tsx';
import { LuckReview } from './luck-review.tsx';
import { SayingChoice } from './saying-choice.tsx';

type Luck = Doing<IsItLuck, LuckAnswers>;

const isItLuck: IslandKind<IsItLuck, LuckAnswers> = {
  rounds: 2,
  blank: () => BLANK,
  isAnswers: isLuckAnswers,
  screens(doing) {
    const { exercise, seed, round } = doing;
    const scenarios = inOrder(exercise.sets[setOf(seed, round)], seed, `scenarios-${round}`);
    return scenarios.flatMap((scenario) => [byEye(doing, scenario), withFigures(doing, scenario)]);
  },
  finding: ({ exercise, seed, rounds }) => luckFinding(exercise, seed, rounds),
  review: ({ exercise, seed, rounds }) => {
    const round = rounds.length === 1 ? 0 : 1;
    return <LuckReview scenarios={exercise.sets[setOf(seed, round)]} answers={rounds[round] ?? rounds[0]} />;
  },
  why: () => LUCK_WHY,
  monday: LUCK_MONDAY,
};

function byEye({ answers, edit }: Luck, scenario: Scenario): Screen {
  const { id, title, text, groups } = scenario;
  const said = answers.first[id];
  const say = (saying: Saying): void => edit({ ...answers, first: { ...answers.first, [id]: saying } });
  return {
    id: `${id} by eye`,
    heading: title,
    missing:
      said === undefined ? 'Choose one of the three, by eye. You will be asked again with the figures.' : undefined,
    body: (
      <>
        <Letter title="What happened" html={text} />
        <GroupCounts groups={groups} />
        <SayingChoice legend="By eye: what do these counts allow to say?" value={said} choose={say} />
      </>
    ),
  };
}

function withFigures({ answers, edit }: Luck, scenario: Scenario): Screen {
  const { id, title } = scenario;
  const said = answers.after[id];
  const say = (saying: Saying): void => edit({ ...answers, after: { ...answers.after, [id]: saying } });
  return {
    id: `${id} with figures`,
    heading: `${title}: what lots would do`,
    missing: said === undefined ? 'Say it again, with the figures. To stay with your answer is an answer.' : undefined,
    body: (
      <>
        <Explorer scenario={scenario} />
        <SayingChoice legend="With the figures: what do these counts allow to say?" value={said} choose={say} />
      </>
    ),
  };
}

export default isItLuck;
