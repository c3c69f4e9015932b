/** Authors' Markdown, and our own sentences, as the lines and blocks of a document. */
import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import type { Block, Cell, Column, Field, Item, Line, Run } from './document.ts';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.validateLink = (address) => /^(?:https?:|mailto:)/i.test(address.trim());

/** One line made of plain words and of lines that are already made. Words are taken as they are, never as Markdown. */
export function line(...parts: readonly (string | Run | Line)[]): Line {
  return parts.flatMap((part) => (typeof part === 'string' ? [{ text: part }] : part));
}

export function strong(text: string, href?: string): Run {
  return { text, strong: true, ...(href !== undefined && { href }) };
}

/** What Markdown could take for its own. Nearly no text has any of it, and a large framework has ten thousands of texts. */
const marks = /[\\`*_[\]<&~\n]/;

/** Markdown of one line or one paragraph. Pictures become their description, HTML stays text. */
export function prose(text: string): Line {
  if (!marks.test(text)) return [{ text: text.trim() }];
  return runsOf(markdown.parseInline(text.trim().replace(/\s*\n\s*/g, ' '), {})[0]?.children ?? []);
}

/** Markdown of several paragraphs. Lists become lists; other blocks, such as quotes, become paragraphs. */
export function paragraphs(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let items: Item[] | undefined;
  let depth = 0;
  for (const token of markdown.parse(text, {})) {
    const list = /^(bullet|ordered)_list_(open|close)$/.exec(token.type);
    if (list !== null) {
      depth += token.nesting;
      if (token.nesting === 1 && depth === 1) {
        items = [];
        blocks.push({ kind: 'list', style: list[1] === 'ordered' ? 'number' : 'bullet', items });
      } else if (depth === 0) items = undefined;
    } else if (token.type === 'inline') {
      const said = runsOf(token.children ?? []);
      if (items === undefined) blocks.push({ kind: 'paragraph', line: said, quiet: false });
      else items.push({ line: said, details: [] });
    } else if (token.type === 'code_block' || token.type === 'fence') {
      blocks.push({ kind: 'paragraph', line: [{ text: token.content.trim(), code: true }], quiet: false });
    }
  }
  return blocks;
}

function runsOf(tokens: readonly Token[]): Line {
  const runs: Run[] = [];
  const dress: { strong?: boolean; emphasis?: boolean; href?: string } = {};
  for (const token of tokens) {
    if (token.type === 'strong_open' || token.type === 'strong_close') dress.strong = token.nesting === 1;
    else if (token.type === 'em_open' || token.type === 'em_close') dress.emphasis = token.nesting === 1;
    else if (token.type === 'link_open') dress.href = String(token.attrGet('href') ?? '');
    else if (token.type === 'link_close') delete dress.href;
    else if (token.type === 'softbreak' || token.type === 'hardbreak') runs.push({ text: ' ' });
    else if (token.content !== '')
      runs.push({
        text: token.content,
        ...(dress.strong && { strong: true }),
        ...(dress.emphasis && { emphasis: true }),
        ...(token.type === 'code_inline' && { code: true }),
        ...(dress.href && { href: dress.href }),
      });
  }
  return runs;
}

/** The words of a line alone. */
export function wordsOf(of: Line): string {
  return of.map((run) => run.text).join('');
}

export function paragraph(...parts: readonly (string | Run | Line)[]): Block {
  return { kind: 'paragraph', line: line(...parts), quiet: false };
}

/** A paragraph in a lower voice: how to use what follows, or where it comes from. */
export function aside(...parts: readonly (string | Run | Line)[]): Block {
  return { kind: 'paragraph', line: line(...parts), quiet: true };
}

export function item(of: Line | string, details: readonly Line[] = []): Item {
  return { line: typeof of === 'string' ? line(of) : of, details };
}

/** A list, or nothing where it would be empty. */
export function list(items: readonly Item[], style: 'bullet' | 'number' | 'check' = 'bullet'): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', style, items }];
}

/** A table, or nothing where it would have no rows. */
export function table(
  name: string,
  columns: readonly (readonly [title: string, width: number])[],
  rows: readonly (readonly Cell[])[],
  room = 1,
): readonly Block[] {
  const heads = columns.map(([title, width]): Column => ({ title, width }));
  return rows.length === 0 ? [] : [{ kind: 'table', name, columns: heads, rows, room }];
}

export function fields(...all: readonly (readonly [label: string, lines?: number])[]): Block {
  return { kind: 'fields', fields: all.map(([label, lines = 1]): Field => ({ label, lines })) };
}

/** A cell that holds one paragraph. */
export function cell(...parts: readonly (string | Run | Line)[]): Cell {
  return [line(...parts)];
}

/** A cell for somebody to write in. */
export const blank: Cell = [];

/** A heading with what stands beneath it, or nothing where nothing does. */
export function section(text: string, ...beneath: readonly (Block | readonly Block[])[]): readonly Block[] {
  return headed(2, text, beneath);
}

/** The same one level further down. */
export function subsection(text: string, ...beneath: readonly (Block | readonly Block[])[]): readonly Block[] {
  return headed(3, text, beneath);
}

function headed(level: 2 | 3, text: string, beneath: readonly (Block | readonly Block[])[]): readonly Block[] {
  const blocks = beneath.flat();
  return blocks.length === 0 ? [] : [{ kind: 'heading', level, text }, ...blocks];
}
