/** The button that makes a Word file of the document on the page. What makes it is fetched on the first click, not before. */
import type { RoleDocument } from '../document/document.ts';

/** Shows the button of document-formats.astro and lets it save the file. */
export function startWordFile(button: HTMLButtonElement): void {
  const { documents, document: path } = button.dataset;
  const news = button.parentElement?.querySelector('[role=status]');
  if (documents === undefined || path === undefined || !news) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    news.textContent = 'Writing the Word file …';
    try {
      const [{ wordFile }, answer] = await Promise.all([import('../exchange/docx/write.ts'), fetch(documents)]);
      if (!answer.ok) throw new Error(`${documents}: ${answer.status}`);
      const all: Record<string, RoleDocument> = await answer.json();
      const document = all[path];
      if (document === undefined) throw new Error(`${documents} has no ${path}`);
      save(await wordFile(document, location.origin), fileName(document));
      news.textContent = 'Saved. Look for it among your downloads.';
    } catch {
      news.textContent = 'The Word file could not be made. Check your connection and try again, or take the Markdown.';
    } finally {
      button.removeAttribute('aria-disabled');
    }
  });
}

/** `job-description-data-analyst.docx`. */
export function fileName({ name, title }: RoleDocument): string {
  const words = `${name} ${title}`
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? ['document'];
  return `${words.join('-').slice(0, 120).replace(/-$/, '')}.docx`;
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
