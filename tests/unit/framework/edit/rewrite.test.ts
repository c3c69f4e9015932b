import { describe, expect, test } from 'vitest';
import type { Change } from '../../../../src/framework/edit/change.ts';
import { noteFormerId } from '../../../../src/framework/edit/formerly.ts';
import { rewrite } from '../../../../src/framework/edit/rewrite.ts';
import { dataOf } from './texts.ts';

/** The text after some changes; what cannot be made shows. */
function after(text: string, ...changes: Change[]): string {
  const { text: written, left } = rewrite(text, changes);
  return left.length === 0 ? written : `left: ${JSON.stringify(left)}`;
}

const replace = (to: string, ...path: (string | number)[]): Change => ({ change: 'replace', path, to });

describe('another text', () => {
  test.each([
    ['bare', 'a: one # why\n', 'two', 'a: two # why\n'],
    ['in its quotes', "a: 'one' # why\n", 'two', "a: 'two' # why\n"],
    ['with the quote doubled', "a: 'one'\n", "one's", "a: 'one''s'\n"],
    ['with escapes', 'a: "one\\u00e9"\n', 'two\u00e9"', 'a: "twoé\\""\n'],
    ['quoted where it has to be', 'a: one\n', 'no: two', "a: 'no: two'\n"],
    ['quoted where it would be no text', 'a: one\n', 'true', "a: 'true'\n"],
    ['over several lines', 'a: one two\n  three # why\nb: c\n', 'one two three.', 'a: one two\n  three. # why\nb: c\n'],
    ['in the middle of lines', 'a: one two\n  three four\n', 'one two and four', 'a: one two\n  and four\n'],
    ['kept lines', 'a: |\n  one\n  two\n# why\n', 'one\nthree\n', 'a: |\n  one\n  three\n# why\n'],
    ['folded lines', 'a: >-\n  one\n  two\n\nb: c\n', 'one two.', 'a: >-\n  one\n  two.\n\nb: c\n'],
    ['folded lines, all of them', 'a: >- # why\n  one\n  two\n\nb: c\n', 'x\ny', 'a: "x\\ny" # why\n\nb: c\n'],
    ['lines that end as on Windows', 'a: one\r\nb: c\r\n', 'two', 'a: two\r\nb: c\r\n'],
    ['without a line break at the end', 'a: one', 'two', 'a: two'],
  ])('%s', (_, text, to, expected) => {
    expect(after(text, replace(to, 'a'))).toBe(expected);
  });

  test('in braces', () => {
    expect(after('b: 1\na: { c: one, d: two }\n', replace('one, two', 'a', 'c'))).toBe(
      "b: 1\na: { c: 'one, two', d: two }\n",
    );
  });

  test('only what differs is touched', () => {
    expect(after('a: "\\x41 \\u0062 c" # d\n', replace('A b c.', 'a'))).toBe('a: "\\x41 \\u0062 c." # d\n');
  });
});

describe('another name', () => {
  test.each([
    ['a: b\n', 'c', 'c: b\n'],
    ['"a": b # why\n', 'c', '"c": b # why\n'],
    ['? a\n: b\n', 'c', '? c\n: b\n'],
    ['a:\n  - b\n', 'c: d', "'c: d':\n  - b\n"],
    ['{ a: b, d: e }\n', 'c/x', '{ c/x: b, d: e }\n'],
  ])('%j → %s', (text, to, expected) => {
    expect(after(text, { change: 'rename-key', path: ['a'], to })).toBe(expected);
  });

  test('a name that is taken is left alone', () => {
    expect(rewrite('a: b\nc: d\n', [{ change: 'rename-key', path: ['a'], to: 'c' }])).toMatchObject({
      text: 'a: b\nc: d\n',
      done: [],
    });
  });
});

describe('one more item', () => {
  test.each([
    ['in a block', 'a:\n  - b # why\nd: e\n', 'a:\n  - b # why\n  - x\nd: e\n'],
    ['in a block that is not indented', 'a:\n- b\n# about d\nd: e\n', 'a:\n- b\n- x\n# about d\nd: e\n'],
    [
      'behind the remarks of the last item',
      'a:\n  - b\n    # still b\nd: e\n',
      'a:\n  - b\n    # still b\n  - x\nd: e\n',
    ],
    [
      'behind an entry of several lines',
      'a:\n  - c: d\n    e:\n      - f\n\nd: e\n',
      'a:\n  - c: d\n    e:\n      - f\n  - x\n\nd: e\n',
    ],
    ['in brackets', 'a: [b, c] # why\n', 'a: [b, c, x] # why\n'],
    ['in empty brackets', 'a: []\n', 'a: [x]\n'],
    ['behind a last comma', 'a: [b, c,]\n', 'a: [b, c, x,]\n'],
    [
      'in brackets over several lines',
      'a: [\n  b,\n  c # why, and how\n]\n',
      'a: [\n  b,\n  c, # why, and how\n  x\n]\n',
    ],
    ['over several lines, with a last comma', 'a: [\n  b,\n  c, # why\n]\n', 'a: [\n  b,\n  c, # why\n  x,\n]\n'],
    ['at the end of a file', 'a:\n  - b', 'a:\n  - b\n  - x'],
    ['behind a text that keeps its lines', 'a:\n  - |\n    b\n\n', 'a:\n  - |\n    b\n  - x\n\n'],
    ['on Windows', 'a:\r\n  - b\r\n', 'a:\r\n  - b\r\n  - x\r\n'],
  ])('%s', (_, text, expected) => {
    expect(after(text, { change: 'add-item', path: ['a'], value: 'x' })).toBe(expected);
  });
});

describe('one more entry', () => {
  const entry = (at: Extract<Change, { change: 'add-entry' }>['at'], ...path: (string | number)[]): Change => ({
    change: 'add-entry',
    path,
    key: 'x',
    value: 'y',
    at,
  });

  test('at the end, in front and in between', () => {
    expect(after('a: b\n# about c\nc: d\n', entry('last'))).toBe('a: b\n# about c\nc: d\nx: y\n');
    expect(after('# top\na: b\n', entry('first'))).toBe('# top\nx: y\na: b\n');
    expect(after('a:\n  b: c\n# about c\nc: d\n', entry({ after: 'a' }))).toBe('a:\n  b: c\nx: y\n# about c\nc: d\n');
  });

  test('in an item of a list', () => {
    expect(after('- a: b\n  c: d\n- e: f\n', entry('first', 0))).toBe('- x: y\n  a: b\n  c: d\n- e: f\n');
    expect(after('- a: b\n  c: d\n- e: f\n', entry('last', 0))).toBe('- a: b\n  c: d\n  x: y\n- e: f\n');
  });

  test('in braces', () => {
    expect(after('- { a: b, c: d } # why\n', entry('first', 0))).toBe('- { x: y, a: b, c: d } # why\n');
    expect(after('- { a: b, c: d } # why\n', entry('last', 0))).toBe('- { a: b, c: d, x: y } # why\n');
    expect(after('- {}\n', entry('last', 0))).toBe('- { x: y }\n');
    expect(after('- {\n    a: b,\n    c: d\n  }\n', entry('last', 0))).toBe(
      '- {\n    a: b,\n    c: d,\n    x: y\n  }\n',
    );
  });

  test('that is there already is left, and so is one that says something else', () => {
    expect(rewrite('x: y\n', [entry('last')])).toMatchObject({ text: 'x: y\n', left: [] });
    expect(rewrite('x: z\n', [entry('last')])).toMatchObject({ text: 'x: z\n', done: [] });
  });
});

describe('an id for a text', () => {
  const name = (...path: (string | number)[]): Change => ({ change: 'name-item', path, id: 'x-y' });

  test.each([
    ['- One two.\n', '- id: x-y\n  text: One two.\n'],
    ['- One\n  two. # why\n- Three.\n', '- id: x-y\n  text: One\n    two. # why\n- Three.\n'],
    ['-   "One\n  two."\n', '-   id: x-y\n    text: "One\n      two."\n'],
    ['- |\n  One\n\n  two.\n', '- id: x-y\n  text: |\n    One\n\n    two.\n'],
    ['[One two., "Three"]\n', '[{ id: x-y, text: One two. }, "Three"]\n'],
  ])('%j', (text, expected) => {
    expect(after(text, name(0))).toBe(expected);
  });

  test('what is no text stays', () => {
    expect(rewrite('- One: two? No.\n', [name(0)]).done).toEqual([]);
  });

  test('in braces, where its neighbours stand in them', () => {
    expect(after('- { id: a, text: B. }\n- One two.\n', name(1))).toBe(
      '- { id: a, text: B. }\n- { id: x-y, text: One two. }\n',
    );
  });

  test('a text that braces would break stands below its id, whatever its neighbours look like', () => {
    expect(after('- { id: a, text: B. }\n- One, two.\n', name(1))).toBe(
      '- { id: a, text: B. }\n- id: x-y\n  text: One, two.\n',
    );
  });
});

describe('a former id', () => {
  const note = (text: string, old: string, id: string, ...path: (string | number)[]): string =>
    after(text, ...noteFormerId(dataOf(text), path, old, id));

  test.each([
    [
      'a file whose lists stand in lines',
      'title: A\nowners:\n  - b\n',
      'title: A\nowners:\n  - b\nformerly:\n  - old\n',
    ],
    ['a file without lists', 'title: A\n', 'title: A\nformerly: [old]\n'],
    ['a file with former ids', 'formerly: [older] # once\ntitle: A\n', 'formerly: [older, old] # once\ntitle: A\n'],
    ['a file that gets back its name', 'title: A\nformerly: [new, older]\n', 'title: A\nformerly: [old, older]\n'],
  ])('%s', (_, text, expected) => {
    expect(note(text, 'old', 'new')).toBe(expected);
  });

  test('in front of the levels of a scale', () => {
    const scale = 'scales:\n  - id: a\n    title: A\n    levels:\n      - { id: b, title: B }\n';
    expect(note(scale, 'old', 'a', 'scales', 0)).toBe(
      'scales:\n  - id: a\n    title: A\n    formerly: [old]\n    levels:\n      - { id: b, title: B }\n',
    );
    expect(note(scale, 'old', 'b', 'scales', 0, 'levels', 0)).toContain('- { id: b, title: B, formerly: [old] }\n');
  });
});

test('a file that cannot be read is left alone', () => {
  expect(rewrite('a: [b\n', [replace('c', 'a')])).toEqual({ text: 'a: [b\n', done: [], left: [replace('c', 'a')] });
});

test('a name that would be dangerous is never written', () => {
  expect(rewrite('a: b\n', [{ change: 'rename-key', path: ['a'], to: '__proto__' }])).toMatchObject({
    text: 'a: b\n',
    done: [],
  });
  expect(rewrite('a: b\n', [{ change: 'rename-key', path: ['a'], to: '<<' }])).toMatchObject({
    text: 'a: b\n',
    done: [],
  });
});
