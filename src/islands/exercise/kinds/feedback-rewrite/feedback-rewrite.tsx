/** Feedback rewrite on the screen: sentence after sentence, first what is in it, then how one would say it. */
import type { FeedbackRewrite, Sentence } from '../../../../exercise/kinds/feedback-rewrite/model.ts';
import { BLANK, isRewriteAnswers, type RewriteAnswers } from '../../../../exercise/kinds/feedback-rewrite/score.ts';
import { REWRITE_MONDAY, REWRITE_WHY, rewriteFinding } from '../../../../exercise/kinds/feedback-rewrite/words.ts';
import { inOrder, setOf } from '../../../../exercise/seed.ts';
import type { Doing, IslandKind, Screen } from '../../island-kind.ts';
import { RewriteReview } from './rewrite-review.tsx';
import { Rewriting } from './rewriting.tsx';
import { TagMarking, toggled } from './tag-marking.tsx';

type Rewrite = Doing<FeedbackRewrite, RewriteAnswers>;

const feedbackRewrite: IslandKind<FeedbackRewrite, RewriteAnswers> = {
  rounds: 2,
  blank: () => BLANK,
  isAnswers: isRewriteAnswers,
  screens(doing) {
    const { exercise, seed, round } = doing;
    const sentences = inOrder(exercise.sets[setOf(seed, round)], seed, `sentences-${round}`);
    return sentences.flatMap((sentence) => [partsScreen(doing, sentence), wordingScreen(doing, sentence)]);
  },
  finding: ({ exercise, seed, rounds }) => rewriteFinding(exercise, seed, rounds),
  review: ({ exercise, seed, rounds }) => {
    const round = rounds.length === 1 ? 0 : 1;
    return (
      <RewriteReview
        sentences={inOrder(exercise.sets[setOf(seed, round)], seed, `sentences-${round}`)}
        answers={rounds[round] ?? rounds[0]}
      />
    );
  },
  why: () => REWRITE_WHY,
  monday: REWRITE_MONDAY,
};

function partsScreen({ answers, edit }: Rewrite, { id, text }: Sentence): Screen {
  const tags = answers.tags[id] ?? [];
  return {
    id: `${id} parts`,
    heading: 'What is in this sentence?',
    missing: tags.length === 0 ? 'Mark at least one part. Each of these sentences has one.' : undefined,
    body: (
      <>
        <blockquote className="letter">{text}</blockquote>
        <TagMarking
          legend="Mark each part that is in it"
          tags={tags}
          toggle={(tag) => edit({ ...answers, tags: { ...answers.tags, [id]: toggled(tags, tag) } })}
        />
      </>
    ),
  };
}

function wordingScreen({ answers, edit }: Rewrite, sentence: Sentence): Screen {
  return {
    id: `${sentence.id} wording`,
    heading: 'How would you say it?',
    missing: missingIn(answers, sentence.id),
    body: <Rewriting sentence={sentence} answers={answers} edit={edit} />,
  };
}

function missingIn({ kept, wording, own }: RewriteAnswers, id: string): string | undefined {
  if (kept[id] === undefined) return 'Choose whether to leave it as it is or to say it otherwise.';
  if (kept[id]) return undefined;
  if ((wording[id] ?? '').trim() === '') return 'Write how you would say it. One or two sentences will do.';
  return own[id] === undefined ? 'Read your wording once more, and mark what is in it.' : undefined;
}

export default feedbackRewrite;
