import type { PaperBlock, PaperPart } from '../../paper.ts';
import { type FeedbackRewrite, type Sentence, TAGS } from './model.ts';
import { TAG_WORDS, tagsWords } from './words.ts';

/** Both sets on paper: what to look for, then each sentence with its questions, and folded its parts, the reason and a better wording. */
export function rewritePaper({ sets }: FeedbackRewrite): readonly PaperPart[] {
  const part = (title: string, sentences: readonly Sentence[]): PaperPart => ({
    title,
    blocks: sentences.flatMap(onPaper),
  });
  const parts: PaperPart = {
    title: 'What to look for',
    blocks: [
      {
        as: 'table',
        caption: 'What can be in a sentence of feedback',
        head: ['Part', 'What it is'],
        rows: TAGS.map((tag) => [TAG_WORDS[tag].name, TAG_WORDS[tag].note]),
      },
    ],
  };
  return [parts, part('Sentences A', sets.a), part('Sentences B', sets.b)];
}

function onPaper({ text, context, tags, reason, better }: Sentence): PaperBlock[] {
  return [
    { as: 'heading', text: `“${text}”` },
    { as: 'question', text: 'What is in it?', choices: TAGS.map((tag) => TAG_WORDS[tag].name) },
    ...(context === undefined ? [] : [{ as: 'text' as const, text: `What had happened: ${context}` }]),
    { as: 'question', text: 'Would you leave it as it is? If not, how would you say it?', choices: [] },
    {
      as: 'folded',
      title: `What is in “${text}”, and why`,
      blocks: [
        { as: 'text', text: `In it: ${tagsWords(tags)}. ${reason}` },
        { as: 'text', text: better === undefined ? 'It is good as it is.' : `One wording of many: “${better}”` },
      ],
    },
  ];
}
