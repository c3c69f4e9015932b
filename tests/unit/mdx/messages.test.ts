/** What people read when a text has a mistake. The wording is product: read it aloud. */
import { expect, test } from 'vitest';
import { check, GUIDE, HEAD } from './texts.ts';

test('a tag that is never closed', () => {
  expect(check('<Note>\n\nText').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:1–7:6 ‹<Note›
    error mdx-syntax (file)
    "<Note>" is never closed.
    Write "</Note>" on a line of its own where it ends."
  `);
});

test('a tag within a paragraph', () => {
  expect(check('Some <Note>text').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:6–7:11 ‹<Note›
    error mdx-syntax (file)
    "<Note>" begins within a paragraph and does not end there.
    Write "<Note>" and "</Note>" on lines of their own, with an empty line before and after the text between them."
  `);
});

test('a tag that closes nothing', () => {
  expect(check('Text\n\n</Note>').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 9:1–9:8 ‹</Note>›
    error mdx-syntax (file)
    "</Note>" closes nothing: nothing of that name is open here.
    Delete it."
  `);
});

test('a tag closed by another', () => {
  expect(check('<Note>\ntext\n</Nota>').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 9:1–9:8 ‹</Nota>›
    error mdx-syntax (file)
    "</Nota>" stands where "</Note>" is expected.
    Write "</Note>"."
  `);
});

test('a value without quotes', () => {
  expect(check('<Note kind=idea>\ntext\n</Note>').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:12–7:16 ‹idea›
    error mdx-syntax (file)
    The value of "kind" does not stand in quotes.
    Write kind="idea"."
  `);
});

test('a component misspelt where it begins', () => {
  expect(check('<Noet>\ntext\n</Note>').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:1–7:6 ‹<Noet›
    error unknown-component (file)
    There is no component "Noet".
    Did you mean "Note"?"
  `);
});

test('a tag that is not closed before what is around it', () => {
  expect(check('<Note>\n\n<Steps>\n1. a\n\n</Note>').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 9:1–9:7 ‹<Steps›
    error mdx-syntax (file)
    "<Steps>" is not closed where "</Note>" on line 12 ends what is around it.
    Write "</Steps>" on a line of its own where it ends."
  `);
});

test('a tag that closes nothing within another', () => {
  expect(check('<Note>\ntext\n\n</Steps>\n\n</Note>').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 10:1–10:9 ‹</Steps>›
    error mdx-syntax (file)
    "</Steps>" closes nothing: no "<Steps>" is open here, only the "<Note>" of line 7.
    Write "<Steps>" above, where it begins, or delete "</Steps>"."
  `);
});

test('a value in curly quotes', () => {
  expect(check('<Note title=“An idea”>\ntext\n</Note>').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:13–7:14 ‹“›
    error mdx-syntax (file)
    The value of "title" stands in curly quotes.
    Write title="…" with straight quotes. Word processors make them curly: write in a plain editor."
  `);
});

test('a quote inside a value', () => {
  expect(check('<Note title="The word "idea" in it">\ntext\n</Note>').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:23–7:24 ‹"›
    error mdx-syntax (file)
    The value of "title" ends at this quote, and more text follows.
    Inside a value write curly quotes: “ and ”. A straight one ends it."
  `);
});

test('a value whose quote never ends', () => {
  expect(check('<Note kind="idea title="x">\ntext\n</Note>').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:7–7:11 ‹kind›
    error mdx-syntax (file)
    The value of "kind" has a quote at its beginning and none at its end.
    Write kind="…" with a straight quote on either side."
  `);
});

test('a last value whose quote never ends', () => {
  expect(check('<Note title="x>\ntext\n</Note>').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:7–7:12 ‹title›
    error mdx-syntax (file)
    The value of "title" has a quote at its beginning and none at its end.
    Write title="…" with a straight quote on either side."
  `);
});

test('a tag whose line ends before it', () => {
  expect(check('<Note title="x"\nWhat did it do?\n</Note>').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:1–7:16 ‹<Note title="x"›
    error mdx-syntax (file)
    This tag has no ">" at its end.
    Write ">" at the end of this line."
  `);
});

test('a tag over several lines', () => {
  expect(check('<Note\n  title=x\n>\ntext\n</Note>').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 8:9–8:10 ‹x›
    error mdx-syntax (file)
    The value of "title" does not stand in quotes.
    Write title="x"."
  `);
});

test('a sign for less', () => {
  expect(check('😀 Teams with <5 people.').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:15–7:16 ‹<›
    error mdx-syntax (file)
    A "<" is taken for the beginning of a tag.
    To show the sign itself, put a backslash before it: \\<. Better still, write it in words: "fewer than five people"."
  `);
});

test('an arrow', () => {
  expect(check('Goals <- results').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:7–7:8 ‹<›
    error mdx-syntax (file)
    A "<" is taken for the beginning of a tag.
    To show the sign itself, put a backslash before it: \\<. Better still, write it in words: "fewer than five people"."
  `);
});

test('an address in angle brackets', () => {
  expect(check('Write to <people@example.org>.').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:10–7:30 ‹<people@example.org>›
    error mdx-syntax (file)
    An address in angle brackets is taken for a tag.
    Write [words](mailto:people@example.org)."
  `);
});

test('a brace', () => {
  expect(check('The set { of goals.').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:9–7:10 ‹{›
    error mdx-syntax (file)
    A "{" begins something here that no "}" ends.
    To show the sign itself, put a backslash before it: \\{."
  `);
});

test('words in braces', () => {
  expect(check('Dear {first name}, thank you.').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:6–7:7 ‹{›
    error mdx-code (file)
    Braces hold code, and a text runs none.
    To show the braces themselves, put a backslash before the first: \\{."
  `);
});

test('a remark as in HTML', () => {
  expect(check('<!-- later -->').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:1–7:5 ‹<!--›
    error mdx-syntax (file)
    A remark cannot be written in this way.
    Write {/* remark */}."
  `);
});

test('a sentence that begins like code', () => {
  expect(check('export the table as a file.').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:1–7:7 ‹export›
    error mdx-code (file)
    A line that begins with "export" is taken for code, and a text runs none.
    Delete it; if it is a sentence, let it begin with another word."
  `);
});

test('bold in HTML', () => {
  expect(check('Say <b>what</b> happened.').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:5–7:7 ‹<b›
    error unknown-component (file)
    "<b>" is HTML, and a text holds none.
    Write **bold** with two asterisks on either side."
  `);
});

test('a component in small letters', () => {
  expect(check('<note>\ntext\n</note>').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:1–7:6 ‹<note›
    error unknown-component (file)
    There is no component "note".
    Did you mean "Note"?"
  `);
});

test('a component that is mistyped', () => {
  expect(check('<Setps>\n1. a\n</Setps>').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:1–7:7 ‹<Setps›
    error unknown-component (file)
    There is no component "Setps".
    Did you mean "Steps"?"
  `);
});

test('a property that is mistyped', () => {
  expect(check('<Note titel="x">\ntext\n</Note>').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:7–7:12 ‹titel›
    error component-property (file)
    "<Note>" has no property "titel".
    Did you mean "title"?"
  `);
});

test('a choice that is none', () => {
  expect(check('<Note kind="ideas">\ntext\n</Note>').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:7–7:11 ‹kind›
    error component-property (file)
    "kind" cannot be "ideas".
    Did you mean "idea"?"
  `);
});

test('a rule that is mistyped', () => {
  expect(check('See <Rule id="vague-qualifer" />.').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:11–7:13 ‹id›
    error unknown-rule (file)
    There is no rule "vague-qualifer".
    Did you mean "vague-qualifier"?"
  `);
});

test('a component without what it needs', () => {
  expect(check('<Example weak="a">\nWhy.\n</Example>').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:1–7:9 ‹<Example›
    error component-property (file)
    "<Example>" lacks the property "better".
    Write <Example … better="…">."
  `);
});

test('steps without numbers', () => {
  expect(check('<Steps>\n- a\n</Steps>').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:1–7:7 ‹<Steps›
    error component-content (file)
    "<Steps>" holds one numbered list, and nothing else.
    Begin each step with "1. "; what belongs to a step is indented by three spaces."
  `);
});

test('a heading that skips a step', () => {
  expect(check('## One\n\n#### Two').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 9:1–9:5 ‹####›
    warning heading-order (file)
    This heading skips a step: it has 4 signs "#" where 3 are next.
    Begin it with "### "."
  `);
});

test('a second title', () => {
  expect(check('# One').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:1–7:2 ‹#›
    warning heading-order (file)
    The title of the page stands at the top of the file; a second one confuses those who listen to it.
    Begin headings with "## "."
  `);
});

test('a picture', () => {
  expect(check('![the form](form.png)').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:1–7:22 ‹![the form](form.png)›
    error picture-in-text (file)
    A text holds no pictures: not everybody sees them, and one from elsewhere tells its owner who reads.
    Say it in words, or show the lines of the file with <Excerpt>."
  `);
});

test('a page that is mistyped', () => {
  expect(check('See [it](/frameworks/people/competencies/giving-fedback/).').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:5–7:58 ‹[it](/frameworks/people/competencies/giving-fedback/)›
    error broken-link (file)
    There is no page "/frameworks/people/competencies/giving-fedback/" on this site.
    Did you mean "/frameworks/people/competencies/giving-feedback/"?"
  `);
});

test('a page without its slash', () => {
  expect(check('See [it](/frameworks/people).').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:5–7:29 ‹[it](/frameworks/people)›
    error broken-link (file)
    The address "/frameworks/people" lacks the slash at its end.
    Write "/frameworks/people/"."
  `);
});

test('a page in an unknown part', () => {
  expect(check('See [it](/framework/people/).').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:5–7:29 ‹[it](/framework/people/)›
    error broken-link (file)
    There is no page "/framework/people/" on this site.
    Did you mean "/frameworks/people/"?"
  `);
});

test('a file for a page', () => {
  expect(check('See [it](setting-goals.mdx).').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:5–7:28 ‹[it](setting-goals.mdx)›
    error broken-link (file)
    The link "setting-goals.mdx" begins neither with https:// nor with /.
    Write the address of the page, such as /guides/your-first-change/."
  `);
});

test('an address without https', () => {
  expect(check('See [it](www.example.org/page).').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:5–7:31 ‹[it](www.example.org/page)›
    error broken-link (file)
    The link "www.example.org/page" begins neither with https:// nor with /.
    For another site write https:// before it, for a page of this one /."
  `);
});

test('a heading that is not there', () => {
  expect(check('## Before\n\nSee [it](#after).').said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 9:5–9:17 ‹[it](#after)›
    error broken-link (file)
    There is no heading "#after" in this text.
    Its headings are #before."
  `);
});

test('a file that does not say what it is', () => {
  expect(check(new TextEncoder().encode('## Heading\n\nText\n')).said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 1:1–1:1 ‹›
    error missing-head (file)
    This file does not say what it is: the lines with title, summary and audience are missing at its top.
    Begin the file with a line "---", then "title: …", "summary: …" and "audience: …", then "---" again."
  `);
  expect(check(new TextEncoder().encode('---\ntitle: T\nrelated: { a: b }\n\n<Noet>Text\n')).said)
    .toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 1:1–1:4 ‹---›
    error missing-head (file)
    The data that begins at these dashes never ends.
    Write "---" on a line of its own below the last entry."
  `);
});

test('places in the data at the top are those of the file', () => {
  expect(check(new TextEncoder().encode(`${HEAD.replace('manager', 'manger')}Text\n`)).said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 4:11–4:17 ‹manger›
    error wrong-value /audience
    "audience" cannot be "manger".
    Did you mean "manager"?"
  `);
});

test('places are those of the file with Windows line endings and a byte order mark', () => {
  const text = `\uFEFF${`${HEAD}One <b>two</b>.\n`.replaceAll('\n', '\r\n')}`;
  const [found, ...others] = check(new TextEncoder().encode(text)).diagnostics;
  expect(others).toEqual([]);
  expect(found).toMatchObject({ file: GUIDE, line: 7, column: 5, endLine: 7, endColumn: 7 });
});
