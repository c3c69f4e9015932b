/** A case, like a letter on paper: who it is about, what was done, and dated evidence. */
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

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-03-12` → `12 March 2026`. */
export function dayWords(on: string): string {
  const [year, month, day] = on.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
