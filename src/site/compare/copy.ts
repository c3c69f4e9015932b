/** A button that puts a comparison on the clipboard, and says whether it worked. */

/** How long the button says what happened. */
const lasting = 4000;

/** Puts text on the clipboard at a press; `button` says what happened, in words and for those who listen. */
export function startCopy(
  button: HTMLButtonElement,
  textOf: () => Promise<string> = () => fetched(button.dataset.copy ?? ''),
): void {
  const label = button.querySelector('span');
  const place = button.closest('li');
  if (label === null) return;
  const usual = label.textContent;
  const status = document.querySelector('[data-copied]');
  const say = (words: string): void => {
    label.textContent = words;
    if (status !== null) status.textContent = words;
    setTimeout(() => {
      label.textContent = usual;
    }, lasting);
  };
  button.addEventListener('click', () => {
    textOf()
      .then((text) => navigator.clipboard.writeText(text))
      .then(
        () => say('Copied'),
        () => say('Not copied: take the file'),
      );
  });
  if (place !== null) place.hidden = false;
}

async function fetched(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}
