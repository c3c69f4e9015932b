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
  let line = 1;
  let start = 0;
  for (const { index } of text.matchAll(/ #[^\s#]/g)) {
    // On to the line of the match; of several on one line the first counts.
    if (index < start) continue;
    for (let end = text.indexOf('\n', start); end !== -1 && end < index; end = text.indexOf('\n', start)) {
      start = end + 1;
      line++;
    }
    const end = text.indexOf('\n', index);
    const whole = text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '');
    const hash = whole.indexOf(' #') + 1;
    start = end === -1 ? text.length : end + 1;
    line++;
    if (/[\s#]/.test(whole[hash + 1] ?? ' ')) continue;
    const value = whole.slice(0, hash).trimEnd().replace(BEFORE, '');
    if (NOT_PLAIN.test(value) || value.split(/ +/).length < 3 || /[.!?]$/.test(value)) continue;
    cut.set(value, { line: line - 1, remark: whole.slice(hash) });
  }
  return cut;
}
