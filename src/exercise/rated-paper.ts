/** Pieces of paper that all kinds share in which cases are rated. */
import type { Case, Rated } from './exercise.ts';
import type { PaperBlock } from './paper.ts';

type Ground = Pick<Rated, 'scale' | 'dimensions'>;

/** What each rating looks like, competency by competency. */
export function standardsOnPaper({ scale, dimensions }: Ground): readonly PaperBlock[] {
  return dimensions.map(({ title, at, anchors }) => ({
    as: 'table',
    caption: at === undefined ? title : `${title}, for people who are expected at ${at}`,
    head: ['Rating', 'What it looks like'],
    rows: scale.levels.map((level, index) => [level.title, anchors[index] ?? level.summary ?? '']),
  }));
}

/** Each case with its questions. */
export function casesOnPaper({ scale, dimensions }: Ground, cases: readonly Case[]): readonly PaperBlock[] {
  const choices = scale.levels.map(({ title }) => title);
  return cases.flatMap((one): PaperBlock[] => [
    { as: 'letter', title: one.name, subtitle: one.role, text: one.text, evidence: one.evidence },
    ...dimensions.map(({ title }): PaperBlock => ({ as: 'question', text: title, choices })),
  ]);
}

/** The reference ratings of each case with their reasons. */
export function referenceOnPaper({ scale, dimensions }: Ground, cases: readonly Case[]): readonly PaperBlock[] {
  return cases.map((one) => ({
    as: 'table',
    caption: `Reference ratings for ${one.name}`,
    head: ['Competency', 'Rating', 'Why'],
    rows: one.reference.map(({ rating, reason }, index) => [
      dimensions[index]?.title ?? '',
      scale.levels[rating - 1]?.title ?? '',
      reason,
    ]),
  }));
}
