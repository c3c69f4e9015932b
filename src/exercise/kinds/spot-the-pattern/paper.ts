import type { PaperBlock, PaperPart } from '../../paper.ts';
import type { Review, SpotThePattern } from './model.ts';

/** Both sets on paper: each review, sentence by sentence to be ticked, and folded which sentences judge the person, and why. */
export function patternPaper({ sets }: SpotThePattern): readonly PaperPart[] {
  const part = (title: string, reviews: readonly Review[]): PaperPart => ({ title, blocks: reviews.flatMap(onPaper) });
  return [part('Reviews A', sets.a), part('Reviews B', sets.b)];
}

function onPaper({ about, sentences }: Review): PaperBlock[] {
  return [
    { as: 'heading', text: about },
    {
      as: 'question',
      text: 'Which of these sentences judge the person?',
      choices: sentences.map(({ text }) => text),
    },
    {
      as: 'folded',
      title: `The answers for ${about}, with reasons`,
      blocks: [
        {
          as: 'table',
          caption: `What the sentences about ${about} judge`,
          head: ['Sentence', 'Judges', 'Why'],
          rows: sentences.map(({ text, judges, reason }) => [
            text,
            judges === 'person' ? 'The person' : 'The work',
            reason,
          ]),
        },
      ],
    },
  ];
}
