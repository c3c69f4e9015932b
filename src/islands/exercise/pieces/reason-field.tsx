import { type ReactNode, useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly write: (text: string) => void;
  readonly rows?: number;
}

/** Words of one's own. They stay on the device, and go into no code. */
export function ReasonField({ label, hint, value, write, rows = 2 }: Props): ReactNode {
  const id = useId();
  return (
    <div className="exercise-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        rows={rows}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => write(event.currentTarget.value)}
      />
    </div>
  );
}
