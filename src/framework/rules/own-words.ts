/** What a statement says in its author's own words. */

const MARKED = /[`*_~[\]<>“”"‘«»\u200B\u00AD\n]|https?:/;

/** More than this is no statement; what follows is not judged, so that no text, however long, keeps people waiting. */
const MOST_CHARACTERS = 4000;

/**
 * The words of a statement without Markdown marks, code and addresses, on one line. What it only quotes is replaced by an ellipsis: who
 * writes that somebody says “I understand” does not expect anybody to understand.
 */
export function ownWords(text: string): string {
  const judged = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text;
  if (!MARKED.test(judged)) return judged;
  return judged
    .replace(/[\u200B\u00AD]/g, '')
    .replace(/`[^`]*`/g, '…')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<?https?:[^\s>]*>?/g, '…')
    .replace(/“[^”]*”|"[^"]*"|«[^»]*»|‘[^’]*’(?!\p{L})/gu, '…')
    .replace(/[*~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words in quotation marks, as a list that can be read aloud: `"a"`, `"a" and "b"`, `"a", "b" and "c"`. */
export function quotedList(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}

/** The first words of a text, to point at it: at most `most` of them, with an ellipsis where more follow. */
export function opening(text: string, most = 6): string {
  const words = text.trim().split(/\s+/);
  return words.length <= most
    ? words.join(' ').replace(/\.$/, '')
    : `${words
        .slice(0, most)
        .join(' ')
        .replace(/[,;:.]$/, '')}…`;
}
