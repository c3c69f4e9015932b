/** The people of a decision, side by side where there is room, and the choice between them. */
import { type ReactNode, useId } from 'react';
import type { Candidate } from '../../../../exercise/kinds/commit-to-criteria/model.ts';
import { Letter } from '../../pieces/letter.tsx';

interface Props {
  readonly candidates: readonly Candidate[];
  readonly choice: string | undefined;
  readonly choose: (id: string) => void;
}

export function People({ candidates, choice, choose }: Props): ReactNode {
  const group = useId();
  return (
    <>
      <div className="people">
        {candidates.map(({ id, name, text }) => (
          <Letter key={id} title={name} html={text} />
        ))}
      </div>
      <fieldset className="rating">
        <legend>Whom do you choose?</legend>
        {candidates.map(({ id, name }) => (
          <label key={id}>
            <input type="radio" name={group} value={id} checked={choice === id} onChange={() => choose(id)} />
            <span>
              <b>{name}</b>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
