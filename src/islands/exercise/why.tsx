/** Why the exercise is as it is, and what that rests on. */
import type { ReactNode } from 'react';
import type { Exercise } from '../../exercise/kinds/all.ts';
import { evidenceAddress, exerciseAddress, reachable } from '../../site/address.ts';
import { SiteLink } from '../site-link.tsx';
import { SourceList } from './pieces/source-list.tsx';

interface Props {
  readonly exercise: Exercise;
  readonly sentences: readonly string[];
  readonly next: { readonly text: string; readonly go: () => void } | undefined;
  readonly back: () => void;
  readonly again: (() => void) | undefined;
  /** Whether it is part of another page, which knows how to go on. */
  readonly within: boolean;
}

export function Why({ exercise, sentences, next, back, again, within }: Props): ReactNode {
  return (
    <section className="exercise-screen" aria-labelledby="exercise-why">
      <h2 id="exercise-why" tabIndex={-1} data-first="">
        Why it is done this way
      </h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h3>What that rests on</h3>
      <SourceList sources={exercise.evidence} />
      {reachable && (
        <p>
          <SiteLink to={evidenceAddress}>All the evidence, with what speaks against it</SiteLink>
        </p>
      )}
      <p className="question-acts">
        {next && (
          <button type="button" className="button" onClick={next.go}>
            {next.text}
          </button>
        )}
        {again && (
          <button type="button" className="button quietly" onClick={again}>
            Another attempt, in another order
          </button>
        )}
        {again && !within && <a href={exerciseAddress()}>Other exercises</a>}
        <button type="button" className="link" onClick={back}>
          Back
        </button>
      </p>
    </section>
  );
}
