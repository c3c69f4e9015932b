/** The headings of a text: their addresses and their order. */
import { type Block, type Heading, type Inline, plainText } from './document.ts';
import type { Report } from './element.ts';

export class Headings {
  readonly all: Heading[] = [];
  readonly #report: Report;
  readonly #used = new Set<string>();

  constructor(report: Report) {
    this.#report = report;
  }

  /** Takes a heading in; one that skips a step is reported. `address` is what it is to be found at, else that is made of its words. */
  add(depth: number, children: readonly Inline[], { start }: { start: number }, address?: string): Block {
    const above = this.all[this.all.length - 1]?.depth ?? 1;
    const title = plainText(children).trim();
    if (depth === 1) {
      this.#report(start, start + 1, {
        rule: 'heading-order',
        severity: 'warning',
        message: 'The title of the page stands at the top of the file; a second one confuses those who listen to it.',
        hint: 'Begin headings with "## ".',
      });
    } else if (depth > above + 1) {
      const wanted = '#'.repeat(above + 1);
      this.#report(start, start + depth, {
        rule: 'heading-order',
        severity: 'warning',
        message: `This heading skips a step: it has ${depth} signs "#" where ${above + 1} ${above + 1 === 1 ? 'is' : 'are'} next.`,
        hint: `Begin it with "${wanted} ".`,
      });
    }
    const heading = { depth: Math.max(depth, 2), anchor: this.#anchor(address ?? title), title };
    this.all.push(heading);
    return { type: 'heading', depth: heading.depth, anchor: heading.anchor, children };
  }

  #anchor(title: string): string {
    const words = title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
    const base = words === '' ? 'part' : words;
    let anchor = base;
    for (let n = 2; this.#used.has(anchor); n++) anchor = `${base}-${n}`;
    this.#used.add(anchor);
    return anchor;
  }
}
