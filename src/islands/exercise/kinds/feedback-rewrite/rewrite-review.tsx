/** Sentence by sentence: what is in it and why, the own wording beside one of ours. */
import type { ReactNode } from 'react';
import type { Sentence, Tag } from '../../../../exercise/kinds/feedback-rewrite/model.ts';
import type { RewriteAnswers } from '../../../../exercise/kinds/feedback-rewrite/score.ts';
import { tagsWords } from '../../../../exercise/kinds/feedback-rewrite/words.ts';

interface Props {
  readonly sentences: readonly Sentence[];
  readonly answers: RewriteAnswers;
}

export function RewriteReview({ sentences, answers }: Props): ReactNode {
  return (
    <>
      <h3>Sentence by sentence, with the reasons</h3>
      {sentences.map(({ id, text, tags, reason, better }) => (
        <details key={id} className="reviewed">
          <summary>{text}</summary>
          <p>
            <Seen own={answers.tags[id] ?? []} reference={tags} />
          </p>
          <p>{reason}</p>
          <dl className="beside">
            <div>
              <dt>You</dt>
              <dd>{ownWording(answers, id)}</dd>
              {answers.kept[id] === false && (
                <dd className="quiet">In it, by your own reading: {tagsWords(answers.own[id] ?? [])}.</dd>
              )}
            </div>
            <div>
              <dt>{better === undefined ? 'The reference' : 'One wording of many'}</dt>
              <dd>{better ?? 'It is good as it is.'}</dd>
            </div>
          </dl>
        </details>
      ))}
    </>
  );
}

/** What was seen in the sentence as it stood, and by whom. */
function Seen({ own, reference }: { readonly own: readonly Tag[]; readonly reference: readonly Tag[] }): ReactNode {
  const [seen, there] = [tagsWords(own), tagsWords(reference)];
  if (seen === there)
    return (
      <>
        You and the reference saw <b>{there}</b>.
      </>
    );
  return (
    <>
      You saw <b>{seen}</b>; the reference saw <b>{there}</b>.
    </>
  );
}

function ownWording({ kept, wording }: RewriteAnswers, id: string): string {
  if (kept[id] === true) return 'You left it as it is.';
  return wording[id]?.trim() || 'You wrote nothing.';
}
