/** What came of each exercise over time: the words, then the attempts in a table. */
import type { Listed } from '../../device/shelf.ts';
import { type AttemptRow, type OverTime, overTime } from '../../exercise/over-time.ts';
import { element } from './pieces.ts';

export function attemptsOverTime(records: readonly Listed[]): readonly HTMLElement[] {
  return overTime(records).map(exerciseOverTime);
}

function exerciseOverTime({ title, sentences, figures, rows }: OverTime): HTMLElement {
  const made = element('section', 'attempts');
  const scroll = element('div', 'scroll');
  scroll.tabIndex = 0;
  scroll.setAttribute('role', 'region');
  scroll.setAttribute('aria-label', `Attempts at “${title}”`);
  const table = element('table');
  const head = element('thead');
  const names = element('tr');
  names.append(...['Begun', 'What came of it', ...figures].map((name) => headCell(name, 'col')));
  head.append(names);
  const body = element('tbody');
  body.append(...rows.map(attemptRow));
  table.append(head, body);
  scroll.append(table);
  made.append(element('h4', '', title), ...sentences.map((sentence) => element('p', '', sentence)), scroll);
  return made;
}

function attemptRow({ when, said, figures }: AttemptRow): HTMLElement {
  const row = element('tr');
  row.append(
    headCell(when, 'row'),
    element('td', '', said),
    ...figures.map((figure) => {
      const cell = element('td', '', figure?.value ?? 'nothing said');
      if (figure?.interval !== undefined) cell.append(element('small', '', figure.interval));
      return cell;
    }),
  );
  return row;
}

function headCell(text: string, scope: 'col' | 'row'): HTMLElement {
  const cell = element('th', '', text);
  cell.setAttribute('scope', scope);
  return cell;
}
