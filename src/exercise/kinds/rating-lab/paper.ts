import type { Case } from '../../exercise.ts';
import type { PaperBlock, PaperPart } from '../../paper.ts';
import type { RatingLab } from './model.ts';

/** The rating lab on paper: the standards, then each set with its cases, questions and folded reference. */
export function labPaper(exercise: RatingLab): readonly PaperPart[] {
  const { scale, dimensions, sets } = exercise;
  const standards: PaperPart = {
    title: 'The standards',
    blocks: dimensions.flatMap(({ title, at, anchors }): PaperBlock[] => [
      {
        as: 'table',
        caption: at === undefined ? title : `${title}, for people who are expected at ${at}`,
        head: ['Rating', 'What it looks like'],
        rows: scale.levels.map((level, index) => [level.title, anchors[index] ?? level.summary ?? '']),
      },
    ]),
  };
  const part = (title: string, cases: readonly Case[]): PaperPart => ({
    title,
    blocks: cases.flatMap((one) => onPaper(exercise, one)),
  });
  return [standards, part('Cases A', sets.a), part('Cases B', sets.b)];
}

function onPaper({ scale, dimensions }: RatingLab, one: Case): PaperBlock[] {
  const titles = scale.levels.map(({ title }) => title);
  return [
    { as: 'letter', title: one.name, subtitle: one.role, text: one.text, evidence: one.evidence },
    ...dimensions.map(({ title }): PaperBlock => ({ as: 'question', text: title, choices: titles })),
    { as: 'question', text: 'What do your ratings rest on?', choices: [] },
    {
      as: 'folded',
      title: `The reference for ${one.name}, with reasons`,
      blocks: [
        {
          as: 'table',
          caption: `Reference ratings for ${one.name}`,
          head: ['Competency', 'Rating', 'Why'],
          rows: one.reference.map(({ rating, reason }, index) => [
            dimensions[index]?.title ?? '',
            titles[rating - 1] ?? '',
            reason,
          ]),
        },
      ],
    },
  ];
}
