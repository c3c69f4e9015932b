import { isNotComputable } from '../../../measure/measured.ts';
import type { PaperBlock, PaperPart } from '../../paper.ts';
import { percent } from '../../say.ts';
import { whatCountsSay } from './counts.ts';
import { type IsItLuck, type Part, SAYINGS, type Scenario } from './model.ts';
import { oftenWords, points, rangeWords, sayingWords } from './say.ts';

/** The exercise on paper: each scenario with its counts and the question; folded, what the counts allow to say. */
export function luckPaper({ sets }: IsItLuck): readonly PaperPart[] {
  const part = (title: string, scenarios: readonly Scenario[]): PaperPart => ({
    title,
    blocks: scenarios.flatMap(onPaper),
  });
  return [part('Scenarios A', sets.a), part('Scenarios B', sets.b)];
}

function onPaper(scenario: Scenario): PaperBlock[] {
  const { title, text, groups, parts, answer, reason } = scenario;
  return [
    { as: 'letter', title, text },
    table(`${title}: the counts`, groups),
    {
      as: 'question',
      text: 'What do these counts allow to say?',
      choices: SAYINGS.map((saying) => sayingWords[saying].title),
    },
    {
      as: 'folded',
      title: `What the counts of “${title}” allow to say, and why`,
      blocks: [
        { as: 'text', text: `**${sayingWords[answer].title}.** ${reason}` },
        { as: 'list', items: figuresOf(scenario) },
        ...parts.map((one) => table(one.title, one.groups)),
      ],
    },
  ];
}

function table(caption: string, groups: Part['groups']): PaperBlock {
  return {
    as: 'table',
    caption,
    head: ['Group', 'Selected', 'Of', 'Share'],
    rows: groups.map(({ title, selected, total }) => [
      title,
      String(selected),
      String(total),
      percent(selected / total),
    ]),
  };
}

/** The figures behind an answer, a sentence each; where one cannot be computed, nothing is said of it. */
export function figuresOf({ groups, looks }: Pick<Scenario, 'groups' | 'looks'>): string[] {
  const { difference, lots, amongLooks, ratios, highest, lowest } = whatCountsSay(groups, looks);
  const [high, low] = [groups[highest], groups[lowest]];
  const ratio = isNotComputable(ratios) ? undefined : ratios[lowest];
  return [
    ...(isNotComputable(difference) || !high || !low
      ? []
      : [
          `The share of “${high.title}” is ${points(difference.difference)} above that of “${low.title}”. Anything from ${rangeWords(difference.interval)} fits these counts.`,
        ]),
    ...(isNotComputable(lots) ? [] : [`Drawing lots would put the groups this far apart ${oftenWords(lots)}.`]),
    ...(isNotComputable(amongLooks) || looks === 1
      ? []
      : [
          `It was picked from ${looks} comparisons. With lots drawn for that many, one at least is this far apart ${oftenWords(amongLooks).replace('drawings', 'tries').replace('drawing', 'try')}.`,
        ]),
    ...(ratio === undefined
      ? []
      : [
          `The lowest share is ${percent(ratio.ratio)} of the highest, ${ratio.belowFourFifths ? 'below' : 'not below'} four fifths, a rule of thumb that you may meet. By itself that shows nothing either way.`,
        ]),
  ];
}
