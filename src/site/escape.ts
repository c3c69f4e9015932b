/** Text as it may stand between tags and in quoted attributes of HTML and XML. */
export function escapeMarkup(text: string): string {
  // Nearly no text holds any of them, and a large site has hundreds of thousands of texts.
  if (!/[&<>"]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
