/** How Word files look: A4, a serif for titles, the system's sans for text, hairlines in tables. */
import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';

/** Lengths in twentieths of a point. */
const side = 1134;
const a4 = { width: 11906, height: 16838 };

/** Width between the margins. */
export const textWidth = a4.width - 2 * side;

export const sheet = { size: a4, margin: { top: side, bottom: side, left: side, right: side, footer: 567 } };

export const ink = '1C221E';
const muted = '56605A';
const leaf = '1F6A4A';

export const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'A9A698' } as const;

const display = 'Georgia';
const text = 'Calibri';
const serif = (size: number) => ({ font: display, size, bold: false, color: ink });

/** Sizes in half points. */
export function stylesFor(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: text, size: 21, color: ink, language: { value: language, bidirectional: language } },
        paragraph: { spacing: { after: 100, line: 269, lineRule: LineRuleType.AUTO } },
      },
      title: { run: serif(44), paragraph: { spacing: { after: 160, line: 240, lineRule: LineRuleType.AUTO } } },
      heading1: {
        run: serif(30),
        paragraph: {
          keepNext: true,
          spacing: { before: 360, after: 100, line: 252, lineRule: LineRuleType.AUTO },
          border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: ink, space: 3 } },
        },
      },
      heading2: {
        run: { ...serif(24), bold: true },
        paragraph: { keepNext: true, spacing: { before: 220, after: 60, line: 252, lineRule: LineRuleType.AUTO } },
      },
      hyperlink: { run: { color: leaf, underline: {} } },
      listParagraph: { paragraph: { spacing: { after: 60 }, contextualSpacing: false } },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Title',
        run: { color: leaf, size: 22, bold: true },
        paragraph: { spacing: { after: 20 }, keepNext: true },
      },
      { id: 'Aside', name: 'Aside', basedOn: 'Normal', quickFormat: true, run: { color: muted, size: 19 } },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { spacing: { after: 40, line: 252, lineRule: LineRuleType.AUTO } },
      },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { color: muted, size: 16 } },
    ],
  };
}

const indent = { left: 340, hanging: 340 };
const inner = { left: 680, hanging: 280 };

export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'bullet',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent } },
        },
        {
          level: 1,
          format: LevelFormat.BULLET,
          text: '–',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: inner } },
        },
      ],
    },
    {
      reference: 'number',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent } },
        },
      ],
    },
  ],
};
