import type { PaperBlock, PaperPart } from '../../paper.ts';
import type { AgreementLab } from './model.ts';

/** The lab on paper: the standards, each case with its questions, what to ask in the room, and the folded reference at the end. */
export function agreementPaper({ scale, dimensions, cases, questions }: AgreementLab): readonly PaperPart[] {
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
      title: 'Rate in silence',
      blocks: cases.flatMap((one): PaperBlock[] => [
        { as: 'letter', title: one.name, subtitle: one.role, text: one.text, evidence: one.evidence },
        ...dimensions.map(({ title }): PaperBlock => ({ as: 'question', text: title, choices: titles })),
      ]),
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
