/** The question "which version held on that day", answered on the page. */

/** Makes the date field of `root` answer from the rows of the table; a row has the days on which its version held. */
export function answerDates(root: HTMLElement, rows: readonly HTMLTableRowElement[]): void {
  const field = root.querySelector('input');
  const answer = root.querySelector('[role=status]');
  if (field === null || answer === null) return;
  const say = (): void => {
    const day = field.value;
    const held = rows.find(
      ({ dataset: { from, to } }) => from !== undefined && from <= day && (to === undefined || day <= to),
    );
    for (const row of rows) row.classList.toggle('in-force', row === held);
    if (day === '') answer.textContent = '';
    else if (held === undefined) answer.textContent = 'No version is known to have been in force on that day.';
    else answer.textContent = `Version ${held.dataset.version} was in force.`;
  };
  field.addEventListener('input', say);
  root.hidden = false;
}
