/** Role titles set in lines for the map, in the display face, whose widths are known. Sizes in px. */

export const LINE = 16;
/** Size of the type. */
export const SIZE = 14;
/** Wider than this a label is broken into lines; a single long word may stand out. */
const WIDEST = 122;

/** Advance widths of Fraunces at weight 500, in hundredths of the size, rounded up. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  [" `'’", 24],
  [',.:;|!ijl', 31],
  ['"()[]', 36],
  ['Ift{}', 40],
  ['-–', 46],
  ['1^rs', 48],
  ['/7<>?J\\_cz', 52],
  ['+3=aevx', 56],
  ['$58Sgoy', 60],
  ['*2469FLZbdhknpqu~', 64],
  ['#0EBCPTVY', 72],
  ['%&ARUX', 76],
  ['DGKNOQHw', 84],
  ['@Mm', 96],
  ['W', 108],
];
const widthOf = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));

/** Until the face has come, and for letters that it lacks, another one stands there: it may be a little wider. */
const margin = 1.06;
const OTHER = 90;

/** About how wide a line of text is set, rather too wide than too narrow. */
export function widthOfText(text: string): number {
  let sum = 0;
  for (const letter of text) sum += widthOf.get(letter) ?? OTHER;
  return Math.ceil((sum / 100) * SIZE * margin);
}

/** A title in as few lines as fit, the lines about as long as each other. */
export function linesOf(title: string): readonly string[] {
  const words = title.split(/\s+/).filter((word) => word !== '');
  const greedy = broken(words, WIDEST);
  // The same number of lines in a narrower measure looks calmer than one full line and one word.
  for (let measure = 60; measure < WIDEST; measure += 8) {
    const tight = broken(words, measure);
    if (tight.length === greedy.length && tight.every((line) => widthOfText(line) <= WIDEST)) return tight;
  }
  return greedy;
}

function broken(words: readonly string[], measure: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOfText(longer) > measure) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
