/** Files as slips of the hand, merges and hostility would change them: seeded, so that a failure can be had again. */

/** A small generator of random numbers from 0 to 1 (mulberry32): the same seed gives the same series everywhere. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;

function below(next: Random, limit: number): number {
  return Math.floor(next() * limit);
}

function pick<T>(next: Random, from: readonly T[]): T {
  const found = from[below(next, from.length)];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
}

/** Characters that mean something in YAML, and some that only look like them. */
const CHARACTERS = [
  ...':#-?|>\'"[]{},&*!%@`\\\n \t~=.<0aé',
  '\n\n',
  '  ',
  '\u00a0',
  '\u2003',
  '\u3000',
  '\u200b',
  '\u2028',
  '\u2029',
  '\u0085',
  '\ufeff',
  '\r\n',
  '\r',
];

/** Scraps of YAML, right and wrong. */
const SCRAPS = [
  ...[
    ': ',
    ' :',
    ':\n',
    ' #',
    '#',
    ' # note',
    '- ',
    '- - ',
    '-',
    '? ',
    '| ',
    '|\n',
    '>-\n',
    '&a ',
    '*a',
    '!t ',
    '!!str ',
    '%',
  ],
  ...[
    '---',
    '---\n',
    '...\n',
    '<<: ',
    '{',
    '}',
    '[',
    ']',
    ', ',
    '[]',
    '{}',
    '[ a, b ]',
    '{ a: b }',
    '{a: b, c}',
    '[a: b]',
    '{ a: 1, a: 2 }',
  ],
  ...[
    '""',
    "''",
    '"',
    "'",
    '"a" # b',
    "'a'#b",
    '"a" b',
    '"a": b',
    "'it''s'",
    '"\\n"',
    '"\\x41"',
    '"\\u0041"',
    '"\\/"',
    '"\\',
    '"a\n  b"',
    '"a\\\n  b"',
  ],
  ...[
    'null',
    '~',
    'true',
    'NO',
    'yes',
    '1.10',
    '0o17',
    '0x1F',
    '012',
    '1e999',
    '-1e999',
    '1e3',
    '.5',
    '5.',
    '+1',
    '1_000',
    '.inf',
    '-.inf',
    '.nan',
    '-0',
    '- 1',
  ],
  ...[
    '2026-09-01',
    '12:30',
    '190:20:30',
    'a:  b',
    'a:b',
    'a.b/c: d',
    'a/b: c',
    '"a b": c',
    "'a': b",
    '1: a',
    'true: a',
    'null: a',
    '? a',
    '__proto__: a',
  ],
  ...[
    '=',
    '<',
    '\\',
    '...',
    '.',
    '/',
    '(a)',
    '$1',
    '~a',
    '^a',
    ';a',
    'a ]',
    'a }',
    'a, b',
    'a #b',
    'a # b',
    '@a',
    '`a`',
    '%a',
    '>a',
    '|a',
    '!',
    '&',
    '*',
  ],
];

/** Whole lines that upset their neighbours. */
const LINES = [
  ...[
    '',
    ' ',
    '  ',
    '# note',
    '  # note',
    '      # note',
    'title: again',
    'note:',
    '- a',
    '  - a',
    '    - a',
    '-',
    '  -',
    '- - a',
    '-  a',
    '  b',
    '      b',
  ],
  ...[
    'a',
    'a:',
    'a: b',
    '  a: b',
    '    a: b',
    '      a: b',
    ' a: b',
    'a:  b ',
    'a : b',
    'a :b',
    '"a": b',
    "'a': b",
    '"a" : b',
    '? a',
    ': b',
    '? a\n: b',
    '- ? a',
  ],
  ...[
    '---',
    '--- a',
    '...',
    '%YAML 1.2',
    '%YAML 1.1',
    '- a: b',
    '- a: b\n  c: d',
    '-   a: b\n    c: d',
    '- - - a',
    '- {a: b}',
    '- [a]',
    '- "a"',
    "- 'a'",
    '- "a": b',
  ],
  ...[
    'a: |',
    'a: >',
    'a: |\n  b',
    'a: "b',
    "a: 'b",
    'a: [b',
    'a: {b',
    'a: [b,\n  c]',
    'a: "b\n  c"',
    'a: &x b',
    'a: *x',
    'a: !t b',
    '<<: *x',
    'b]',
    '}',
    ']',
  ],
  ...[
    'a: b: c',
    'a: b #c',
    'a: b # c',
    'a: #c',
    'a:#c',
    'a: - b',
    'a: ? b',
    'a: -',
    'a: b:',
    'a: :b',
    'a: b :c',
    'a: "b" # c',
    'a: "b"#c',
    'a: "b" c',
    'a: [b] c',
  ],
];

type Mutation = (text: string, next: Random) => string;

function insertAt(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at);
}

/** Applies a change to the lines of a text. */
function onLines(change: (lines: string[], next: Random) => void): Mutation {
  return (text, next) => {
    const lines = text.split('\n');
    change(lines, next);
    return lines.join('\n');
  };
}

/** Applies a change to one line of a text. */
function onLine(change: (line: string, next: Random) => string): Mutation {
  return onLines((lines, next) => {
    const at = below(next, lines.length);
    lines[at] = change(lines[at] ?? '', next);
  });
}

/** Where punctuation or a blank stands, since that is where YAML listens; anywhere if there is none. */
function tenderSpot(text: string, next: Random): number {
  const from = below(next, text.length + 1);
  const found = text.slice(from).search(/[\s:#\-'"[\]{},]/);
  return found === -1 ? from : from + found + below(next, 2);
}

const MUTATIONS: readonly Mutation[] = [
  (text, next) => insertAt(text, below(next, text.length + 1), pick(next, CHARACTERS)),
  (text, next) => insertAt(text, tenderSpot(text, next), pick(next, CHARACTERS)),
  (text, next) => insertAt(text, tenderSpot(text, next), pick(next, CHARACTERS)),
  (text, next) => insertAt(text, tenderSpot(text, next), pick(next, SCRAPS)),
  (text, next) => {
    const at = tenderSpot(text, next);
    return text.slice(0, at) + text.slice(at + 1 + below(next, 3));
  },
  (text, next) => {
    const at = tenderSpot(text, next);
    return text.slice(0, at) + pick(next, CHARACTERS) + text.slice(at + 1);
  },
  (text, next) => {
    const at = tenderSpot(text, next);
    return insertAt(text, at, text.slice(at, at + 1 + below(next, 4)));
  },
  (text, next) => text.slice(0, below(next, text.length + 1)),
  (text, next) => text.slice(below(next, text.length + 1)),
  onLine((line, next) => line.replace(/(:|-) .*$/, (_, mark: string) => `${mark} ${pick(next, SCRAPS)}`)),
  onLine((line, next) =>
    line.replace(/((?::|-) )(.*)$/, (_, mark: string, value: string) => `${mark}${pick(next, SCRAPS)}${value}`),
  ),
  onLine((line, next) =>
    line.replace(
      /((?::|-) )(.*)$/,
      (_, mark: string, value: string) => `${mark}"${value}"${pick(next, ['', ' ', ' # a', 'x', ' x'])}`,
    ),
  ),
  onLine((line, next) =>
    line.replace(
      /((?::|-) )(.*)$/,
      (_, mark: string, value: string) => `${mark}[${value}]${pick(next, ['', ' ', ' # a', 'x'])}`,
    ),
  ),
  onLine((line, next) =>
    line.replace(
      /((?::|-) )(.*)$/,
      (_, mark: string, value: string) => `${mark}{ a: ${value} }${pick(next, ['', ' ', ' # a'])}`,
    ),
  ),
  onLine((line) => line.replace(/: +/, ':')),
  onLine((line) => line.replace(/: +/, ' : ')),
  onLine((line) => line.replace(/:/, ':  ')),
  onLine(
    (line, next) => `${line}${pick(next, [' ', '  ', ' #', ' # a', '#', ':', ': ', ' :', ',', '"', "'", '\\', '\t'])}`,
  ),
  onLine((line, next) => `${' '.repeat(1 + below(next, 4))}${line}`),
  onLine((line, next) => line.replace(/^ +/, (indent) => indent.slice(1 + below(next, 3)))),
  onLine((line, next) =>
    line.replace(/^( *)/, `$1${pick(next, ['- ', '- - ', '-  ', '? ', ': ', '# ', '"', "'", '! ', 'a: ', 'a '])}`),
  ),
  // A text that goes on over several lines, with and without blank ones and comments between.
  onLine((line, next) => {
    const at = below(next, line.length + 1);
    return `${line.slice(0, at)}${pick(next, ['\n', '\n\n', '\n   \n', ' \n', '\n#\n', '\n  # a\n'])}${' '.repeat(below(next, 12))}${line.slice(at)}`;
  }),
  onLines((lines, next) => {
    const [a, b] = [below(next, lines.length), below(next, lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  }),
  onLines((lines, next) => {
    const at = below(next, lines.length);
    lines.splice(at, 2, `${lines[at] ?? ''}${pick(next, ['', ' '])}${(lines[at + 1] ?? '').trimStart()}`);
  }),
  onLines((lines, next) => {
    const at = below(next, lines.length);
    lines.splice(below(next, lines.length + 1), 0, lines[at] ?? '');
  }),
  onLines((lines, next) => void lines.splice(below(next, lines.length + 1), 0, pick(next, LINES))),
  onLines((lines, next) => {
    const indent = ' '.repeat(below(next, 9));
    lines.splice(
      below(next, lines.length + 1),
      0,
      ...pick(next, LINES)
        .split('\n')
        .map((line) => indent + line),
    );
  }),
  onLines((lines, next) => void lines.splice(below(next, lines.length), 1 + below(next, 3))),
  (text, next) => text.replaceAll('\n', pick(next, ['\r\n', '\n\n', '\n ', ' \n', '\n'])),
];

/** A text with one to four changes, each of them small. */
export function mutate(text: string, next: Random): string {
  let mutated = text;
  for (let times = 1 + below(next, 4); times > 0; times--) mutated = pick(next, MUTATIONS)(mutated, next);
  return mutated;
}
