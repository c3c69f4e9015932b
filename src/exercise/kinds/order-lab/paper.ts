import type { PaperPart } from '../../paper.ts';
import { casesOnPaper, referenceOnPaper, standardsOnPaper } from '../../rated-paper.ts';
import type { OrderLab } from './model.ts';

/** The lab on paper: the standards, the cases with their questions, revising, and the folded reference at the end. */
export function orderPaper(lab: OrderLab): readonly PaperPart[] {
  const { cases } = lab;
  return [
    {
      title: 'The standards',
      blocks: standardsOnPaper(lab),
    },
    {
      title: 'Rate one after the other',
      blocks: [
        {
          as: 'text',
          text: 'Half of the room begins with the first case, the other half with the last one. Do not look ahead, and write down each rating before you read on.',
        },
        ...casesOnPaper(lab, cases),
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
          blocks: referenceOnPaper(lab, cases),
        },
      ],
    },
  ];
}
