import type { PaperBlock, PaperPart } from '../../paper.ts';
import type { RecencyLog, Year } from './model.ts';

/** The log on paper: each year, its questions, and folded the reference. */
export function recencyPaper(exercise: RecencyLog): readonly PaperPart[] {
  const { a, b } = exercise.sets;
  return [
    { title: `Year A: ${a.name}`, blocks: yearBlocks(exercise, a) },
    { title: `Year B: ${b.name}`, blocks: yearBlocks(exercise, b) },
  ];
}

function yearBlocks({ scale, dimensions }: RecencyLog, year: Year): PaperBlock[] {
  const titles = scale.levels.map(({ title }) => title);
  return [
    ...dimensions.map(({ title, at, anchors }): PaperBlock => ({
      as: 'table',
      caption: at === undefined ? title : `${title}, for people who are expected at ${at}`,
      head: ['Rating', 'What it looks like'],
      rows: scale.levels.map((level, index) => [level.title, anchors[index] ?? level.summary ?? '']),
    })),
    { as: 'letter', title: year.name, subtitle: year.role, text: year.text, evidence: year.entries },
    { as: 'text', text: 'Turn the page over, or cover the log, before you go on.' },
    ...dimensions.map(({ title }): PaperBlock => ({ as: 'question', text: title, choices: titles })),
    { as: 'question', text: 'On which notes does your rating rest? Then look up their months.', choices: [] },
    {
      as: 'folded',
      title: `The reference for ${year.name}, with reasons`,
      blocks: [
        {
          as: 'table',
          caption: `Reference ratings for ${year.name}`,
          head: ['Competency', 'Rating', 'Why'],
          rows: year.reference.map(({ rating, reason }, index) => [
            dimensions[index]?.title ?? '',
            titles[rating - 1] ?? '',
            reason,
          ]),
        },
      ],
    },
  ];
}
