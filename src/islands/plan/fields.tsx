/** The fields of the builder: a label above, help below it, large enough for a finger. */
import { type ReactNode, useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly change: (value: string) => void;
  /** Needed for what is typed by whoever reads with their ears: fields of the same label differ by it. */
  readonly about?: string;
}

export function TextField({ label, help, value, change, about }: FieldProps): ReactNode {
  const id = useId();
  return (
    <div className="plan-field">
      <label htmlFor={id}>
        {label}
        {about !== undefined && <span className="unseen">, {about}</span>}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={value}
        onChange={(event) => change(event.target.value)}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
      />
      {help !== undefined && (
        <p id={`${id}-help`} className="plan-help">
          {help}
        </p>
      )}
    </div>
  );
}

/** It grows with what is written, where the browser knows how (`field-sizing`). */
export function TextArea({ label, help, value, change, about }: FieldProps): ReactNode {
  const id = useId();
  return (
    <div className="plan-field">
      <label htmlFor={id}>
        {label}
        {about !== undefined && <span className="unseen">, {about}</span>}
      </label>
      <textarea
        id={id}
        rows={2}
        value={value}
        onChange={(event) => change(event.target.value)}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
      />
      {help !== undefined && (
        <p id={`${id}-help`} className="plan-help">
          {help}
        </p>
      )}
    </div>
  );
}

interface DateProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly change: (value: string | undefined) => void;
  readonly about?: string;
}

export function DateField({ label, value, change, about }: DateProps): ReactNode {
  const id = useId();
  return (
    <div className="plan-field is-short">
      <label htmlFor={id}>
        {label}
        {about !== undefined && <span className="unseen">, {about}</span>}
      </label>
      <input
        id={id}
        type="date"
        value={value ?? ''}
        onChange={({ target }) => {
          if (target.value === '') change(undefined);
          else if (/^\d{4}-\d{2}-\d{2}$/.test(target.value)) change(target.value);
        }}
      />
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly children: ReactNode;
  readonly about?: string;
}

export function Select({ label, value, change, children, about }: SelectProps): ReactNode {
  const id = useId();
  return (
    <div className="plan-field">
      <label htmlFor={id}>
        {label}
        {about !== undefined && <span className="unseen">, {about}</span>}
      </label>
      <select id={id} value={value} onChange={(event) => change(event.target.value)}>
        {children}
      </select>
    </div>
  );
}

interface TickProps {
  readonly label: string;
  readonly ticked: boolean;
  readonly change: (ticked: boolean) => void;
}

export function Tick({ label, ticked, change }: TickProps): ReactNode {
  return (
    <label className="plan-tick">
      <input type="checkbox" checked={ticked} onChange={(event) => change(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface ButtonProps {
  readonly children: ReactNode;
  readonly act: () => void;
  readonly main?: boolean;
  readonly disabled?: boolean;
  /** Said in addition to the words on it, where several buttons bear the same. */
  readonly about?: string;
}

export function Button({ children, act, main = false, disabled = false, about }: ButtonProps): ReactNode {
  return (
    <button type="button" className={main ? 'button small' : 'button quietly small'} onClick={act} disabled={disabled}>
      {children}
      {about !== undefined && <span className="unseen"> {about}</span>}
    </button>
  );
}

interface ChoiceProps<Value extends string> {
  readonly legend: ReactNode;
  readonly options: readonly { readonly value: Value; readonly title: string }[];
  readonly value: Value | undefined;
  readonly change: (value: Value | undefined) => void;
  /** Offers to take the answer back. */
  readonly clearable?: boolean;
}

/** One of a few, as buttons in a row; arrows move between them. */
export function Choice<Value extends string>({
  legend,
  options,
  value,
  change,
  clearable,
}: ChoiceProps<Value>): ReactNode {
  const name = useId();
  return (
    <fieldset className="plan-choice">
      <legend>{legend}</legend>
      <div className="plan-options">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => change(option.value)} />
            <span>{option.title}</span>
          </label>
        ))}
        {clearable && value !== undefined && (
          <button type="button" className="plan-clear" onClick={() => change(undefined)}>
            Clear
          </button>
        )}
      </div>
    </fieldset>
  );
}
