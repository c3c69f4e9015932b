/** Hands a file to the reader. It is made in the page and goes nowhere else. */
export function download(name: string, content: string | Blob, type = 'application/json'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file name of letters, digits and hyphens, from whatever somebody called a thing. What follows is never cut off. */
export function fileName(title: string, extension: string, then = ''): string {
  const words = hyphened(title);
  const short = words.length > 60 ? words.slice(0, 60).replace(/-[^-]*$/, '') : words;
  return `${[short || 'espalier', hyphened(then)].filter((part) => part !== '').join('-')}.${extension}`;
}

function hyphened(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
