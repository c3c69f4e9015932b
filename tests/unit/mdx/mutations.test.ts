/** Guides as slips of the hand and hostility would change them: always an answer, in words of ours. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Texts } from '../../../src/framework/read/texts.ts';
import { checkGuides } from '../../../src/guide/check.ts';
import { MdxSource } from '../../../src/mdx/source.ts';
import { mdxParser } from '../../../src/workspace/mdx-parser.ts';
import { random } from '../framework/read/mutations.ts';

const folder = new URL('../../../content/guides/', import.meta.url);
const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
const SCRAPS = [
  ...'<>{}[]()`*_#|\\!&~-"\'= \n\t:/',
  '<Note>',
  '</Note>',
  '<Note kind="',
  '/>',
  '{/*',
  '*/}',
  '\n\n',
  '\n---\n',
  '```',
  '](',
  '![',
  'import ',
  '\nexport ',
  '<Steps>\n1. a',
  '\n> ',
  '\n- ',
  '{x}',
  '&#x41;',
  '😀',
  '\r\n',
  '\u2028',
];

test('a thousand changed guides are read without a crash, and at places that exist', () => {
  for (let seed = 1; seed <= 1_000; seed++) {
    const next = random(seed);
    const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(next() * from.length)];
    let text = pick(texts) ?? '';
    for (let n = Math.ceil(next() * 4); n > 0; n--) {
      const at = Math.floor(next() * text.length);
      const cut = next() < 0.5 ? 0 : Math.floor(next() * 12);
      text = text.slice(0, at) + (pick(SCRAPS) ?? '') + text.slice(at + cut);
    }
    const source = new MdxSource('content/guides/a.mdx', new TextEncoder().encode(text));
    const { diagnostics } = checkGuides([{ id: 'a', source }], {
      model: undefined,
      exercises: [],
      workshops: [],
      files: new Texts([]),
      parser: mdxParser,
    });
    const lines = source.text.split('\n');
    for (const { line, column, endLine, endColumn, message, hint = '' } of diagnostics) {
      const length = lines[line - 1]?.length ?? -1;
      expect({ seed, sound: column <= length + 1 && (endLine > line || endColumn >= column) }).toEqual({
        seed,
        sound: true,
      });
      expect(`${message} ${hint}`, String(seed)).not.toMatch(/oxc|jsx|undefined|NaN|\[object/);
    }
  }
});
