/** One sentence to be left as it is or said otherwise, and the own wording read by the same parts. */
import { type ReactNode, useId } from 'react';
import type { Sentence } from '../../../../exercise/kinds/feedback-rewrite/model.ts';
import { noneIn, type RewriteAnswers, readAs } from '../../../../exercise/kinds/feedback-rewrite/score.ts';
import { ReasonField } from '../../pieces/reason-field.tsx';
import { TagMarking, toggled } from './tag-marking.tsx';

interface Props {
  readonly sentence: Sentence;
  readonly answers: RewriteAnswers;
  readonly edit: (answers: RewriteAnswers) => void;
}

const CHOICES = [
  { keep: true, text: 'I would leave it as it is' },
  { keep: false, text: 'I would say it otherwise' },
] as const;

export function Rewriting({ sentence: { id, text, context }, answers, edit }: Props): ReactNode {
  const name = useId();
  const own = answers.own[id] ?? [];
  return (
    <>
      <blockquote className="letter">{text}</blockquote>
      {context && (
        <p>
          <b>What had happened.</b> {context}
        </p>
      )}
      <fieldset className="rating">
        <legend>Is it good as it is?</legend>
        {CHOICES.map(({ keep, text: choice }) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              checked={answers.kept[id] === keep}
              onChange={() => edit({ ...answers, kept: { ...answers.kept, [id]: keep } })}
            />
            <span>
              <b>{choice}</b>
            </span>
          </label>
        ))}
      </fieldset>
      {answers.kept[id] === false && (
        <>
          <ReasonField
            label="As you would say it to the person"
            hint="Only you see it."
            rows={4}
            value={answers.wording[id] ?? ''}
            write={(wording) => edit({ ...answers, wording: { ...answers.wording, [id]: wording } })}
          />
          <TagMarking
            legend="Read it as if it were said to you: what is in it?"
            tags={own}
            toggle={(tag) => edit(readAs(answers, id, toggled(own, tag)))}
            none={{ marked: answers.own[id]?.length === 0, toggle: () => edit(noneIn(answers, id)) }}
          />
        </>
      )}
    </>
  );
}
