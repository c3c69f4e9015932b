/** Why a tag cannot be read. The parser only says at which one it stopped; people need the sign that is to be changed. */

export interface TagFault {
  /** Where the sign stands, counted from the "<" of the tag. */
  readonly from: number;
  readonly length: number;
  readonly message: string;
  readonly hint: string;
}

const NAME = /^<\/?([A-Za-z][\w.-]*)/;
const CURLY = '“”„‟«»‘’‚‛';

/** What is wrong with the tag at the beginning of `text`; undefined where no name of one follows the "<". */
export function tagFault(text: string): TagFault | undefined {
  const [begin, name = ''] = NAME.exec(text) ?? [];
  if (begin === undefined) return undefined;
  let at = begin.length;
  const passed = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  for (;;) {
    passed(/\s+/y);
    const start = at;
    const [, property = '', equals] = passed(/([A-Za-z_][\w-]*)(\s*=\s*)?/y) ?? [];
    if (property === '') break;
    if (equals === undefined) continue;
    const sign = text[at] ?? '';
    if (sign === '{') break;
    if (sign !== '"' && sign !== "'") return unquoted(property, text, at);
    const end = text.indexOf(sign, at + 1);
    // A value that swallows the end of its tag, or the next property, has lost its own.
    if (end === -1 || />[ \t\r]*\n|\n[ \t]*<|\s[\w-]+=$/.test(text.slice(at, end)))
      return {
        from: start,
        length: property.length,
        message: `The value of "${property}" has a quote at its beginning and none at its end.`,
        hint: `Write ${property}="…" with a straight quote on either side.`,
      };
    at = end + 1;
    if (/[^\s>/]/.test(text[at] ?? ' ') && !/[A-Za-z_][\w-]*\s*=/y.test(text.slice(at, at + 80)))
      return {
        from: end,
        length: 1,
        message: `The value of "${property}" ends at this quote, and more text follows.`,
        hint: 'Inside a value write curly quotes: “ and ”. A straight one ends it.',
      };
  }
  return broken(text, at) ?? general(name, begin.length);
}

/** A value that does not begin with a straight quote. */
function unquoted(property: string, text: string, at: number): TagFault {
  if (CURLY.includes(text[at] ?? ' '))
    return {
      from: at,
      length: 1,
      message: `The value of "${property}" stands in curly quotes.`,
      hint: `Write ${property}="…" with straight quotes. Word processors make them curly: write in a plain editor.`,
    };
  const [value = ''] = /^[^\s<>"'“”]{0,60}/.exec(text.slice(at, at + 61)) ?? [];
  return {
    from: at,
    length: Math.max(1, value.length),
    message: `The value of "${property}" does not stand in quotes.`,
    hint: `Write ${property}="${value === '' ? '…' : value}".`,
  };
}

/** A tag whose line ends before it does, and text follows. */
function broken(text: string, at: number): TagFault | undefined {
  const end = text.indexOf('\n');
  if (end === -1 || end > at || /^\s*(?:[\w-]+\s*=|\/?>)/.test(text.slice(end, end + 200))) return undefined;
  const line = text.slice(0, end).trimEnd();
  return {
    from: 0,
    length: line.length,
    message: 'This tag has no ">" at its end.',
    hint: 'Write ">" at the end of this line.',
  };
}

function general(name: string, length: number): TagFault {
  return {
    from: 0,
    length,
    message: `The tag "<${name}" is not written to its end as it should be.`,
    hint: `Write <${name} name="value">: each value in straight double quotes, and ">" at the end.`,
  };
}
