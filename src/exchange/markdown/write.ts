/** A document as GitHub-flavoured Markdown: checkboxes are checkboxes, tables are tables, and what is left blank is an ellipsis. */
import type { Block, Cell, Field, Item, Line, RoleDocument } from '../../document/document.ts';
import { absoluteHref } from '../../document/href.ts';

/** Where somebody is to write. */
const blank = '…';

/** `document` as one text that ends with a line break. Links inside the site need its `origin`; without it they are words alone. */
export function documentMarkdown(document: RoleDocument, origin: string | undefined): string {
  const said = (line: Line) => lineMarkdown(line, origin);
  const facts = document.facts.map(({ name, value }) => `${escaped(name)}: **${escaped(value)}**`).join(' · ');
  const parts = [
    `# ${escaped(document.name)}: ${escaped(document.title)}`,
    ...document.opening.flatMap((block) => blockMarkdown(block, said)),
    ...(facts === '' ? [] : [facts]),
    ...document.body.flatMap((block) => blockMarkdown(block, said)),
    '---',
    escaped(document.source),
  ];
  return `${parts.join('\n\n')}\n`;
}

type Say = (line: Line) => string;

function blockMarkdown(block: Block, said: Say): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${escaped(block.text)}`];
    case 'paragraph':
      return [startOfLine(said(block.line))];
    case 'list':
      return [block.items.map((item, index) => itemMarkdown(item, block.style, index, said)).join('\n')];
    case 'fields':
      return [block.fields.map(fieldMarkdown).join('\n')];
    case 'table':
      return [tableMarkdown(block, said)];
    case 'sheet':
      return [];
  }
}

function itemMarkdown(item: Item, style: 'bullet' | 'number' | 'check', index: number, said: Say): string {
  const mark = style === 'number' ? `${index + 1}.` : style === 'check' ? '- [ ]' : '-';
  const indent = ' '.repeat(style === 'number' ? mark.length + 1 : 2);
  return [
    `${mark} ${startOfLine(said(item.line))}`,
    ...item.details.map((one) => `${indent}- ${startOfLine(said(one))}`),
  ].join('\n');
}

function fieldMarkdown({ label }: Field): string {
  return `- **${escaped(label)}:** ${blank}`;
}

function tableMarkdown(table: Extract<Block, { kind: 'table' }>, said: Say): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cellText = (cell: Cell) => (cell.length === 0 ? blank : cell.map(said).join('<br>'));
  return [
    row(table.columns.map(({ title }) => escaped(title))),
    row(table.columns.map(() => '---')),
    ...table.rows.map((cells) => row(cells.map(cellText))),
  ].join('\n');
}

function lineMarkdown(line: Line, origin: string | undefined): string {
  return line
    .map(({ text, strong, emphasis, code, href }) => {
      const words = text.trim();
      if (words === '') return text;
      const lead = text.slice(0, text.indexOf(words));
      const trail = text.slice(lead.length + words.length);
      let said = code ? codeSpan(words) : escaped(words);
      if (emphasis) said = `*${said}*`;
      if (strong) said = `**${said}**`;
      const address = href === undefined ? undefined : absoluteHref(href, origin);
      if (address !== undefined) said = `[${said}](<${address.replace(/[<>]/g, encodeURIComponent)}>)`;
      return lead + said + trail;
    })
    .join('');
}

/** Words as Markdown shows them: no emphasis, link, image, HTML or table cell comes of them. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/&(?=[#\w]+;)/g, '&amp;');
}

/** Code that may hold backquotes itself. */
function codeSpan(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
  const space = fence.length > 1 ? ' ' : '';
  return `${fence}${space}${text.replace(/\s+/g, ' ').replace(/\|/g, '\\|')}${space}${fence}`;
}

/** What would make a heading, a list or a rule of the line. */
function startOfLine(text: string): string {
  return text.replace(/^(#{1,6}(?=\s)|[-+](?=\s)|=|-{3})/, '\\$&').replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
}
