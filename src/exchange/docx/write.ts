/**
 * A document as a Word file (OOXML): headings, lists and tables are real ones, boxes can be ticked, table heads repeat on the next
 * sheet. Fetched by the browser only when somebody asks for a file.
 */
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { RoleDocument } from '../../document/document.ts';
import { direction } from '../../site/language.ts';
import { blocksOf } from './blocks.ts';
import { numbering, sheet, stylesFor, textWidth } from './look.ts';

/** The file, ready to be saved. Links inside the site need its `origin`; without it they are words alone. */
export function wordFile(document: RoleDocument, origin: string | undefined): Promise<Blob> {
  return Packer.toBlob(wordDocument(document, origin));
}

/** The same as bytes. */
export async function wordBytes(document: RoleDocument, origin: string | undefined): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(wordDocument(document, origin)));
}

function wordDocument(document: RoleDocument, origin: string | undefined): Document {
  const backwards = direction(document.language) === 'rtl';
  const facts = document.facts.flatMap(({ name, value }, index) => [
    new TextRun({ text: `${index > 0 ? '   ' : ''}${name}: `, color: '56605A' }),
    new TextRun({ text: value, bold: true }),
  ]);
  const page = { origin, backwards };
  return new Document({
    title: `${document.name}: ${document.title}`,
    subject: document.name,
    description: document.description,
    creator: document.source,
    lastModifiedBy: document.source,
    styles: stylesFor(document.language),
    numbering,
    sections: [
      {
        properties: { page: sheet },
        footers: { default: footer(document, backwards) },
        children: [
          new Paragraph({ style: 'Subtitle', bidirectional: backwards, text: document.name }),
          new Paragraph({ style: 'Title', bidirectional: backwards, text: document.title }),
          ...blocksOf(document.opening, page),
          ...(facts.length > 0
            ? [new Paragraph({ bidirectional: backwards, spacing: { before: 120 }, children: facts })]
            : []),
          ...blocksOf(document.body, page),
        ],
      },
    ],
  });
}

function footer({ source }: RoleDocument, backwards: boolean): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        bidirectional: backwards,
        alignment: AlignmentType.START,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun(source),
          new TextRun({ children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
