import type { PaperBlock, PaperPart } from '../../paper.ts';
import { type CommitToCriteria, type Decision, WEIGHTS } from './model.ts';

/** The exercise on paper: the decision, the criteria, the people, the criteria again; folded, which of them belong and why. */
export function criteriaPaper(exercise: CommitToCriteria): readonly PaperPart[] {
  const { a, b } = exercise.sets;
  return [part(exercise, a), part(exercise, b)];
}

function part({ criteria }: CommitToCriteria, { title, text, candidates }: Decision): PaperPart {
  const weigh = (when: string): PaperBlock[] => [
    { as: 'heading', text: when },
    ...criteria.map((one): PaperBlock => ({ as: 'question', text: one.title, choices: WEIGHTS })),
  ];
  return {
    title,
    blocks: [
      { as: 'text', text },
      ...weigh('How much should each count? Answer before you read on.'),
      { as: 'heading', text: 'The people' },
      ...candidates.map((one): PaperBlock => ({ as: 'letter', title: one.name, text: one.text })),
      { as: 'question', text: 'Whom do you choose?', choices: candidates.map(({ name }) => name) },
      ...weigh('How much should each count, now that you know them?'),
      {
        as: 'folded',
        title: 'What belongs to this work, and who is strong at what',
        blocks: [
          {
            as: 'table',
            caption: 'The criteria',
            head: ['Criterion', 'Belongs to the work', 'Why'],
            rows: criteria.map((one) => [one.title, one.foil ? 'No' : 'Yes', one.reason]),
          },
          {
            as: 'table',
            caption: 'For whom the evidence speaks',
            head: ['Criterion', ...candidates.map(({ name }) => name)],
            rows: criteria.map(({ id, title: name }) => [
              name,
              ...candidates.map(({ strong }) => (strong.includes(id) ? 'Yes' : 'No')),
            ]),
          },
          {
            as: 'text',
            text: 'Turn each answer into a number from 0 to 4, and each number into its share of their sum. The shift is half the sum of the differences between your two columns of shares.',
          },
        ],
      },
    ],
  };
}
