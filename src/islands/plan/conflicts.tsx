/** Places that two copies changed: both values side by side, until somebody chooses. */
import type { ReactNode } from 'react';
import type { Conflict } from '../../device/merge.ts';
import type { OpenRecord } from '../../device/open-record.ts';
import { Button } from './fields.tsx';
import { useRecord } from './here.ts';

const fieldNames: Readonly<Record<string, string>> = {
  title: 'Title',
  by: 'Date',
  sign: 'How others see it',
  support: 'What you need',
  why: 'Why now',
  notes: 'Notes',
  value: 'Rating',
  text: 'Text',
  review: 'Review date',
};

export function Conflicts<T>({ record }: { readonly record: OpenRecord<T> }): ReactNode {
  const { conflicts } = useRecord(record);
  if (conflicts.length === 0) return null;
  return (
    <section className="conflicts" aria-labelledby="conflicts-title">
      <h2 id="conflicts-title">Two copies say different things here</h2>
      <p>Nothing is lost: the plan holds the first until you choose.</p>
      <ul>
        {conflicts.map((conflict) => (
          <li key={JSON.stringify(conflict.path)}>
            <h3>{nameOf(conflict)}</h3>
            <Side name="In this plan" value={conflict.mine} />
            <Button act={() => record.settle(conflict, 'mine')} about={`of ${nameOf(conflict)}`}>
              Keep this
            </Button>
            <Side name="In the other copy" value={conflict.theirs} />
            <Button act={() => record.settle(conflict, 'theirs')} about={`of ${nameOf(conflict)}`}>
              Take the other
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Side({ name, value }: { readonly name: string; readonly value: unknown }): ReactNode {
  return (
    <p>
      <strong>{name}:</strong> <span className="conflict-value">{words(value)}</span>
    </p>
  );
}

function nameOf({ path }: Conflict): string {
  const last = path.at(-1) ?? 'plan';
  return fieldNames[last] ?? (path.length > 1 ? `An entry of ${path[0] ?? ''}` : last);
}

function words(value: unknown): string {
  if (value === undefined) return '(removed)';
  if (typeof value === 'string') return value === '' ? '(empty)' : value;
  if (typeof value !== 'object' || value === null) return String(value);
  const texts = Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    typeof one === 'string' && one !== '' && key !== 'id' ? [one] : [],
  );
  return texts.join(' · ') || JSON.stringify(value);
}
