/** One thing on the screen: a statement, and large plain answers. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Answer } from '../../framework/placement/standing.ts';
import type { Question } from './look.ts';
import { answerWords, givenWord } from './words.ts';

interface Props {
  readonly question: Question;
  /** Place in the look, from 0. */
  readonly index: number;
  readonly of: number;
  /** The answer that stands, when one comes back to a question. */
  readonly given: Answer | undefined;
  readonly answer: (answer: Answer) => void;
  readonly passOver: () => void;
  readonly back: (() => void) | undefined;
  readonly stop: () => void;
}

export function QuestionCard({ question, index, of, given, answer, passOver, back, stop }: Props) {
  const { topic, level, rung, statement, definition } = question;
  const heading = useRef<HTMLHeadingElement>(null);
  // Each statement is heard, and the next Tab is its first answer.
  useEffect(() => heading.current?.focus(), [question]);
  const byNumber = ({ key, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent) => {
    const chosen = repeat || ctrlKey || metaKey || altKey ? undefined : answerWords[Number(key) - 1];
    if (chosen !== undefined) answer(chosen.answer);
  };
  return (
    <section className="question" aria-labelledby="statement" onKeyDown={byNumber}>
      <div className="question-way">
        <progress value={index} max={of} aria-label="How far you are" />
        <p>
          {index + 1} of {of}
        </p>
      </div>
      <p className="question-topic">
        {topic.group && <span>{topic.group}</span>} <b>{topic.title}</b>
      </p>
      <h2 id="statement" tabIndex={-1} ref={heading} className={statement.text.length > 110 ? 'long' : undefined}>
        {rung.bare ? `You work at the level ${level.title}.` : statement.text}
      </h2>
      {rung.bare && <p className="quiet">Nothing is written about this level yet: judge by its name.</p>}
      <fieldset className="answers-given">
        <legend>Is this so in your work today?</legend>
        {answerWords.map((one, place) => (
          <button
            key={one.answer}
            type="button"
            aria-keyshortcuts={String(place + 1)}
            aria-pressed={given === one.answer}
            // The second click of a double click was not meant for the next statement.
            onClick={({ detail }) => detail < 2 && answer(one.answer)}
          >
            <b>{one.title}</b>
            <span className="unseen">, </span>
            <small>{one.about}</small>
          </button>
        ))}
      </fieldset>
      {given === 'skipped' && <p className="quiet">{givenWord.skipped} before.</p>}
      <p className="question-acts">
        {back && (
          <button type="button" className="link" onClick={back}>
            Back
          </button>
        )}
        <button type="button" className="link" onClick={() => answer('skipped')}>
          Skip
        </button>
        <button type="button" className="link" onClick={passOver}>
          Skip all of {topic.title}
        </button>
        <button type="button" className="link" onClick={stop}>
          Stop and look
        </button>
      </p>
      {definition && (
        <details>
          <summary>What {topic.title} is</summary>
          <p>{definition}</p>
        </details>
      )}
      <p className="keys quiet">
        The keys <kbd>1</kbd> to <kbd>4</kbd> answer as well.
      </p>
    </section>
  );
}
