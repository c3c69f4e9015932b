/** Marking things in a list: each is switched on or off by itself, by finger or by key. */
import type { ReactNode } from 'react';

interface Props {
  readonly legend: string;
  readonly items: readonly { readonly id: string; readonly text: string; readonly note?: string | undefined }[];
  readonly marked: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
}

export function Marking({ legend, items, marked, toggle }: Props): ReactNode {
  return (
    <fieldset className="marking">
      <legend>{legend}</legend>
      {items.map(({ id, text, note }) => (
        <label key={id}>
          <input type="checkbox" checked={marked.has(id)} onChange={() => toggle(id)} />
          <span>
            {text}
            {note && <small>{note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
