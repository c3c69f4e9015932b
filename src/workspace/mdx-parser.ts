/** The parser of texts with components. It is native code, so it is loaded when the first text is to be read. */
import { createRequire } from 'node:module';
import type { MdxParser } from '../mdx/read.ts';

let parser: MdxParser | undefined;

export function mdxParser(): MdxParser {
  if (parser === undefined) {
    const satteri: typeof import('satteri') = createRequire(import.meta.url)('satteri');
    // The data above the text is read by our own reader; what else the parser could do is off.
    const features = { gfm: true, frontmatter: false };
    parser = (text) => satteri.mdxToMdast(text, { features });
  }
  return parser;
}
