/** The search field of pages other than the search page. */
import { writeQuestion } from './question.ts';

/** Turns the link of search-field.astro into a field. */
export function startField(root: HTMLElement): void {
  const link = root.querySelector('a');
  const field = root.querySelector('search');
  const input = root.querySelector('input');
  const button = root.querySelector('button');
  const address = root.dataset.search;
  if (!(field instanceof HTMLElement) || link === null || input === null || button === null || address === undefined)
    return;
  const go = (): void => location.assign(address + writeQuestion({ words: input.value, chosen: {} }));
  button.addEventListener('click', go);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') go();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement)
      return;
    event.preventDefault();
    input.focus();
  });
  link.hidden = true;
  field.hidden = false;
}
