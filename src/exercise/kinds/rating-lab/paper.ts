import type { Case } from '../../exercise.ts';
import type { PaperBlock, PaperPart } from '../../paper.ts';
import { casesOnPaper, referenceOnPaper, standardsOnPaper } from '../../rated-paper.ts';
import type { RatingLab } from './model.ts';

/** The rating lab on paper: the standards, then each set with its cases, questions and folded reference. */
export function labPaper(exercise: RatingLab): readonly PaperPart[] {
  const { sets } = exercise;
  const standards: PaperPart = {
    title: 'The standards',
    blocks: standardsOnPaper(exercise),
  };
  const part = (title: string, cases: readonly Case[]): PaperPart => ({
    title,
    blocks: cases.flatMap((one) => onPaper(exercise, one)),
  });
  return [standards, part('Cases A', sets.a), part('Cases B', sets.b)];
}

function onPaper(exercise: RatingLab, one: Case): readonly PaperBlock[] {
  return [
    ...casesOnPaper(exercise, [one]),
    { as: 'question', text: 'What do your ratings rest on?', choices: [] },
    {
      as: 'folded',
      title: `The reference for ${one.name}, with reasons`,
      blocks: referenceOnPaper(exercise, [one]),
    },
  ];
}
