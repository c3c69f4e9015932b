/** What the exercise says. A shift is called a shift: why it came, figures do not know. */
import type { Chart, Figure, Finding } from '../../finding.ts';
import { counted, listed, percent } from '../../say.ts';
import type { CommitToCriteria } from './model.ts';
import { type CriteriaAnswers, type Shift, scoreDecision } from './score.ts';

/** What is said after one decision, or after both. */
export function criteriaFinding(
  exercise: CommitToCriteria,
  seed: number,
  rounds: readonly [CriteriaAnswers] | readonly [CriteriaAnswers, CriteriaAnswers],
): Finding {
  const first = scoreDecision(exercise, rounds[0], seed, 0);
  const second = rounds.length === 2 ? scoreDecision(exercise, rounds[1], seed, 1) : undefined;
  const shown = second ?? first;
  if (shown === undefined) return NOTHING;
  return {
    sentence: shiftSentence(shown),
    more: [
      chanceSentence(shown),
      ...evenSentence(shown),
      ...supportSentences(shown),
      ...foilSentences(exercise, shown),
      ...(first !== undefined && second !== undefined ? [bothSentence(first, second)] : []),
    ],
    figures: [shiftFigure(shown), ...towardsFigure(shown), foilFigure(shown)],
    charts: [weightsChart(exercise, shown)],
  };
}

const NOTHING: Finding = {
  sentence: 'The criteria were weighed once at the most, so there is nothing to compare.',
  more: [],
  figures: [],
  charts: [],
};

function points(share: number): number {
  return Math.round(share * 100);
}

function shiftSentence({ shift, towards, chosen }: Shift): string {
  if (points(shift) === 0) return 'Each criterion counts as much after you met the people as before.';
  const lead = `${points(shift)} of 100 points moved to other criteria once you had met the people`;
  if (chosen === undefined || towards === undefined || points(towards) === 0) return `${lead}.`;
  const gain = points(Math.abs(towards));
  if (towards < 0) return `${lead}; what speaks for ${chosen.name}, whom you chose, counts ${gain} less than before.`;
  return `${lead}; what speaks for ${chosen.name}, whom you chose, counts ${gain} more than before.`;
}

function chanceSentence({ shift, byChance }: Shift): string {
  if (points(shift) === 0) return 'You stayed with the balance that you had set.';
  return shift <= byChance
    ? `That is too little to say more. If dice moved each of your answers one step up, one step down or not at all, as many as ${points(byChance)} points could move.`
    : `That is more than chance would often do: if dice moved each of your answers one step up, one step down or not at all, seldom would more than ${points(byChance)} points move. You may have learned something, or the criteria may have come to fit a person: the figures do not say which.`;
}

/** Where everything counts the same, nothing has been weighed against anything. */
function evenSentence({ before }: Shift): string[] {
  return new Set(before).size === 1
    ? ['Before you met them, all criteria counted the same. Weights begin to help where one counts more than another.']
    : [];
}

/** For whom most of the weight speaks, before and after, beside the choice. */
function supportSentences({ support, chosen }: Shift): string[] {
  const most = (when: 'before' | 'after'): { readonly names: string[]; readonly share: number } => {
    const share = Math.max(...support.map((one) => one[when]));
    const names = support.filter((one) => Math.abs(one[when] - share) < 1e-9).map(({ candidate }) => candidate.name);
    return { names, share };
  };
  const [before, after] = [most('before'), most('after')];
  const whom = (names: readonly string[]): string =>
    names.length === support.length ? `${listed(names)} alike` : listed(names);
  const speaks = ({ names, share }: typeof before): string => `${whom(names)} (${points(share)} of 100 points)`;
  const same = before.names.join() === after.names.join();
  const stays = points(before.share) === points(after.share);
  const weights = !same
    ? `By the weights that you set before, most speaks for ${speaks(before)}; by those after, for ${speaks(after)}.`
    : stays
      ? `By your weights, most speaks for ${speaks(before)}, before and after.`
      : `By your weights, most speaks for ${whom(before.names)}: ${points(before.share)} of 100 points before, ${points(after.share)} after.`;
  if (chosen === undefined) return [weights];
  const fits = before.names.includes(chosen.name);
  return [
    fits
      ? `${weights} You chose ${chosen.name}.`
      : `${weights} You chose ${chosen.name}. Sums do not decide for anybody. Where a choice and the criteria part ways, the reason is worth a line: it may be a criterion that was missing.`,
  ];
}

function foilSentences({ criteria }: CommitToCriteria, { foils }: Shift): string[] {
  const names = criteria.filter(({ foil }) => foil).map(({ title }) => `“${title}”`);
  const [before, after] = [points(foils.before), points(foils.after)];
  const what = `what this work does not ask for (${listed(names)})`;
  if (before === 0 && after === 0) return [`Nothing of your weight stood on ${what}.`];
  return [
    before === after
      ? `${before} of 100 points stood on ${what}, before you met the people and after.`
      : `${before} of 100 points stood on ${what} before you met the people, ${after} after.`,
  ];
}

function bothSentence(first: Shift, second: Shift): string {
  return `In the first decision ${points(first.shift)} points moved; in the second, with your weights beside you, ${points(second.shift)}. Two decisions are too few to say whether having them in sight did that.`;
}

function shiftFigure({ shift, byChance }: Shift): Figure {
  return {
    name: 'What moved',
    value: `${points(shift)} of 100 points`,
    interval: `dice seldom move more than ${points(byChance)}`,
    means:
      'Each weighing is turned into 100 points, and what moved is counted once: a point that leaves one criterion arrives at another. 0 is no change; 100 would be to rest on something else altogether. The dice move each answer one step up, one step down or not at all, and in 95 of 100 throws no more than so many points move. They are a yardstick of ours that nobody has tested.',
    doesNotMean:
      'It is a shift and not a bias. A case can teach somebody what a job needs. In the studies behind this, what counted was whether whole groups of people shifted towards one kind of person; nobody can see that in one decision.',
    sources: ['criteria-before-cases'],
  };
}

function towardsFigure({ towards, chosen }: Shift): Figure[] {
  if (towards === undefined || chosen === undefined) return [];
  const gain = points(towards);
  return [
    {
      name: `Towards ${chosen.name}`,
      value:
        gain === 0 ? 'As many points as before' : `${counted(Math.abs(gain), 'point')} ${gain > 0 ? 'more' : 'fewer'}`,
      means:
        'How much more the criteria count on which the evidence speaks for the person whom you chose. It cannot be more than what moved.',
      doesNotMean:
        'It does not say which came first. Whoever finds somebody convincing weighs what they are good at; whoever weighs something chooses who is good at it.',
      sources: ['criteria-before-cases'],
    },
  ];
}

function bothSides(before: number, after: number): string {
  return before === after ? `${before} points, before and after` : `${before} points before, ${after} after`;
}

function foilFigure({ foils }: Shift): Figure {
  return {
    name: 'On what the work does not ask for',
    value: bothSides(points(foils.before), points(foils.after)),
    means:
      'The share that stood on criteria which sound sensible and have nothing to do with this work, by the reasons below.',
    doesNotMean: 'The reasons are ours. Where you know of work in which they count, they may count there.',
    sources: ['criteria-before-cases'],
  };
}

function weightsChart({ criteria }: CommitToCriteria, { before, after }: Shift): Chart {
  const high = Math.max(0.4, Math.ceil(Math.max(...before, ...after) * 10) / 10);
  const mark = (at: number) => ({ at, text: percent(at) });
  return {
    title: 'How much each criterion counts, of the whole',
    series: ['Before', 'After'],
    low: 0,
    high,
    ticks: [0, high / 2, high].map((at) => ({ at, text: percent(at) })),
    rows: criteria.map(({ title }, place) => ({
      label: title,
      marks: [mark(before[place] ?? 0), mark(after[place] ?? 0)],
    })),
  };
}

/** What to do with it at work. */
export const CRITERIA_MONDAY =
  'Before you next choose between people, write down what the work asks for and how much each thing should count, and keep the note beside you. Where somebody teaches you a new criterion, add it with the reason, and look at all of them once more.';

/** Why the exercise is as it is. */
export const CRITERIA_WHY: readonly string[] = [
  'When people weigh criteria with somebody before their eyes, they can come to value what that somebody has, and feel fair while they do. In experiments on hiring this went with gender. Where criteria had been committed to beforehand, it was gone.',
  'So the order matters: what the work is, what it asks for, how much each thing counts, and only then the people. It takes a few minutes, and does not ask anybody to be free of preferences, which nobody is.',
  'Criteria may change. A good case can show that something was forgotten. Then it is written down, with the reason, and holds for all of them. In the second decision you have your weights beside you, as you would at work.',
  'Some criteria sound sensible and are not about the work. The test is to ask where in the work one would see it. If the answer is a quality of a person and no place in the work, it can go.',
];
