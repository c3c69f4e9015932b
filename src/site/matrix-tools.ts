/** What a script adds to the matrix: which roles it shows, and a copy of what it shows. */
import { writeCsv } from '../exchange/csv/write.ts';

/** Fills in the tools of a matrix and shows them. Without a script everything stays in sight. */
export function startMatrix(tools: HTMLElement, table: HTMLTableElement): void {
  const choices = tools.querySelector('fieldset');
  const status = tools.querySelector('[role=status]');
  const [copy, all] = tools.querySelectorAll('button');
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].slice(1);
  if (choices === null || status === null || copy === undefined || all === undefined || heads.length === 0) return;

  const boxes = heads.map((head) => {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = true;
    const label = document.createElement('label');
    label.append(box, ` ${textOf(head)}`);
    choices.append(label);
    return box;
  });
  const show = (): void => {
    const shown = boxes.map((box) => box.checked);
    showColumns(table, shown);
    const count = shown.filter(Boolean).length;
    status.textContent =
      count === shown.length ? 'All roles are shown.' : `${count} of ${shown.length} roles are shown.`;
  };
  choices.addEventListener('change', show);
  all.addEventListener('click', () => {
    for (const box of boxes) box.checked = true;
    show();
  });
  copy.addEventListener('click', () => {
    // The mark at the beginning of a file is for files alone.
    const text = writeCsv(shownRows(table)).replace(/^\uFEFF/, '');
    navigator.clipboard.writeText(text).then(
      () => {
        status.textContent = 'Copied: paste it into a spreadsheet.';
      },
      () => {
        status.textContent = 'The browser did not allow the copy. The file below the table holds all of it.';
      },
    );
  });
  choices.closest('details')?.toggleAttribute('hidden', boxes.length < 2);
  tools.hidden = false;
}

/** Shows the columns that are wanted; the first, which names the rows, always. */
function showColumns(table: HTMLTableElement, shown: readonly boolean[]): void {
  for (const row of table.rows) {
    if (row.cells.length === 1) {
      const [group] = row.cells;
      if (group !== undefined) group.colSpan = shown.filter(Boolean).length + 1;
      continue;
    }
    for (const [index, wanted] of shown.entries()) {
      const cell = row.cells[index + 1];
      if (cell !== undefined) cell.hidden = !wanted;
    }
  }
}

/** The rows in sight as text: a head, then a line for each competency with the group that it stands in. */
function shownRows(table: HTMLTableElement): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let group = '';
  for (const row of table.rows) {
    const cells = [...row.cells].filter((cell) => !cell.hidden).map(textOf);
    if (row.cells.length === 1) group = cells[0] ?? '';
    else if (row.parentElement === table.tHead) rows.push(['Group', ...cells]);
    else rows.push([group, ...cells]);
  }
  return rows;
}

/** The words of a cell: of one with a mark, what the mark means. */
function textOf(cell: HTMLTableCellElement): string {
  const said = cell.querySelector('.unseen, a') ?? cell;
  return (said.textContent ?? '').trim().replace(/\s+/g, ' ');
}
