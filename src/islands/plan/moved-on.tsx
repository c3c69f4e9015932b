/** The framework has moved on since the plan last looked: what that means, and one button to follow. */
import type { ReactNode } from 'react';
import type { MovedOn as Change } from '../../plan/moved-on.ts';
import { Button } from './fields.tsx';

export function MovedOn({ change, take }: { readonly change: Change; readonly take: () => void }): ReactNode {
  return (
    <section className="moved-on" aria-labelledby="moved-title">
      <h2 id="moved-title">What changed since you last looked</h2>
      <ul>
        {change.changes.map((sentence) => (
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
