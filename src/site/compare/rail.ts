/** Where levels stand on their scale, drawn: a line with a tick for each step, and a mark for each role. The words stand beside it. */
import type { Html } from '../html.ts';
import { html } from '../html.ts';

/** The step of each mark, counted from 1; nothing where that role does not ask. */
export interface Marks {
  /** A ring. */
  readonly from?: number | undefined;
  /** A dot, joined to the ring by a bar. */
  readonly to?: number | undefined;
  /** A diamond on a line of its own. */
  readonly third?: number | undefined;
}

const edge = 10;
const middle = 10;
const lower = 25;

/** The drawing of one line; nothing for a scale of one step, on which nothing can stand higher. */
export function rail(steps: number, marks: Marks, three = false): Html | undefined {
  if (steps < 2) return undefined;
  const pitch = steps > 6 ? 15 : 26;
  const at = (step: number): number => edge + (step - 1) * pitch;
  const width = at(steps) + edge;
  const height = three ? 34 : 20;
  const ticks = Array.from({ length: steps }, (_, index) => `M${at(index + 1)} ${middle - 4}v8`).join('');
  const { from, to, third } = marks;
  return html`<svg class="rail" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <path class="line" d="M${edge} ${middle}H${at(steps)}${ticks}" />
    ${
      from !== undefined &&
      to !== undefined &&
      from !== to &&
      html`<path class="way" d="M${at(from)} ${middle}H${at(to)}" />`
    }${from !== undefined && html`<circle class="ring" cx="${at(from)}" cy="${middle}" r="6.5" />`}${
      to !== undefined && html`<circle class="dot" cx="${at(to)}" cy="${middle}" r="${from === to ? 3.2 : 5.5}" />`
    }${third !== undefined && html`<path class="diamond" d="${diamond(at(third), three ? lower : middle)}" />`}
  </svg>`;
}

/** The mark alone, for the legend. */
export function railMark(which: keyof Marks): Html {
  const shape =
    which === 'from'
      ? html`<circle class="ring" cx="9" cy="9" r="6.5" />`
      : which === 'to'
        ? html`<circle class="dot" cx="9" cy="9" r="5.5" />`
        : html`<path class="diamond" d="${diamond(9, 9)}" />`;
  return html`<svg class="rail" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">${shape}</svg>`;
}

function diamond(x: number, y: number): string {
  return `M${x} ${y - 7}l7 7-7 7-7-7z`;
}
