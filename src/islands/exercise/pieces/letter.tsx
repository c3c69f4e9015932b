/** A case, like a letter on paper: who it is about, what was done, and dated evidence. */
import { dayWords } from '../../../exercise/days.ts';
import type { ReactNode } from 'react';
import type { DatedEvidence } from '../../../exercise/exercise.ts';
import { Prose } from './prose.tsx';

interface Props {
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** HTML made at build. */
  readonly html: string;
  readonly evidence?: readonly DatedEvidence[];
}

export function Letter({ title, subtitle, html, evidence = [] }: Props): ReactNode {
  return (
    <article className="letter">
      <h3>
        {title}
        {subtitle && <small> {subtitle}</small>}
      </h3>
      <Prose html={html} />
      {evidence.length > 0 && (
        <ul className="letter-evidence" aria-label="Dated evidence">
          {evidence.map(({ on, text }) => (
            <li key={`${on} ${text}`}>
              <time dateTime={on}>{dayWords(on)}</time> {text}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
