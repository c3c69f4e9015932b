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

/** What stands before a value without quotes or brackets, and the value. */
const VALUE = /^ *(?:- +)?(?:[\w/.-]+: +)?([^\s"'#|>{[&*!].*)$/;

const NONE: ReadonlyMap<string, Rest> = new Map();

/** The texts of a file that a remark seems to cut off, with where that is. Of nearly all files there are none, and then this is one search. */
export function cutTexts(source: Source): ReadonlyMap<string, Rest> {
  if (!/ #[^\s#]/.test(source.text)) return NONE;
  const cut = new Map<string, Rest>();
  for (const [index, line] of source.text.split('\n').entries()) {
    const hash = line.indexOf(' #') + 1;
    if (hash === 0 || /[\s#]/.test(line[hash + 1] ?? ' ')) continue;
    const [, text = ''] = VALUE.exec(line.slice(0, hash).trimEnd()) ?? [];
    if (text.split(/ +/).length >= 3 && !/[.!?]$/.test(text))
      cut.set(text, { line: index + 1, remark: line.slice(hash) });
  }
  return cut;
}
