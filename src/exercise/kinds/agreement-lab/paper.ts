import type { PaperPart } from '../../paper.ts';
import { casesOnPaper, referenceOnPaper, standardsOnPaper } from '../../rated-paper.ts';
import type { AgreementLab } from './model.ts';

/** The lab on paper: the standards, each case with its questions, what to ask in the room, and the folded reference at the end. */
export function agreementPaper(lab: AgreementLab): readonly PaperPart[] {
  const { cases, questions } = lab;
  return [
    {
      title: 'The standards',
      blocks: standardsOnPaper(lab),
    },
    {
      title: 'Rate in silence',
      blocks: casesOnPaper(lab, cases),
    },
    {
      title: 'Then talk',
      blocks: [
        {
          as: 'text',
          text: 'Begin where the room differs most. Hear one reason for each rating before anybody answers it. No case has to be settled.',
        },
        ...(questions.length > 0 ? [{ as: 'list', items: questions } as const] : []),
      ],
    },
    {
      title: 'Rate again, alone',
      blocks: [
        { as: 'text', text: 'Rate each case once more. Keep what the evidence holds, and change what it moved.' },
        {
          as: 'folded',
          title: 'The reference with its reasons, for after the second rating',
          blocks: referenceOnPaper(lab, cases),
        },
      ],
    },
  ];
}
