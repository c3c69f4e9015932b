import type { Source } from '../read/source.ts';
import { FEEDBACK, feedback } from './example-workspace.ts';
import { textsOf } from './file-texts.ts';
import { opening } from './own-words.ts';
import type { EditorialRule } from './rule.ts';

export const rule: EditorialRule = {
  id: 'cut-text',
  severity: 'warning',
  title: 'Put a text with a “#” in quotes',
  looksFor:
    'A text of three words or more without a full stop, cut off by a `#` with a blank before it and none behind it: “agenda item #1 of the talk”.',
  why: 'From there on YAML reads a remark, which nobody is shown. The page says half of what was written, and nothing else looks wrong.',
  bad: { [FEEDBACK]: feedback({ working: ['Keeps feedback to agenda item #1 of the talk.'] }) },
  good: { [FEEDBACK]: feedback({ working: ['"Keeps feedback to agenda item #1 of the talk."'] }) },
  judges: 'file',
  *check({ sources }) {
    for (const source of sources.values()) {
      const cut = cutTexts(source);
      if (cut.size === 0) continue;
      for (const [path, text] of textsOf(source.data)) {
        const rest = cut.get(text);
        // In the lines of a block, the same words would be whole.
        if (rest?.line !== source.place(path, 'value').line) continue;
        yield {
          file: source.file,
          path,
          part: 'value',
          message: `This text ends before "${opening(rest.remark, 4)}": with a blank before it, "#" begins a remark that nobody is shown.`,
          hint: 'If the rest belongs to it, put the whole text in quotes.',
        };
      }
    }
  },
};

interface Rest {
  readonly line: number;
  readonly remark: string;
}

/** What stands before a value. */
const BEFORE = /^ *(?:- +)*(?:[\w/.-]+: +)?/;
/** How a value begins that is in quotes or brackets, or is no text. */
const NOT_PLAIN = /^["'#|>{[&*!]/;

const known = new WeakMap<Source, ReadonlyMap<string, Rest>>();

/** The texts of a file that a remark seems to cut off, with where that is. Two rules ask for them. */
export function cutTexts(source: Source): ReadonlyMap<string, Rest> {
  let cut = known.get(source);
  if (cut === undefined) {
    cut = cutTextsIn(source.text);
    known.set(source, cut);
  }
  return cut;
}

function cutTextsIn(text: string): ReadonlyMap<string, Rest> {
  const cut = new Map<string, Rest>();
  let [line, counted] = [1, 0];
  // The rare one of the two characters alone is found many times quicker than both.
  for (let hash = text.indexOf('#'); hash !== -1;) {
    if (text[hash - 1] !== ' ') {
      hash = text.indexOf('#', hash + 1);
      continue;
    }
    const start = text.lastIndexOf('\n', hash) + 1;
    const end = text.indexOf('\n', hash);
    // Of several on one line the first counts.
    const rest = cutIn(text.slice(start, end === -1 ? undefined : end), hash - start);
    if (rest !== undefined) {
      line += breaks(text, counted, start);
      counted = start;
      cut.set(rest.value, { line, remark: rest.remark });
    }
    hash = end === -1 ? -1 : text.indexOf('#', end);
  }
  return cut;
}

/** What is cut off a line at a `#`. */
function cutIn(line: string, hash: number): { readonly value: string; readonly remark: string } | undefined {
  if (/[\s#]/.test(line[hash + 1] ?? ' ')) return undefined;
  const value = line.slice(0, hash).trimEnd().replace(BEFORE, '');
  if (NOT_PLAIN.test(value) || value.split(/ +/).length < 3 || /[.!?]$/.test(value)) return undefined;
  return { value, remark: line.slice(hash).replace(/\r$/, '') };
}

/** How many lines end between two places. */
function breaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
