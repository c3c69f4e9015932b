/** The question "which version held on that day", answered on the page. */
import { type Dated, inForceOn } from '../framework/history/in-force.ts';
import { day as inWords } from './words.ts';

interface Row extends Dated {
  readonly row: HTMLTableRowElement;
}

/** Makes the date field of `root` answer from the rows of the table; a row has the days on which its version held. */
export function answerDates(root: HTMLElement, rows: readonly HTMLTableRowElement[]): void {
  const field = root.querySelector('input');
  const answer = root.querySelector('[role=status]');
  if (field === null || answer === null) return;
  const versions = rows.map((row): Row => ({
    row,
    version: row.dataset.version ?? '',
    overtaken: row.dataset.overtaken !== undefined,
    from: row.dataset.from,
    to: row.dataset.to,
  }));
  const say = (): void => {
    const day = field.value;
    const found = inForceOn(versions, day);
    for (const row of rows) row.classList.toggle('in-force', row === found?.held.row);
    answer.textContent = day === '' ? '' : inForceWords(found);
  };
  field.addEventListener('input', say);
  root.hidden = false;
}

/** What is known of a day, as a sentence. */
export function inForceWords(found: ReturnType<typeof inForceOn>): string {
  if (found === undefined) return 'No version is known to have been in force on that day.';
  const { held, mayHaveEnded } = found;
  if (!mayHaveEnded || held.from === undefined) return `Version ${held.version} was in force.`;
  return `Version ${held.version} was in force from ${inWords(held.from)}. When a later one took its place was not noted.`;
}
