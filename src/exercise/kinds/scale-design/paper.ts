import type { PaperBlock, PaperPart } from '../../paper.ts';
import { type PointCase, type Points, pointWords, type ScaleDesign } from './model.ts';

/** The exercise on paper: set A on ten points, set B on six; folded, which evidence carries a top and why. */
export function scalePaper({ question, asked, sets }: ScaleDesign): readonly PaperPart[] {
  const part = (title: string, points: Points, cases: readonly PointCase[]): PaperPart => ({
    title,
    blocks: [
      ...cases.flatMap((one) => onPaper(question, points, one)),
      { as: 'question', text: `What would a ${points} have taken?`, choices: [] },
    ],
  });
  const work: PaperPart[] =
    asked.length === 0 ? [] : [{ title: 'What was asked of everybody', blocks: [{ as: 'list', items: asked }] }];
  return [...work, part(`Cases A, on ${pointWords[10]}`, 10, sets.a), part(`Cases B, on ${pointWords[6]}`, 6, sets.b)];
}

function onPaper(question: string, points: Points, { name, role, text, top, reason }: PointCase): PaperBlock[] {
  return [
    { as: 'letter', title: name, subtitle: role, text },
    { as: 'question', text: question, choices: Array.from({ length: points }, (_, index) => String(index + 1)) },
    {
      as: 'folded',
      title: `Does the evidence support the top for ${name}?`,
      blocks: [{ as: 'text', text: `**${top ? 'Yes' : 'No'}.** ${reason}` }],
    },
  ];
}
