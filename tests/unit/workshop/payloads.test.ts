/** A workshop runs nothing: what would is refused wherever its components take text, and the whole workspace with it. */
import { expect, test } from 'vitest';
import { changed, check } from './texts.ts';

const PAYLOADS: readonly (readonly [what: string, right: string, wrong: string, rule: string])[] = [
  ['an import above all', 'Welcome.', 'import fs from "node:fs"', 'mdx-code'],
  ['an export above all', 'Welcome.', 'export const minutes = 60', 'mdx-code'],
  ['an import in a section', 'It helps.', 'import "./steal.js"\n\nIt helps.', 'mdx-code'],
  ['minutes that are computed', 'minutes="20"', 'minutes={10 + 10}', 'mdx-code'],
  ['minutes that are read', 'minutes="20"', 'minutes={process.env.MINUTES}', 'mdx-code'],
  ['a right answer that is computed', '<Option right feedback', '<Option right={1 < 2} feedback', 'mdx-code'],
  [
    'feedback that is a template',
    'feedback="It is a habit."',
    'feedback={`$\u007Bfetch("https://evil.example")}`}',
    'mdx-code',
  ],
  ['feedback that is an element', 'feedback="It is a habit."', 'feedback={<img src="x" />}', 'mdx-code'],
  ['a choice that leads by a function', '<Choice to="polite">', '<Choice to={() => "polite"}>', 'mdx-code'],
  ['spread properties of a conversation', 'with="Tariq" openness', '{...globalThis} with="Tariq" openness', 'mdx-code'],
  ['a handler on a question', 'id="order" kind', 'onClick="alert(1)" id="order" kind', 'mdx-code'],
  ['an expression in an option', '“You interrupt people.”', '{document.cookie}', 'mdx-code'],
  ['an expression in a turn', '“The figures came late.”', '{localStorage}', 'mdx-code'],
  ['an expression in notes', 'Go on.', '{require("child_process").execSync("id")}', 'mdx-code'],
  ['an expression in a checklist', '- Asked first.\n</C', '- {eval("1")}\n</C', 'mdx-code'],
  [
    'raw HTML by a property',
    '<Handout title',
    '<Handout set:html="<script>alert(1)</script>" title',
    'component-property',
  ],
  ['an island of the author', '<Handout title', '<Handout client:load title', 'component-property'],
  ['a script in an ending', 'He nods.', '<script>alert(1)</script>', 'unknown-component'],
  ['a frame in a case', '“On …”', '<iframe src="https://evil.example"></iframe>', 'unknown-component'],
  ['a picture in a takeaway', 'Event first.', '![](https://evil.example/pixel.png)', 'picture-in-text'],
  ['a link that is code', '[Home](/)', '[Home](javascript:alert%281%29)', 'unsafe-link'],
  [
    'a component of what every object has',
    '<Handout title="Words">\n“On …”\n</Handout>',
    '<constructor />',
    'unknown-component',
  ],
  ['a property of what every object has', '<Handout title', '<Handout constructor="x" title', 'component-property'],
  [
    'code in the data at the top',
    'title: Constructive feedback',
    'title: !!js/function "function () { return 1 }"',
    'tag',
  ],
];

test.each(PAYLOADS)('%s is refused', (_, right, wrong, rule) => {
  const { diagnostics, workshops, model } = check(changed(right, wrong));
  expect({ rules: diagnostics.map((one) => one.rule), diagnostics }).toEqual({ rules: [rule], diagnostics });
  expect(diagnostics[0]?.severity).toBe('error');
  // Without a model nothing is built or shown.
  expect({ model, workshops }).toEqual({ model: undefined, workshops: [] });
});

test('what is quoted as text stays text', () => {
  const { diagnostics, workshops } = check(
    changed('feedback="It is a habit."', 'feedback="<script>alert(1)</script> {1 + 1}"'),
  );
  expect(diagnostics).toEqual([]);
  expect(JSON.stringify(workshops)).toContain('<script>alert(1)</script> {1 + 1}');
});
