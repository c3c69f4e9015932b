/**
 * Authors' text as HTML. HTML in it is shown as text, never rendered; links lead to http, https and mailto alone; pictures are
 * replaced by their description, so no page asks another server for anything.
 */
import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';

const allowed = /^(?:https?:|mailto:)/i;
/** An author's `#` may not compete with the page's own headings. */
const demotedBy = 3;

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.validateLink = (address) => allowed.test(address.trim());
markdown.renderer.rules.image = (tokens, index) => markdown.utils.escapeHtml(tokens[index]?.content ?? '');
markdown.core.ruler.push('demote-headings', (state) => {
  for (const token of state.tokens) {
    if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = demoted(token.tag);
  }
});

/** Markdown as blocks: paragraphs, lists, tables. */
export function block(text: string): string {
  return markdown.render(text).trim();
}

/** Markdown as a run of text, for places that hold one line or one paragraph. */
export function inline(text: string): string {
  return markdown.renderInline(text.trim().replace(/\s*\n\s*/g, ' '));
}

/** The words of Markdown without their marks, for descriptions and machine-readable data. */
export function plain(text: string): string {
  const words: string[] = [];
  collect(markdown.parse(text, {}), words);
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** The first `length` characters or fewer of `text`'s plain words, cut between words. */
export function excerpt(text: string, length = 160): string {
  const words = plain(text);
  if (words.length <= length) return words;
  const cut = words.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;:–-]+$/, '')}…`;
}

function collect(tokens: readonly Token[], words: string[]): void {
  for (const token of tokens) {
    if (token.children !== null && token.type === 'inline') collect(token.children, words);
    else if (token.type === 'softbreak' || token.type === 'hardbreak') words.push(' ');
    else if (token.content !== '') words.push(token.content);
    if (token.nesting === -1 && token.block) words.push(' ');
  }
}

function demoted(tag: string): string {
  return `h${Math.min(6, Number(tag.slice(1)) + demotedBy)}`;
}
