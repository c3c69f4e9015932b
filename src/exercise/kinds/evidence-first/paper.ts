import type { PaperBlock, PaperPart } from '../../paper.ts';
import { referenceOnPaper, standardsOnPaper } from '../../rated-paper.ts';
import type { Behaviour, EvidenceFirst, RecallCase } from './model.ts';

/** The exercise on paper: the standards, then each case, its two columns, the ratings, and folded what stood in it and the reference. */
export function recallPaper(exercise: EvidenceFirst): readonly PaperPart[] {
  const part = (title: string, cases: readonly RecallCase[]): PaperPart => ({
    title,
    blocks: cases.flatMap((one) => onPaper(exercise, one)),
  });
  return [
    { title: 'The standards', blocks: standardsOnPaper(exercise) },
    part('Cases A', exercise.sets.a),
    part('Cases B', exercise.sets.b),
  ];
}

function onPaper(exercise: EvidenceFirst, one: RecallCase): readonly PaperBlock[] {
  const choices = exercise.scale.levels.map(({ title }) => title);
  return [
    { as: 'letter', title: one.name, subtitle: one.role, text: one.text, evidence: one.evidence },
    { as: 'text', text: 'Turn the page over, or cover the case, before you go on.' },
    { as: 'question', text: 'What worked?', choices: [] },
    { as: 'question', text: 'What did not?', choices: [] },
    ...exercise.dimensions.map(({ title }): PaperBlock => ({ as: 'question', text: title, choices })),
    {
      as: 'folded',
      title: `What stood in the case of ${one.name}, and the reference, with reasons`,
      blocks: [
        {
          as: 'table',
          caption: `What ${one.name} did`,
          head: ['What was done', 'Which way it counts', 'Why'],
          rows: one.behaviours.map(({ text, shows, reason }) => [text, SIDES[shows], reason]),
        },
        ...referenceOnPaper(exercise, [one]),
      ],
    },
  ];
}

const SIDES: Readonly<Record<Behaviour['shows'], string>> = { effective: 'worked', ineffective: 'did not work' };
