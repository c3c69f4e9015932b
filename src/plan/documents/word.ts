/** A plan as a Word document. Loaded when somebody asks for one. */
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Plan } from '../../framework/schema/generated/plan.types.ts';
import type { RoleData } from '../role-data.ts';
import { type Block, outline } from './outline.ts';

export async function planWord(plan: Plan, role: RoleData | undefined): Promise<Blob> {
  const document = new Document({
    title: plan.title,
    creator: '',
    sections: [{ children: outline(plan, role).flatMap(parts) }],
    numbering: { config: [] },
  });
  return Packer.toBlob(document);
}

const headings = {
  title: HeadingLevel.TITLE,
  heading: HeadingLevel.HEADING_1,
  subheading: HeadingLevel.HEADING_2,
} as const;

function parts(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return block.text.split('\n').map((line) => new Paragraph({ text: line, spacing: { after: 120 } }));
    case 'list':
      return block.items.map((item) => new Paragraph({ text: item, bullet: { level: 0 } }));
    case 'table':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [
            new TableRow({ tableHeader: true, children: block.head.map((cell) => cellOf(cell, true)) }),
            ...block.rows.map((row) => new TableRow({ cantSplit: true, children: row.map((cell) => cellOf(cell)) })),
          ],
        }),
        new Paragraph({ text: '' }),
      ];
    default:
      return [new Paragraph({ text: block.text, heading: headings[block.kind], keepNext: true })];
  }
}

function cellOf(text: string, bold = false): TableCell {
  return new TableCell({
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [new Paragraph({ children: [new TextRun({ text, bold })] })],
  });
}
