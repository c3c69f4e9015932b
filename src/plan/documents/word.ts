/** A plan as a Word document. Loaded when somebody asks for one. */
import { Document, Packer, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { hairline, numbering, sheet, stylesFor, textWidth } from '../../exchange/docx/look.ts';
import type { Plan } from '../../framework/schema/generated/plan.types.ts';
import type { RoleData } from '../role-data.ts';
import { type Block, outline } from './outline.ts';

export async function planWord(plan: Plan, role: RoleData | undefined): Promise<Blob> {
  const document = new Document({
    title: plan.title,
    creator: '',
    styles: stylesFor('en-GB'),
    numbering,
    sections: [{ properties: { page: sheet }, children: outline(plan, role).flatMap(parts) }],
  });
  return Packer.toBlob(document);
}

const styles = { title: 'Title', heading: 'Heading1', subheading: 'Heading2' } as const;

function parts(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return block.text.split('\n').map((line) => new Paragraph(line));
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ style: 'ListParagraph', numbering: { reference: 'bullet', level: 0 }, text: item }),
      );
    case 'table':
      return [tableOf(block), new Paragraph({ spacing: { after: 0, line: 120 } })];
    default:
      return [new Paragraph({ text: block.text, style: styles[block.kind], keepNext: true })];
  }
}

function tableOf({ head, widths, rows }: Extract<Block, { readonly kind: 'table' }>): Table {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columnWidths = widths.map((width) => Math.floor((textWidth * width) / total));
  const cell = (text: string, column: number, bold = false): TableCell =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 30, left: 80, right: 80 },
      children: [new Paragraph({ style: 'Cell', children: [new TextRun({ text, bold })] })],
    });
  return new Table({
    columnWidths,
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: {
      top: hairline,
      bottom: hairline,
      left: { ...hairline, style: 'none' },
      right: { ...hairline, style: 'none' },
      insideHorizontal: hairline,
      insideVertical: { ...hairline, style: 'none' },
    },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text, at) => cell(text, at, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, at)) })),
    ],
  });
}
