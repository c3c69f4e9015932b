/** The blocks of a document as paragraphs and tables of a Word file. */
import {
  CheckBox,
  ExternalHyperlink,
  HeadingLevel,
  HeightRule,
  LeaderType,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Cell, Field, Item, Line, Run } from '../../document/document.ts';
import { absoluteHref } from '../../document/href.ts';
import { hairline, textWidth } from './look.ts';

export interface Page {
  /** Scheme and host of the site, for links into it. */
  readonly origin: string | undefined;
  /** Written from right to left. */
  readonly backwards: boolean;
}

type Piece = Paragraph | Table;
/** One line of text, in twentieths of a point. */
const lineHeight = 300;

/** Blocks in their order. A new sheet begins with the paragraph after its mark. */
export function blocksOf(blocks: readonly Block[], page: Page): readonly Piece[] {
  return blocks.flatMap((block, index) =>
    pieces(block, page, index, {
      pageBreakBefore: blocks[index - 1]?.kind === 'sheet',
      keepNext: introduces(blocks[index + 1], blocks[index + 2]),
      afterList: blocks[index - 1]?.kind === 'list',
    }),
  );
}

/** Whether what stands before these blocks leads up to a table: it would be lost at the foot of the sheet before. */
function introduces(next: Block | undefined, following: Block | undefined): boolean {
  return next?.kind === 'table' || (next?.kind === 'paragraph' && next.quiet && following?.kind === 'table');
}

interface Flow {
  readonly pageBreakBefore: boolean;
  readonly keepNext: boolean;
  /** Items of a list stand close together: whatever is no text needs air above it. */
  readonly afterList: boolean;
}

function pieces(block: Block, page: Page, index: number, { afterList, ...flow }: Flow): readonly Piece[] {
  const bidirectional = page.backwards;
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ heading, bidirectional, ...flow, keepNext: true, text: block.text })];
    }
    case 'paragraph': {
      const style = block.quiet ? 'Aside' : undefined;
      return [new Paragraph({ style, bidirectional, ...flow, children: runs(block.line, page) })];
    }
    case 'list':
      return block.items.flatMap((item) => itemPieces(item, block.style, index, page, flow));
    case 'fields':
      return block.fields.flatMap((field) => fieldPieces(field, page));
    case 'table':
      return [...(afterList ? [gap(true)] : []), table(block, page), gap(false)];
    case 'sheet':
      return [];
  }
}

/** `instance` tells one numbered list from the next, so that each begins with 1. */
function itemPieces(
  item: Item,
  style: 'bullet' | 'number' | 'check',
  instance: number,
  page: Page,
  { keepNext }: Pick<Flow, 'keepNext'>,
): readonly Paragraph[] {
  const bidirectional = page.backwards;
  const line = runs(item.line, page);
  const first =
    style === 'check'
      ? new Paragraph({
          bidirectional,
          keepNext,
          style: 'ListParagraph',
          indent: { left: 340, hanging: 340 },
          tabStops: [{ type: TabStopType.LEFT, position: 340 }],
          children: [tick(), new TextRun({ children: [new Tab()] }), ...line],
        })
      : new Paragraph({ bidirectional, keepNext, numbering: { reference: style, level: 0, instance }, children: line });
  const details = item.details.map((detail) => {
    const children = runs(detail, page);
    const under = item.details.length === 1 || style === 'check';
    return under
      ? new Paragraph({ bidirectional, keepNext, style: 'ListParagraph', indent: { left: 340 }, children })
      : new Paragraph({ bidirectional, keepNext, numbering: { reference: 'bullet', level: 1, instance }, children });
  });
  return [first, ...details];
}

function fieldPieces({ label, lines }: Field, page: Page): readonly Piece[] {
  const bidirectional = page.backwards;
  if (lines === 1) {
    return [
      new Paragraph({
        bidirectional,
        spacing: { before: 80, after: 80 },
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.UNDERSCORE }],
        children: [new TextRun({ text: `${label}: ` }), new TextRun({ children: [new Tab()] })],
      }),
    ];
  }
  const row = new TableRow({
    cantSplit: true,
    height: { value: lines * lineHeight, rule: HeightRule.ATLEAST },
    children: [new TableCell({ children: [new Paragraph({ style: 'Cell', bidirectional })] })],
  });
  return [
    new Paragraph({ bidirectional, keepNext: true, spacing: { before: 80 }, text: label }),
    new Table({ ...frame([textWidth], page), rows: [row] }),
    gap(false),
  ];
}

/** Half a line of nothing. */
function gap(keepNext: boolean): Paragraph {
  return new Paragraph({ keepNext, spacing: { after: 0, line: 120 } });
}

function table(of: Extract<Block, { kind: 'table' }>, page: Page): Table {
  const total = of.columns.reduce((sum, { width }) => sum + width, 0);
  const widths = of.columns.map(({ width }) => Math.floor((textWidth * width) / total));
  const cell = (content: Cell, index: number, strong = false) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 40, left: 90, right: 90 },
      ...(strong && { shading: { fill: 'F2F0E8' } }),
      children: (content.length === 0 ? [[]] : content).map(
        (line) =>
          new Paragraph({
            style: 'Cell',
            bidirectional: page.backwards,
            children: runs(strong ? line.map((run) => ({ ...run, strong: true })) : line, page),
          }),
      ),
    });
  return new Table({
    ...frame(widths, page),
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        keepNext: true,
        children: of.columns.map(({ title }, index) => cell([[{ text: title }]], index, true)),
      }),
      ...of.rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            // A short form stays on one sheet.
            keepNext: of.rows.length <= 3 && index < of.rows.length - 1,
            height: { value: of.room * lineHeight, rule: HeightRule.ATLEAST },
            children: row.map((content, index) => cell(content, index)),
          }),
      ),
    ],
  });
}

function frame(columnWidths: readonly number[], { backwards }: Page) {
  return {
    columnWidths,
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: backwards,
    borders: {
      top: hairline,
      bottom: hairline,
      left: hairline,
      right: hairline,
      insideHorizontal: hairline,
      insideVertical: hairline,
    },
  };
}

const tick = () =>
  new CheckBox({
    uncheckedState: { value: '2610', font: 'Segoe UI Symbol' },
    checkedState: { value: '2612', font: 'Segoe UI Symbol' },
  });

function runs(line: Line, page: Page): readonly ParagraphChild[] {
  return line.flatMap((run) => {
    const address = run.href === undefined ? undefined : absoluteHref(run.href, page.origin);
    if (address === undefined) return pieceOf(run, false);
    return [new ExternalHyperlink({ link: address, children: pieceOf(run, true) })];
  });
}

/** A box in a text becomes one that can be ticked. */
function pieceOf({ text, strong, emphasis, code }: Run, linked: boolean): ParagraphChild[] {
  return text
    .split(/(☐)/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '☐'
        ? tick()
        : new TextRun({
            text: part,
            ...(strong && { bold: true }),
            ...(emphasis && { italics: true }),
            ...(code && { font: 'Consolas' }),
            ...(linked && { style: 'Hyperlink' }),
          }),
    );
}
