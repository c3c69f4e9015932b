/** The framework has moved on since the plan last looked: what that means, and one button to follow. */
import type { ReactNode } from 'react';
import { Button } from './fields.tsx';

interface Props {
  readonly changes: readonly string[];
  readonly take: () => void;
}

export function MovedOn({ changes, take }: Props): ReactNode {
  return (
    <section className="moved-on" aria-labelledby="moved-title">
      <h2 id="moved-title">What changed since you last looked</h2>
      <ul>
        {changes.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>Your plan can follow. Nothing that you wrote is lost, and you can undo it.</p>
      <Button main act={take}>
        Follow the framework
      </Button>
    </section>
  );
}
