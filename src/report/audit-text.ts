/** An audit for a terminal and as Markdown. */
import type { Audit } from '../framework/audit/audit.ts';
import { type AuditTable, auditSections } from './audit-document.ts';
import { visible } from './excerpt.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { NO_PAINT, type Paint } from './pretty.ts';

/** The audits of some frameworks for a terminal, tables in columns. */
export function auditPretty(audits: readonly Audit[], paint: Paint = NO_PAINT): string {
  return audits
    .map((audit) => {
      const { framework, today } = audit;
      const blocks = [paint.strong(visible(`${framework.title} ${framework.version}, audited on ${today}`))];
      for (const { title, says, attention, tables } of auditSections(audit)) {
        const dressed = attention ? paint.warning : paint.good;
        blocks.push([`${dressed(attention ? '!' : '✓')} ${paint.strong(title)}`, `  ${visible(says)}`].join('\n'));
        blocks.push(...tables.map((table) => columns(table, paint)));
      }
      return blocks.join('\n\n');
    })
    .join('\n\n\n')
    .concat('\n');
}

function columns({ caption, head, rows, more }: AuditTable, paint: Paint): string {
  const cells = [head, ...rows].map((row) => row.map((text) => short(visible(text))));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    `    ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
  const [first = '', ...rest] = lines;
  return [`  ${visible(caption)}`, paint.faint(first), ...rest, ...(more > 0 ? [`    … and ${more} more`] : [])].join(
    '\n',
  );
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** The audits as GitHub-flavoured Markdown. */
export function auditMarkdown(audits: readonly Audit[]): string {
  return audits
    .map((audit) => {
      const blocks = [
        `# Audit of ${escapeMarkdown(audit.framework.title)} ${audit.framework.version}`,
        `On ${audit.today}.`,
      ];
      for (const { title, says, attention, tables } of auditSections(audit)) {
        blocks.push(`## ${attention ? '⚠ ' : ''}${title}`, escapeMarkdown(says), ...tables.map(markdownTable));
      }
      return blocks.join('\n\n');
    })
    .join('\n\n')
    .concat('\n');
}

function markdownTable({ caption, head, rows, more }: AuditTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const body = [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)];
  return [`**${escapeMarkdown(caption)}**`, body.join('\n'), ...(more > 0 ? [`… and ${more} more.`] : [])].join('\n\n');
}
