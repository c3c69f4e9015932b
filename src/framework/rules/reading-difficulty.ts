import { FEEDBACK, feedback } from './example-workspace.ts';
import { hardestSentence, mayBeLong, shortestHard, wordsToHold } from './reading-level.ts';
import { type EditorialRule, isEnglish } from './rule.ts';
import type { Statement } from './statements.ts';

/** The government of the United Kingdom asks its own writers to break up what is longer. */
const LONG_SENTENCE = 25;
/** "Very hard" begins at 60; technical terms alone lift many sound sentences there. */
const VERY_HARD = 65;
/** What is shorter need not be read. */
const SHORTEST = shortestHard(LONG_SENTENCE, VERY_HARD);

export const rule: EditorialRule = {
  id: 'reading-difficulty',
  severity: 'warning',
  title: 'Write sentences that people take in at one reading',
  looksFor:
    'Sentences of more than 25 words that are full of long words as well: a Lix of 65 or more, where Lix is the number of words plus the percentage of words with more than six letters. A list at its end counts one word for each thing in it. Only the hardest of a level is reported.',
  why: 'An expectation is read by people who are tired, in a hurry or reading in their second or third language. What they have to read three times they will guess at.',
  bad: {
    [FEEDBACK]: feedback({
      working: [
        'Describes to everybody concerned the individual circumstances, behavioural observations and operational consequences underlying an assessment, including documentation of contributing organisational conditions, previous conversations and agreements reached between participants.',
      ],
    }),
  },
  good: {
    [FEEDBACK]: feedback({ working: ['Describes what happened, what came of it, and what was agreed before.'] }),
  },
  sources: [
    {
      title:
        'Anderson, J. (1981). Analysing the readability of English and non-English texts in the classroom with Lix. ERIC ED207022',
      url: 'https://eric.ed.gov/?id=ED207022',
    },
    {
      title: 'Inside GOV.UK (2014). Sentence length: why 25 words is our limit',
      url: 'https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/',
    },
  ],
  judges: 'file',
  *check({ statements }) {
    const read = statements.filter(
      ({ kind, competency, text }) =>
        (kind === 'definition' || kind === 'summary' || kind === 'indicator' || kind === 'anchor') &&
        text.length >= SHORTEST &&
        mayBeLong(text, LONG_SENTENCE) &&
        isEnglish(competency.framework),
    );
    for (const own of Map.groupBy(read, ({ competency }) => competency).values()) {
      for (const said of Map.groupBy(own, ({ level }) => level).values()) {
        const [hardest] = said
          .map((statement) => ({ statement, ...hardestSentence(statement.text) }))
          .filter(({ sentence, lix }) => lix >= VERY_HARD && wordsToHold(sentence) > LONG_SENTENCE)
          .sort((a, b) => b.lix - a.lix);
        if (hardest === undefined) continue;
        const { statement, sentence, words, longWords } = hardest;
        yield {
          file: statement.file,
          path: statement.path,
          part: 'value',
          message: `This sentence is hard to take in: ${words} words, ${longWords} of them with more than six letters.`,
          hint: advice(statement, sentence),
        };
      }
    }
  },
};

function advice({ kind, competency }: Statement, sentence: string): string {
  if (kind !== 'definition')
    return 'Make two statements of it, use the everyday word for a long one, or move a list to the examples.';
  // "Data compliance involves ensuring …", under the title "Data compliance".
  return sentence.toLowerCase().startsWith(competency.title.toLowerCase())
    ? 'Make two sentences of it, leave out the opening that repeats the title, or use the everyday word for a long one.'
    : 'Make two sentences of it, or use the everyday word for a long one.';
}
