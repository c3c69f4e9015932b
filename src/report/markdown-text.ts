/** Text from authors inside Markdown that somebody else's page shows. */

/** Text that GitHub-flavoured Markdown shows as it is: no mention, link, image, HTML or emphasis comes of it. One line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' · ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/#(?=\d)/g, '&#35;')
    .replace(/@/g, '&#64;')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/:\/\//g, '&#58;//');
}

/** Text that stands in HTML inside Markdown, where backslashes do not escape. One line. */
export function escapeHtml(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' · ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/#(?=\d)/g, '&#35;')
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, '&#58;//');
}
