/** A plan as Markdown. */
import type { Plan } from '../../framework/schema/generated/plan.types.ts';
import type { RoleData } from '../role-data.ts';
import { type Block, outline } from './outline.ts';

export function planMarkdown(plan: Plan, role: RoleData | undefined): string {
  return `${outline(plan, role).map(block).join('\n\n')}\n`;
}

const marks = { title: '# ', heading: '## ', subheading: '### ', text: '' } as const;

function block(one: Block): string {
  switch (one.kind) {
    case 'list':
      return one.items.map((item) => `- ${line(item)}`).join('\n');
    case 'table':
      return [one.head, one.head.map(() => '---'), ...one.rows]
        .map((row) => `| ${row.map((cell) => (cell === '---' ? cell : line(cell))).join(' | ')} |`)
        .join('\n');
    default:
      return marks[one.kind] + line(one.text);
  }
}

/** Words on one line; what people typed is no Markdown. */
function line(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .replace(/[\\`*_[\]|<>]/g, '\\$&')
    .replace(/^([#+-]|\d+\.)/, '\\$1');
}
