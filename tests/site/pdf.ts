/** As much of reading a PDF as tells whether its pages are there and say something. */
import { inflateSync } from 'node:zlib';

export interface PdfPage {
  /** Width and height in points. */
  readonly size: readonly [number, number];
  /** How many pieces of text are drawn on it. */
  readonly texts: number;
}

/** The pages of a PDF that Chromium wrote, in order. */
export function pagesOf(pdf: Buffer): PdfPage[] {
  const raw = pdf.toString('latin1');
  const objects = new Map(
    [...raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, number = '', body = '']) => [number, body]),
  );
  return [...objects.values()]
    .filter((body) => /\/Type\s*\/Page\b/.test(body))
    .map((body) => {
      const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(body) ?? [];
      const content = objects.get(/\/Contents\s+(\d+)\s+0\s+R/.exec(body)?.[1] ?? '') ?? '';
      return { size: [Number(width), Number(height)], texts: drawn(content).match(/\bTj\b|\bTJ\b/g)?.length ?? 0 };
    });
}

/** What the stream of an object draws. */
function drawn(body: string): string {
  const start = body.indexOf('stream\n') + 'stream\n'.length;
  const end = body.lastIndexOf('\nendstream');
  if (start < 'stream\n'.length || end < start) return '';
  return inflateSync(Buffer.from(body.slice(start, end), 'latin1')).toString('latin1');
}
