/** The three things that counts can allow to say, as large plain answers. */
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { SAYINGS, type Saying } from '../../../../exercise/kinds/is-it-luck/model.ts';
import { sayingWords } from '../../../../exercise/kinds/is-it-luck/say.ts';

interface Props {
  readonly legend: string;
  readonly value: Saying | undefined;
  readonly choose: (saying: Saying) => void;
}

export function SayingChoice({ legend, value, choose }: Props): ReactNode {
  const name = useId();
  const byNumber = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
    const saying = ctrlKey || metaKey || altKey ? undefined : SAYINGS[Number(key) - 1];
    if (saying !== undefined) choose(saying);
  };
  return (
    <fieldset className="rating" onKeyDown={byNumber}>
      <legend>{legend}</legend>
      {SAYINGS.map((saying, index) => (
        <label key={saying}>
          <input
            type="radio"
            name={name}
            value={saying}
            checked={value === saying}
            aria-keyshortcuts={String(index + 1)}
            onChange={() => choose(saying)}
          />
          <span>
            <b>{sayingWords[saying].title}</b>
            <small>{sayingWords[saying].about}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
