import type { PaperBlock, PaperPart } from '../../paper.ts';
import type { OrderLab } from './model.ts';

/** The lab on paper: the standards, the cases with their questions, revising, and the folded reference at the end. */
export function orderPaper({ scale, dimensions, cases }: OrderLab): readonly PaperPart[] {
  const titles = scale.levels.map(({ title }) => title);
  return [
    {
      title: 'The standards',
      blocks: dimensions.map(({ title, at, anchors }): PaperBlock => ({
        as: 'table',
        caption: at === undefined ? title : `${title}, for people who are expected at ${at}`,
        head: ['Rating', 'What it looks like'],
        rows: scale.levels.map((level, index) => [level.title, anchors[index] ?? level.summary ?? '']),
      })),
    },
    {
      title: 'Rate one after the other',
      blocks: [
        {
          as: 'text',
          text: 'Half of the room begins with the first case, the other half with the last one. Do not look ahead, and write down each rating before you read on.',
        },
        ...cases.flatMap((one): PaperBlock[] => [
          { as: 'letter', title: one.name, subtitle: one.role, text: one.text, evidence: one.evidence },
          ...dimensions.map(({ title }): PaperBlock => ({ as: 'question', text: title, choices: titles })),
        ]),
      ],
    },
    {
      title: 'Revise',
      blocks: [
        {
          as: 'text',
          text: 'Now that you know all the cases: go through them in any order, and change what you would.',
        },
        {
          as: 'folded',
          title: 'The reference with its reasons, for after revising',
          blocks: cases.map((one): PaperBlock => ({
            as: 'table',
            caption: `Reference ratings for ${one.name}`,
            head: ['Competency', 'Rating', 'Why'],
            rows: one.reference.map(({ rating, reason }, index) => [
              dimensions[index]?.title ?? '',
              titles[rating - 1] ?? '',
              reason,
            ]),
          })),
        },
      ],
    },
  ];
}
